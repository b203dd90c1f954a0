package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.evidence.Receipt;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a row of the log says of a line.
 *
 * @param receipts those of its receipts that are there
 * @param item the cost item that it is under the product
 * @param gist why, in one sentence; empty for a draft
 */
record LogRow(LineOutlook line, List<Receipt> receipts, String item, String gist) {

    LogRow {
        receipts = List.copyOf(receipts);
    }

    /** @param known the receipts that are there, by their ids */
    static LogRow of(Outlook outlook, LineOutlook line, Map<UUID, Receipt> known) {
        return new LogRow(
                line,
                line.line().receipts().stream()
                        .flatMap(id -> Stream.ofNullable(known.get(id)))
                        .toList(),
                LineWords.item(line),
                line.isDraft() ? "" : LineWords.gist(outlook.why(line, words())));
    }
}
