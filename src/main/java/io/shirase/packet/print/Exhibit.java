package io.shirase.packet.print;

import io.shirase.evidence.Reading;
import io.shirase.evidence.ReceiptType;
import io.shirase.packet.content.PacketContent.Receipt;

/**
 * A receipt as the packet can show it.
 *
 * @param reading what can be shown of it, or why nothing can
 */
record Exhibit(Receipt receipt, Reading reading) {

    /** Pages that it takes in the packet; 1 where it cannot be shown, for the page that says so. */
    int pages() {
        return Math.max(1, reading.pages());
    }

    /** Whether the original goes into the document: what is printed of it is a picture of it, or nothing. */
    boolean isAttached() {
        return receipt.type() == ReceiptType.PDF && !receipt.isWithheld();
    }

    /** Its name in the page plan. */
    String part() {
        return "receipt." + receipt.number();
    }
}
