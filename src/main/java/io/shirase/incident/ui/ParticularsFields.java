package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.shirase.incident.DataKind;
import io.shirase.incident.Orders;
import io.shirase.incident.Particulars;
import io.shirase.incident.Symptom;
import io.shirase.language.Coded;
import io.shirase.part.CountField;
import io.shirase.part.LongText;
import io.shirase.part.MomentField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is told of an incident, as fields: all that the report asked, to be added and changed afterwards. */
final class ParticularsFields extends Div {

    private final Particulars known;
    private final Select<YesNo> ongoing = FactFields.yesNo("incident.ui.facts.ongoing");
    private final CheckboxGroup<Symptom> symptoms = many("symptoms", "incident.ui.symptom", Symptom.values());
    private final LongText description = text("description", 4000);
    private final LongText systems = text("systems", 2000);
    private final CountField people =
            new CountField(words().of("incident.ui.facts.people"), words().of("incident.ui.facts.people.mistyped"));
    private final CheckboxGroup<DataKind> data = many("data", "incident.ui.data", DataKind.values());
    private final Select<YesNo> ordered = FactFields.yesNo("incident.ui.facts.orders");
    private final LongText what = text("ordered", 2000);
    private final MomentField at = new MomentField(words().of("incident.ui.facts.orderedAt"));
    private final ToldFields told;

    ParticularsFields(Particulars known, LocalDate today, FactsForm form) {
        this.known = known;
        addClassName("form");
        at.setMax(today);
        ongoing.setValue(YesNo.of(known.safety().ongoing()));
        symptoms.setValue(known.symptoms());
        description.setValue(known.description());
        systems.setValue(known.affected().systems());
        people.setCount(known.affected().people());
        data.setValue(known.affected().dataKinds());
        ordered.setValue(YesNo.of(known.orders().any()));
        what.setValue(known.orders().what());
        at.setValue(known.orders().at());
        told = new ToldFields(known.told(), today);
        ordered.addValueChangeListener(event -> askWhat());
        askWhat();
        form.of("description", description);
        form.of("affected", people);
        form.of("orders", at);
        form.of("told", told.whom());
        add(
                FactFields.panel("incident.ui.edit.seen", ongoing, symptoms, description),
                FactFields.panel("incident.ui.edit.affected", systems, people, data),
                FactFields.panel("incident.ui.edit.done", ordered, what, at, told));
    }

    private void askWhat() {
        what.setVisible(ordered.getValue() == YesNo.YES);
        at.setVisible(ordered.getValue() == YesNo.YES);
    }

    static <C extends Coded> CheckboxGroup<C> many(String fact, String prefix, C[] codes) {
        CheckboxGroup<C> group = new CheckboxGroup<>(words().of("incident.ui.facts." + fact));
        group.setItems(List.of(codes));
        group.setItemLabelGenerator(code -> words().of(prefix, code));
        return group;
    }

    private static LongText text(String fact, int most) {
        return new LongText(words().of("incident.ui.facts." + fact), most);
    }

    /** What would be known if this were saved. */
    Particulars particulars() {
        return known.with(edit -> {
            edit.safety = new Particulars.Safety(ongoing.getValue().toBoolean());
            edit.symptoms = symptoms.getValue();
            edit.description = description.getValue();
            edit.affected = known.affected()
                    .withSystems(systems.getValue())
                    .withPeople(people.count().orElse(null))
                    .withDataKinds(Set.copyOf(data.getValue()));
            edit.orders = new Orders(ordered.getValue().toBoolean(), what.getValue(), at.getValue());
            edit.told = told.told();
        });
    }
}
