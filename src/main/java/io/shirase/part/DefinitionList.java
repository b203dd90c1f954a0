package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts by name: 証券番号, 発見した日時 … with the value or まだ分からない. */
public final class DefinitionList extends DescriptionList {

    public DefinitionList() {
        addClassName("facts");
    }

    public DefinitionList add(String term, String value) {
        return add(term, new Span(value));
    }

    public DefinitionList add(String term, Component... value) {
        add(new Div(new Term(term), new Description(value)));
        return this;
    }

    /** A fact that is not known yet. */
    public DefinitionList unknown(String term) {
        return add(term, Parts.span("unknown", words().of("part.unknown")));
    }
}
