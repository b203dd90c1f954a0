package io.shirase.ledger.ui;

import io.shirase.sheet.SheetRefused;
import io.shirase.zengin.TransferFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** The list of what a bank did not pay, as it comes: letters of one byte each, and not too many. */
final class RefusedList {

    /** A record for each of 5,000 transfers, with the ends of their lines. */
    private static final int MOST_BYTES = 5_000 * 122;

    private RefusedList() {}

    /** @throws SheetRefused if it is larger than any such list, or does not come in whole */
    static String letters(InputStream content) throws SheetRefused {
        try {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new SheetRefused(SheetRefused.Why.TOO_LARGE);
            }
            return new String(bytes, Charset.forName(TransferFile.CHARSET));
        } catch (IOException broken) {
            throw new SheetRefused(SheetRefused.Why.BROKEN, broken);
        }
    }
}
