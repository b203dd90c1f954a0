package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import io.shirase.incident.Answers;
import io.shirase.incident.Told;
import io.shirase.language.Coded;
import io.shirase.part.DefinitionList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was answered in a report, fact by fact; what is not known yet says so. */
final class AnswerList extends Composite<DefinitionList> {

    AnswerList() {}

    AnswerList symptoms(Answers answers) {
        codes(
                "incident.ui.facts.symptoms",
                "incident.ui.symptom",
                answers.symptoms().stream().sorted().toList());
        text("incident.ui.facts.kind", words().of("vocabulary.kind", answers.proposedKind()));
        if (!answers.description().isBlank()) {
            text("incident.ui.facts.description", answers.description());
        }
        return this;
    }

    AnswerList discovery(Answers answers) {
        Answers.Discovery discovery = answers.discovery();
        LocalDate on = discovery.on();
        if (on == null) {
            text("incident.ui.facts.discovered", null);
        } else {
            text(
                    "incident.ui.facts.discovered",
                    discovery.time() == null
                            ? words().formats().date(on)
                            : words().formats().time(on.atTime(discovery.time())));
        }
        text("incident.ui.facts.discoveredBy", discovery.by());
        return this;
    }

    AnswerList notice(Answers answers) {
        var from = answers.noticeFrom();
        text("incident.ui.facts.noticeFrom", from == null ? null : words().of("incident.ui.source", from));
        return this;
    }

    AnswerList affected(Answers answers) {
        Answers.Affected affected = answers.affected();
        text("incident.ui.facts.systems", affected.systems());
        Integer people = affected.people();
        text(
                "incident.ui.facts.people",
                people == null
                        ? null
                        : words().of(
                                        "incident.ui.facts.people.count",
                                        words().formats().number(people)));
        codes(
                "incident.ui.facts.data",
                "incident.ui.data",
                affected.dataKinds().stream().sorted().toList());
        return this;
    }

    AnswerList orders(Answers answers) {
        Answers.Orders orders = answers.orders();
        Boolean any = orders.any();
        if (any == null) {
            text("incident.ui.facts.orders", null);
        } else if (!any) {
            text("incident.ui.facts.orders", words().of("incident.ui.report.orders.no"));
        } else {
            text("incident.ui.facts.orders", orders.what());
            text(
                    "incident.ui.report.orders.first",
                    orders.at() == null ? null : words().formats().time(orders.at()));
        }
        return this;
    }

    AnswerList told(Answers answers) {
        text(
                "incident.ui.facts.told",
                answers.told().stream().map(AnswerList::told).collect(Collectors.joining(separator())));
        return this;
    }

    private static String told(Told told) {
        String whom = words().of("incident.ui.told", told.whom());
        if (told.at() == null) {
            return whom;
        }
        return whom + " ("
                + (told.whom() == Told.Whom.PUBLIC
                        ? words().formats().date(told.at().toLocalDate())
                        : words().formats().time(told.at()))
                + ")";
    }

    private void codes(String key, String words, Collection<? extends Coded> codes) {
        text(key, codes.stream().map(code -> words().of(words, code)).collect(Collectors.joining(separator())));
    }

    private static String separator() {
        return words().of("incident.ui.separator");
    }

    private void text(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            getContent().unknown(words().of(key));
        } else {
            getContent().add(words().of(key), value);
        }
    }
}
