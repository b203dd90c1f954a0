package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import io.shirase.evidence.Reading;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.ReceiptType;
import io.shirase.evidence.Receipts;
import io.shirase.evidence.VirusScan;
import io.shirase.part.ReceiptPreview;
import java.util.Optional;
import java.util.stream.IntStream;

/** A receipt as it can be shown: never its own bytes in the page, but what the reader made of them. */
public final class ReceiptPreviews {

    private ReceiptPreviews() {}

    public static ReceiptPreview of(Receipt receipt, Receipts receipts) {
        Optional<Reading> known = receipts.knownReading(receipt);
        String path = "files/receipts/" + receipt.id();
        if (receipt.type() == ReceiptType.PDF && receipt.scan() != VirusScan.FOUND) {
            // The browser's reader has a process of its own too, and asks for a password or shows 10,000 pages.
            return ReceiptPreview.document(path, receipt.fileName());
        }
        if (known.isPresent() && known.get() instanceof Reading.NotShown(Reading.Why why)) {
            return ReceiptPreview.none(path, receipt.fileName(), words().of(why.messageKey()));
        }
        int pages = known.map(Reading::pages).orElse(1);
        return ReceiptPreview.pictures(
                path,
                receipt.fileName(),
                IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> path + "/pages/" + page)
                        .toList());
    }

    /** What has become of the file: received, read with so many pages, or kept without being shown, and what to do then. */
    static String state(Receipt receipt, Receipts receipts) {
        String scanned = receipt.scan() == null || receipt.scan() == VirusScan.FOUND
                ? ""
                : " " + words().of("evidence.scan", receipt.scan());
        return read(receipt, receipts) + scanned;
    }

    private static String read(Receipt receipt, Receipts receipts) {
        return receipts.knownReading(receipt)
                .map(reading -> reading instanceof Reading.NotShown(Reading.Why why)
                        ? words().of("evidence.state.notShown", words().of(why.messageKey()))
                        : words().of("evidence.state.checked", reading.pages()))
                .orElseGet(() -> words().of("evidence.state.received"));
    }
}
