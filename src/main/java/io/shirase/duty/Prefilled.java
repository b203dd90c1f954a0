package io.shirase.duty;

import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Told;
import io.shirase.language.Words;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What an incident's facts say of the items of a report. In Japanese, as the authorities read it; what is not known is said
 * to be unknown, and nothing is made up.
 */
final class Prefilled {

    private final Incident incident;
    private final List<Duty> duties;
    private final Words words = Words.in(Locale.JAPANESE);

    /** @param duties the incident's */
    private Prefilled(Incident incident, List<Duty> duties) {
        this.incident = incident;
        this.duties = duties;
    }

    /** By the codes of the form's items. */
    static Map<String, String> of(Form form, Incident incident, List<Duty> duties) {
        Prefilled prefilled = new Prefilled(incident, duties);
        Map<String, String> texts = new LinkedHashMap<>();
        form.items().forEach(item -> texts.put(item.code(), prefilled.text(item.prefill())));
        return texts;
    }

    private String text(Prefill prefill) {
        return switch (prefill) {
            case NONE, MEASURES -> "";
            case OUTLINE -> outline();
            case DATA -> data();
            case PEOPLE -> people();
            case CAUSE -> cause();
            case TOLD_PERSONS -> toldPersons();
            case PUBLISHED -> published();
            case TOLD_OTHERS -> toldOthers();
            case TIMES -> times();
            case IMPACT -> impact();
            case CONTACT -> contact();
        };
    }

    private String outline() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(
                "duty.prefill.kind",
                words.of("vocabulary.kind", incident.facts().kind())));
        lines.add(times());
        if (!incident.description().isBlank()) {
            lines.add(incident.description().strip());
        }
        return String.join("\n", lines);
    }

    private String times() {
        Discovery discovery = incident.facts().discovery();
        List<String> lines = new ArrayList<>();
        lines.add(words.of("duty.prefill.detected", when(discovery.moment())));
        if (!discovery.by().isBlank()) {
            lines.add(words.of("duty.prefill.by", discovery.by()));
        }
        lines.add(words.of(
                "duty.prefill.occurred", when(Moment.ofNullable(incident.facts().occurredAt()))));
        return String.join("\n", lines);
    }

    private String data() {
        List<DataKind> kinds =
                incident.particulars().affected().dataKinds().stream().sorted().toList();
        return kinds.isEmpty()
                ? words.of("duty.prefill.examined")
                : words.list(kinds.stream()
                        .map(kind -> words.of("incident.ui.data", kind))
                        .toList());
    }

    private String people() {
        Integer people = incident.particulars().affected().people();
        return people == null
                ? words.of("duty.prefill.examined")
                : words.of("duty.prefill.people", words.formats().number(people));
    }

    private String cause() {
        Facts facts = incident.facts();
        return facts.cause() == null ? words.of("duty.prefill.examined") : words.of("vocabulary.cause", facts.cause());
    }

    private String toldPersons() {
        return duties.stream()
                .filter(duty -> duty.code().equals("persons") && duty.isDone())
                .findFirst()
                .map(duty -> words.of(
                        "duty.prefill.told.persons",
                        when(Objects.requireNonNull(duty.done()).on())))
                .orElseGet(() -> words.of("duty.prefill.told.persons.none"));
    }

    private String published() {
        LocalDate announced = incident.facts().announcedOn();
        if (announced != null) {
            return words.of("duty.prefill.published", words.formats().date(announced));
        }
        return words.of(
                incident.particulars().hasTold(Told.Whom.PUBLIC)
                        ? "duty.prefill.published.unknown"
                        : "duty.prefill.published.none");
    }

    /** The police, IPA and whoever else was told, with the number under which it was received. */
    private String toldOthers() {
        List<String> told = new ArrayList<>(duties.stream()
                .filter(Duty::isDone)
                .filter(duty -> duty.obligation().force() == Force.VOLUNTARY)
                .map(duty -> {
                    Done done = Objects.requireNonNull(duty.done());
                    String line = words.of(
                            "duty.prefill.told", words.of(duty.obligation().name()), when(done.on()));
                    return done.number().isEmpty() ? line : line + words.of("duty.prefill.told.number", done.number());
                })
                .toList());
        return String.join("\n", told);
    }

    private String impact() {
        Affected affected = incident.particulars().affected();
        List<String> lines = new ArrayList<>();
        lines.add(words.of(
                "duty.prefill.systems",
                affected.systems().isBlank() ? words.of("duty.prefill.examined") : affected.systems()));
        lines.add(words.of("duty.prefill.leaked", data(), people()));
        return String.join("\n", lines);
    }

    private String contact() {
        return words.of("duty.prefill.contact", incident.insuredName(), incident.reporterName());
    }

    private String when(Moment moment) {
        return moment.isKnown() ? words.moment(moment) : words.of("duty.prefill.unknown");
    }
}
