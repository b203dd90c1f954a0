package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import io.shirase.incident.Fact;
import io.shirase.incident.Facts;
import io.shirase.incident.Particulars;
import io.shirase.part.DefinitionList;
import java.util.List;

/** Facts of an incident with their values; what is not known says so. */
public final class FactList extends Composite<DefinitionList> {

    public FactList(List<Fact> shown, Facts facts, Particulars particulars) {
        shown.forEach(fact -> add(fact.label(words()), fact.value(facts, particulars, words())));
    }

    private void add(String label, String value) {
        if (value.isEmpty()) {
            getContent().unknown(label);
        } else {
            getContent().add(label, value);
        }
    }
}
