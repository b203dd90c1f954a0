package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.part.Picture;
import java.util.List;

/** What to do and not to do in the first minutes, each with its reason. */
public final class FirstAid extends Section {

    private static final List<String> STEPS = List.of("unplug", "power", "pay", "delete", "photo");

    /** For somebody who may need the hotline. */
    public FirstAid(String hotline) {
        this(new Hotline(hotline));
    }

    /** For the hotline itself. */
    public FirstAid() {
        this(new Div());
    }

    private FirstAid(Component hotline) {
        addClassNames("panel", "first-aid");
        UnorderedList list = new UnorderedList();
        STEPS.forEach(step -> list.add(item(step)));
        add(
                new H2(words().of("incident.ui.aid.title")),
                list,
                hotline,
                new Paragraph(words().of("incident.ui.aid.danger")));
    }

    private static ListItem item(String step) {
        String key = "incident.ui.aid." + step;
        Span what = new Span(words().of(key));
        what.addClassName("aid-what");
        Span why = new Span(words().of(key + ".why"));
        why.addClassName("aid-why");
        return new ListItem(new Picture("aid-" + step), new Div(what, why));
    }
}
