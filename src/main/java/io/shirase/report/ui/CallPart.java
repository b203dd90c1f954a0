package io.shirase.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.shirase.report.ReportStep;

/** A part of the operator's page, to which a key and the list of what is missing lead. */
final class CallPart extends Section {

    static final String CALLER = "call-caller";
    static final String NOTES = "call-notes";
    static final String POLICY = "call-policy";

    CallPart(String id, Component... content) {
        setId(id);
        addClassNames("panel", "call-part");
        add(content);
    }

    static CallPart titled(String id, String title, Component... content) {
        CallPart part = new CallPart(id, content);
        part.addComponentAsFirst(new H2(title));
        return part;
    }

    /** The part that asks this question. */
    static String of(ReportStep step) {
        return "call-" + step.code();
    }
}
