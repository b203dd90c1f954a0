package io.shirase.packet.print;

import io.shirase.packet.content.PacketContent.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as the packet can show it.
 *
 * @param pages it takes in the packet; 1 where it cannot be shown, for the page that says so
 * @param obstacle why it cannot be shown; null where it can
 * @param archival whether showing it leaves the packet fit for PDF/A
 */
record Exhibit(Receipt receipt, int pages, @Nullable Obstacle obstacle, boolean archival) {

    /** Why a receipt lies in the ZIP alone. */
    enum Obstacle {
        HEIC,
        ENCRYPTED,
        BROKEN,
        TOO_LARGE
    }

    static Exhibit shown(Receipt receipt, int pages, boolean archival) {
        return new Exhibit(receipt, pages, null, archival);
    }

    static Exhibit notShown(Receipt receipt, Obstacle obstacle) {
        return new Exhibit(receipt, 1, obstacle, true);
    }

    /** Its name in the page plan. */
    String part() {
        return "receipt." + receipt.number();
    }
}
