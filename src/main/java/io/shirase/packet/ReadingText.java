package io.shirase.packet;

import io.shirase.claim.OtherReading;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an incident is paid under either reading of an ambiguous wording, as printed for claim handlers. */
final class ReadingText {

    /** So many expenses that change are printed; of more the rest is counted. */
    private static final int LISTED = 20;

    private ReadingText() {}

    /** @param lines as printed, by the lines' ids */
    static List<Worksheet> of(List<OtherReading> readings, UUID incidentId, Map<UUID, Line> lines, Words words) {
        return readings.stream()
                .filter(reading -> !reading.linesOf(incidentId).isEmpty())
                .map(reading -> sheet(reading, incidentId, lines, words))
                .toList();
    }

    private static Worksheet sheet(OtherReading reading, UUID incidentId, Map<UUID, Line> lines, Words words) {
        Yen taken = reading.taken().payableOf(incidentId);
        List<String> steps = new ArrayList<>();
        steps.add(words.of(
                "packet.reading.taken",
                words.of(reading.reading().taken()),
                words.formats().yen(taken)));
        steps.add(words.of(
                "packet.reading.other",
                words.of(reading.reading().alternative()),
                words.formats().yen(reading.otherwise().payableOf(incidentId)),
                words.formats().difference(reading.difference(incidentId))));
        if (reading.difference() != reading.difference(incidentId)) {
            steps.add(words.of("packet.reading.period", words.formats().difference(reading.difference())));
        }
        List<OtherReading.Line> changed = reading.linesOf(incidentId);
        changed.stream().limit(LISTED).forEach(line -> steps.add(line(line, lines, words)));
        if (changed.size() > LISTED) {
            steps.add(words.of("packet.reading.more", words.formats().number(changed.size() - LISTED)));
        }
        if (reading.clause().quote() != null) {
            steps.add(words.of("packet.reading.quote", reading.clause().quote()));
        }
        return new Worksheet(
                words.of("packet.reading", words.of(reading.clause().gist())), steps, taken);
    }

    private static String line(OtherReading.Line changed, Map<UUID, Line> lines, Words words) {
        Line printed = lines.get(changed.line().id());
        return words.of(
                "packet.reading.line",
                printed == null ? "–" : words.formats().number(printed.number()),
                words.formats().yen(changed.taken()),
                words.formats().yen(changed.otherwise()));
    }
}
