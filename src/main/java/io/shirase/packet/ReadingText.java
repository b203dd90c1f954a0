package io.shirase.packet;

import io.shirase.claim.ReadOtherwise;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.packet.content.PacketContent.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an incident is paid under either reading of an ambiguous wording, as printed for claim handlers. */
final class ReadingText {

    /** So many expenses that change are printed; of more the rest is counted. */
    private static final int LISTED = 20;

    private ReadingText() {}

    static List<Worksheet> of(List<ReadOtherwise> readings, UUID incidentId, Words words) {
        return readings.stream()
                .filter(reading -> !reading.changedOf(incidentId).isEmpty())
                .map(reading -> sheet(reading, incidentId, words))
                .toList();
    }

    private static Worksheet sheet(ReadOtherwise reading, UUID incidentId, Words words) {
        Yen taken = reading.taken(incidentId);
        List<String> steps = new ArrayList<>();
        steps.add(words.of(
                "packet.reading.taken",
                words.of(reading.reading().taken()),
                words.formats().yen(taken)));
        steps.add(words.of(
                "packet.reading.other",
                words.of(reading.reading().alternative()),
                words.formats().yen(reading.otherwise(incidentId)),
                words.formats().difference(reading.difference(incidentId))));
        if (reading.difference() != reading.difference(incidentId)) {
            steps.add(words.of("packet.reading.period", words.formats().difference(reading.difference())));
        }
        List<ReadOtherwise.Line> changed = reading.changedOf(incidentId);
        changed.stream().limit(LISTED).forEach(line -> steps.add(line(line, words)));
        if (changed.size() > LISTED) {
            steps.add(words.of("packet.reading.more", words.formats().number(changed.size() - LISTED)));
        }
        if (reading.clause().quote() != null) {
            steps.add(words.of("packet.reading.quote", reading.clause().quote()));
        }
        return new Worksheet(
                words.of("packet.reading", words.of(reading.clause().gist())), steps, taken, false);
    }

    private static String line(ReadOtherwise.Line changed, Words words) {
        return words.of(
                "packet.reading.line",
                words.formats().number(changed.line().number()),
                words.formats().yen(changed.taken()),
                words.formats().yen(changed.otherwise()));
    }
}
