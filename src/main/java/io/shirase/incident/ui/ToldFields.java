package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import io.shirase.incident.Told;
import io.shirase.incident.Told.Whom;
import io.shirase.part.MomentField;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has been told, and when each was; who says "nobody" says nothing else. */
final class ToldFields extends Div {

    private final CheckboxGroup<Whom> whom = ParticularsFields.many("told", "incident.ui.told", Whom.values());
    private final Map<Whom, MomentField> when = new EnumMap<>(Whom.class);
    private final List<Told> known;

    ToldFields(List<Told> known, LocalDate today) {
        this.known = known;
        addClassName("form-fields");
        add(whom);
        for (Whom one : EnumSet.complementOf(EnumSet.of(Whom.PUBLIC, Whom.NOBODY))) {
            MomentField at =
                    new MomentField(words().of("incident.ui.facts.told.when", words().of("incident.ui.told", one)));
            at.setMax(today);
            at.setValue(knownOf(one));
            when.put(one, at);
            add(at);
        }
        whom.setValue(known.stream().map(Told::whom).collect(Collectors.toSet()));
        whom.addValueChangeListener(event -> {
            boolean wasNobody = event.getOldValue().contains(Whom.NOBODY);
            Set<Whom> chosen = event.getValue();
            if (chosen.contains(Whom.NOBODY) && chosen.size() > 1) {
                whom.setValue(
                        wasNobody
                                ? chosen.stream()
                                        .filter(one -> one != Whom.NOBODY)
                                        .collect(Collectors.toSet())
                                : Set.of(Whom.NOBODY));
            }
            askWhen();
        });
        askWhen();
    }

    CheckboxGroup<Whom> whom() {
        return whom;
    }

    /** In the order in which they are listed. The day on which the public was told is a fact of its own. */
    List<Told> told() {
        return Arrays.stream(Whom.values())
                .filter(whom.getValue()::contains)
                .map(one -> new Told(one, when.containsKey(one) ? when.get(one).getValue() : knownOf(one)))
                .toList();
    }

    private void askWhen() {
        when.forEach((one, at) -> at.setVisible(whom.getValue().contains(one)));
    }

    private Moment knownOf(Whom one) {
        return known.stream()
                .filter(told -> told.whom() == one)
                .map(Told::at)
                .findFirst()
                .orElse(Moment.UNKNOWN);
    }
}
