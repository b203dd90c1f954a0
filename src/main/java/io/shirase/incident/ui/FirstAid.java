package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.part.Picture;
import io.shirase.product.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to do and not to do in the first minutes, each with its reason. */
public final class FirstAid extends Section {

    private static final List<String> STEPS = List.of("unplug", "power", "pay", "delete", "photo");

    /** @param hotline null where the product names none, and for the hotline itself */
    public FirstAid(@Nullable Contact hotline) {
        addClassNames("panel", "first-aid");
        UnorderedList list = new UnorderedList();
        STEPS.forEach(step -> list.add(item(step)));
        add(new H2(words().of("incident.ui.aid.title")), list);
        if (hotline != null) {
            add(new Hotline(hotline));
        }
        add(new Paragraph(words().of("incident.ui.aid.danger")));
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
