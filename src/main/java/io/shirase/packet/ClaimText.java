package io.shirase.packet;

import io.shirase.claim.ClaimSums;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.product.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The lines of an incident and their sums, as printed. */
final class ClaimText {

    private ClaimText() {}

    /**
     * The lines by their ids: those of one cost item follow each other, in the product's order.
     *
     * @param receipts the numbers of the evidence that a line rests on
     */
    static Map<UUID, Line> lines(
            Outlook outlook, UUID incidentId, Function<LineOutlook, List<Integer>> receipts, Words words) {
        List<Item> items = outlook.product().items();
        LineText text = new LineText(outlook, receipts, words);
        Map<UUID, Line> lines = new LinkedHashMap<>();
        outlook.linesOf(incidentId).stream()
                .filter(line -> !line.isDraft())
                .sorted(Comparator.comparingInt(line -> place(items, line)))
                .forEach(line -> lines.put(line.id(), text.of(line)));
        return lines;
    }

    private static int place(List<Item> items, LineOutlook line) {
        int place = line.result() == null ? -1 : items.indexOf(line.result().item());
        return place < 0 ? items.size() : place;
    }

    static PacketContent.Totals totals(ClaimSums sums) {
        return new PacketContent.Totals(
                sums.asked(),
                sums.payable().least(),
                sums.decided().range().least(),
                sums.unknown(),
                LineText.outlook(sums.ways()));
    }

    /** The numbers of the lines that each piece of evidence proves, by its number. */
    static Map<Integer, List<Integer>> proved(Collection<Line> lines) {
        Map<Integer, List<Integer>> proved = new HashMap<>();
        for (Line line : lines) {
            line.receipts()
                    .forEach(receipt -> proved.computeIfAbsent(receipt, number -> new ArrayList<>())
                            .add(line.number()));
        }
        proved.values().forEach(Collections::sort);
        return proved;
    }
}
