package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.shirase.incident.NoticeFrom;
import io.shirase.language.Coded;
import io.shirase.part.Panel;
import org.jspecify.annotations.Nullable;

/** Panels of fields, and fields in which one of a vocabulary's codes is chosen, in words. */
final class FactFields {

    private FactFields() {}

    static Select<NoticeFrom> noticeFrom() {
        return oneOf("incident.ui.facts.noticeFrom", "incident.ui.source", NoticeFrom.values());
    }

    /** A field that may also stay empty: "not known yet". */
    static <C extends Coded> Select<C> oneOrUnknown(String label, String words, C[] codes) {
        Select<C> field = oneOf(label, words, codes);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words().of("incident.ui.source.unknown"));
        return field;
    }

    static <C extends Coded> Select<C> oneOf(String label, String words, C[] codes) {
        Select<C> field = new Select<>();
        field.setLabel(words().of(label));
        field.setItems(codes);
        field.setItemLabelGenerator(code -> word(words, code));
        return field;
    }

    /** Yes, no, or not known yet. */
    static Select<YesNo> yesNo(String label) {
        Select<YesNo> field = new Select<>();
        field.setLabel(words().of(label));
        field.setItems(YesNo.values());
        field.setItemLabelGenerator(YesNo::label);
        return field;
    }

    static Panel panel(String heading, Component... fields) {
        Div content = new Div(fields);
        content.addClassName("form-fields");
        return new Panel(words().of(heading), content);
    }

    private static String word(String words, @Nullable Coded code) {
        return code == null ? words().of("incident.ui.source.unknown") : words().of(words, code);
    }
}
