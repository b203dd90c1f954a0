package io.shirase.packet;

import static io.shirase.time.Moment.ofNullable;

import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Merge;
import io.shirase.incident.Particulars;
import io.shirase.incident.Told;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.PacketContent.Moment;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What is known of an incident, and what happened when, as printed. */
final class IncidentText {

    private final Incident incident;
    private final Particulars report;
    private final List<Merge> merged;
    private final Words words;

    /** @param merged what was merged into the incident */
    IncidentText(Incident incident, List<Merge> merged, Words words) {
        this.incident = incident;
        this.report = incident.particulars();
        this.merged = merged;
        this.words = words;
    }

    /** What was told, and in one row what is not known yet: for a page that has no room for a row of each. */
    static List<Fact> told(Facts facts, Particulars report, Words words) {
        List<Fact> printed = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        io.shirase.incident.Fact.of(facts, report).forEach(fact -> {
            String value = fact.value(facts, report, words);
            if (value.isEmpty()) {
                unknown.add(fact.label(words));
            } else {
                printed.add(new Fact(fact.label(words), value));
            }
        });
        if (!unknown.isEmpty()) {
            printed.add(
                    new Fact(words.of("packet.notice.unknown"), String.join(words.of("packet.separator"), unknown)));
        }
        return printed;
    }

    List<Fact> facts() {
        List<Fact> printed = new ArrayList<>();
        io.shirase.incident.Fact.of(incident.facts(), report).forEach(fact -> {
            String value = fact.value(incident.facts(), report, words);
            printed.add(new Fact(fact.label(words), value.isEmpty() ? words.of("packet.unknown") : value));
        });
        printed.add(new Fact(words.of("incident.ui.facts.reporter"), incident.reporterName()));
        for (Merge merge : merged) {
            Incident other = merge.merged();
            printed.add(new Fact(
                    words.of("packet.merged"),
                    words.of(
                            "packet.merged.report",
                            other.receiptNumber(),
                            words.formats().exactTime(other.receivedLocally()),
                            other.reporterName())));
        }
        return printed;
    }

    List<Moment> timeline() {
        List<Moment> moments = moments(incident.facts(), report, words);
        received(moments, incident);
        merged.forEach(merge -> received(moments, merge.merged()));
        return inOrder(moments);
    }

    /** What happened when by the facts alone, in order of time. */
    static List<Moment> timeline(Facts facts, Words words) {
        return inOrder(moments(facts, Particulars.NONE, words));
    }

    private static List<Moment> moments(Facts known, Particulars report, Words words) {
        List<Moment> moments = new ArrayList<>();
        moment(moments, ofNullable(known.occurredAt()), words.of("packet.moment.occurred"));
        moment(moments, known.discovery().moment(), words.of("packet.moment.discovered"));
        moment(moments, report.orders().at(), ordered(report, words));
        for (Told told : report.told()) {
            moment(moments, told.at(), words.of("packet.moment.told", words.of("incident.ui.told", told.whom())));
        }
        moment(moments, ofNullable(known.insurerNotifiedAt()), words.of("packet.moment.notified"));
        moment(moments, ofNullable(known.firstClaimAt()), words.of("packet.moment.claimed"));
        return moments;
    }

    private static List<Moment> inOrder(List<Moment> moments) {
        moments.sort(Comparator.comparing(
                        (Moment moment) -> Objects.requireNonNull(moment.at().day()))
                .thenComparing(moment -> Objects.requireNonNullElse(moment.at().time(), LocalTime.MIN)));
        return moments;
    }

    private void received(List<Moment> moments, Incident one) {
        moment(
                moments,
                io.shirase.time.Moment.of(one.receivedLocally()),
                words.of("packet.moment.received", one.receiptNumber()));
    }

    private static String ordered(Particulars report, Words words) {
        String what = report.orders().what();
        return what.isBlank() ? words.of("packet.moment.ordered.unsaid") : words.of("packet.moment.ordered", what);
    }

    private static void moment(List<Moment> moments, io.shirase.time.Moment at, String text) {
        if (at.isKnown()) {
            moments.add(new Moment(at, text));
        }
    }
}
