package io.shirase.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that count as a receipt, told by their content. */
public enum ReceiptType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic"),
    /** Faxes above all; may have many pages. */
    TIFF("image/tiff", "tif"),
    WEBP("image/webp", "webp"),
    /** An invoice that is data, in UBL 2.1 such as JP PINT; has no pages. */
    XML("application/xml", "xml");

    private final String mediaType;
    private final String extension;

    ReceiptType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual extension of a file name, without the dot. */
    public String extension() {
        return extension;
    }

    static Optional<ReceiptType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
