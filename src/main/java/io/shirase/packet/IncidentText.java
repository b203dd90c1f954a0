package io.shirase.packet;

import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Particulars;
import io.shirase.incident.Told;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.PacketContent.Moment;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an incident, and what happened when, as printed. */
final class IncidentText {

    private final Incident incident;
    private final Particulars report;
    private final Words words;

    private IncidentText(Incident incident, Particulars report, Words words) {
        this.incident = incident;
        this.report = report;
        this.words = words;
    }

    static List<Fact> facts(Incident incident, Particulars report, Words words) {
        return new IncidentText(incident, report, words).facts();
    }

    static List<Moment> timeline(Incident incident, Particulars report, Words words) {
        return new IncidentText(incident, report, words).timeline();
    }

    private List<Fact> facts() {
        List<Fact> printed = new ArrayList<>();
        io.shirase.incident.Fact.of(incident.facts(), report).forEach(fact -> {
            String value = fact.value(incident.facts(), report, words);
            printed.add(new Fact(fact.label(words), value.isEmpty() ? words.of("packet.unknown") : value));
        });
        printed.add(new Fact(words.of("incident.ui.facts.reporter"), incident.reporterName()));
        return printed;
    }

    private List<Moment> timeline() {
        Facts known = incident.facts();
        List<Moment> moments = new ArrayList<>();
        moment(moments, known.occurredAt(), words.of("packet.moment.occurred"));
        moment(moments, known.discovery().moment().exact().orElse(null), words.of("packet.moment.discovered"));
        moment(
                moments,
                report.orders().at().exact().orElse(null),
                words.of("packet.moment.ordered", report.orders().what()));
        for (Told told : report.told()) {
            moment(
                    moments,
                    told.at().exact().orElse(null),
                    words.of("packet.moment.told", words.of("incident.ui.told", told.whom())));
        }
        moment(moments, known.insurerNotifiedAt(), words.of("packet.moment.notified"));
        moment(moments, incident.receivedLocally(), words.of("packet.moment.received", incident.receiptNumber()));
        moment(moments, known.firstClaimAt(), words.of("packet.moment.claimed"));
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    private static void moment(List<Moment> moments, @Nullable LocalDateTime at, String text) {
        if (at != null) {
            moments.add(new Moment(at, text));
        }
    }
}
