package io.shirase.packet;

/** The kinds of files that evidence comes in, as told from their content. */
public enum ReceiptType {
    PDF,
    JPEG,
    PNG,
    HEIC
}
