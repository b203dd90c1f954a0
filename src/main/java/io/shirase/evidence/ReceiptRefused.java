package io.shirase.evidence;

/** A file that cannot be kept as a receipt; nothing of it was stored. */
public class ReceiptRefused extends Exception {

    private final Why why;

    ReceiptRefused(Why why) {
        super("The file is not kept as a receipt: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The key of the sentence that tells the person what is wrong and what to do. */
    public String messageKey() {
        return "evidence.refused." + why.name().toLowerCase(java.util.Locale.ROOT);
    }

    public enum Why {
        EMPTY,
        /** Larger than {@link Receipts#MAX_BYTES}. */
        LARGE,
        /** None of {@link ReceiptType} by its content. */
        TYPE,
        /** Ends before its format says it should, as after a broken transfer. */
        TRUNCATED,
        /** The virus scanner found something. */
        VIRUS,
        /** A PDF with a password or with protection. */
        ENCRYPTED
    }
}
