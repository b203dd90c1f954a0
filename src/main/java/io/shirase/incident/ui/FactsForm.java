package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Particulars;
import io.shirase.language.Problem;
import io.shirase.part.DayField;
import io.shirase.part.MayBeMistyped;
import io.shirase.part.MomentField;
import io.shirase.part.Refused;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An incident's facts as fields: those that the person who is here may give. */
abstract class FactsForm extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    final ParticularsFields particulars;
    private final LocalDate today;
    private final Runnable changed;
    private final List<MomentField> wholes = new ArrayList<>();

    /** @param changed is told whenever a field that figures or clocks depend on has a new value */
    FactsForm(Incident incident, LocalDate today, Runnable changed) {
        particulars = new ParticularsFields(incident.particulars(), today, this);
        this.today = today;
        this.changed = changed;
    }

    /** What would be known if this were saved. */
    abstract Facts facts();

    /** What would be told of the incident if this were saved. */
    Particulars particulars() {
        return particulars.particulars();
    }

    /** Why it is corrected, in the person's words; empty where that is not asked. */
    String why() {
        return "";
    }

    void changed() {
        changed.run();
    }

    /** The day and time of discovery, where a day alone is worth keeping. */
    MomentField discovery(Facts known) {
        return moment(
                "discovery", "incident.ui.facts.discovered", known.discovery().moment());
    }

    /** A day and time that are kept only together. */
    MomentField whole(String fact, String label, @Nullable LocalDateTime known) {
        MomentField field = moment(fact, label, Moment.ofNullable(known));
        wholes.add(field);
        return field;
    }

    private MomentField moment(String fact, String label, Moment known) {
        MomentField field = new MomentField(words().of(label));
        field.setMax(today);
        field.setValue(known);
        field.addValueChangeListener(event -> changed());
        return of(fact, field);
    }

    DayField day(String fact, String label, @Nullable LocalDate known) {
        DayField field = new DayField(words().of(label));
        field.setMax(today);
        field.setValue(known);
        field.addValueChangeListener(event -> changed());
        return of(fact, field);
    }

    /** A field beside which a problem with that fact is said. */
    <F extends HasValidation> F of(String fact, F field) {
        fields.put(fact, field);
        return field;
    }

    /** Whether a day stands without its time where only both can be kept, or something cannot be read; the field says so. */
    boolean isMistyped() {
        fields.values().forEach(MayBeMistyped::forgive);
        wholes.forEach(Moments::isWhole);
        return Refused.within(this);
    }

    /** Says next to each field what is wrong with it. */
    void show(List<Problem> problems) {
        fields.values().forEach(field -> field.setInvalid(false));
        problems.forEach(problem -> {
            HasValidation field = fields.get(problem.field());
            if (field != null) {
                field.setErrorMessage(problem.text(words().formats().locale()));
                field.setInvalid(true);
            }
        });
    }
}
