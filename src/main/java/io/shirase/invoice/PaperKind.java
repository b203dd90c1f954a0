package io.shirase.invoice;

/** What a paper calls itself. */
public enum PaperKind {
    QUOTATION,
    INVOICE,
    RECEIPT
}
