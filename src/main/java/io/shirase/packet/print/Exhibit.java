package io.shirase.packet.print;

import io.shirase.evidence.Reading;
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

    /** Whether showing it leaves the packet fit for PDF/A: pages of a PDF may bring fonts and colours that do not fit. */
    boolean archival() {
        return !(reading instanceof Reading.Document);
    }

    /** Its name in the page plan. */
    String part() {
        return "receipt." + receipt.number();
    }
}
