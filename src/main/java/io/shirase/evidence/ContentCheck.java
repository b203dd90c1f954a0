package io.shirase.evidence;

import io.shirase.evidence.ReceiptRefused.Why;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells a receipt's type by its content alone, and whether the file is whole. Never parses what is inside: a PDF that
 * seems to be protected is given to the reader, which works in a process of its own.
 */
class ContentCheck {

    /** Tika tells a HEIC by its major brand; telephones write these. */
    private static final Set<String> HEIC = Set.of("image/heic", "image/heif", "image/heic-sequence");

    private final Detector detector = MimeTypes.getDefaultMimeTypes();
    private final ReceiptReader reader;

    ContentCheck(ReceiptReader reader) {
        this.reader = reader;
    }

    /** @throws ReceiptRefused if the file is of no accepted type, is not whole, or opens only with a password */
    ReceiptType check(Path file, String sha256) throws IOException, ReceiptRefused {
        ReceiptType type = detect(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
            if (!isWhole(type, bytes)) {
                throw new ReceiptRefused(Why.TRUNCATED);
            }
            if (type == ReceiptType.XML && !isInvoice(file, sha256)) {
                throw new ReceiptRefused(Why.TYPE);
            }
            if (type == ReceiptType.PDF && PdfEnds.mayBeProtected(bytes) && needsPassword(file, sha256)) {
                throw new ReceiptRefused(Why.ENCRYPTED);
            }
        }
        return type;
    }

    private static boolean isWhole(ReceiptType type, ByteBuffer bytes) {
        return switch (type) {
            case PDF -> PdfEnds.isWhole(bytes);
            case JPEG -> ImageEnds.jpegIsWhole(bytes);
            case PNG -> ImageEnds.pngIsWhole(bytes);
            case HEIC -> ImageEnds.heicIsWhole(bytes);
            case TIFF -> TiffEnds.isWhole(bytes);
            case WEBP -> ImageEnds.webpIsWhole(bytes);
            case XML -> true;
        };
    }

    /** Read to its end, in the reader's own process: XML that is cut off or no invoice is none. */
    private boolean isInvoice(Path file, String sha256) {
        return reader.read(ReceiptType.XML, sha256, file).equals(new Reading.NotShown(Reading.Why.DATA));
    }

    private boolean needsPassword(Path file, String sha256) {
        return reader.read(ReceiptType.PDF, sha256, file) instanceof Reading.NotShown(Reading.Why why)
                && why == Reading.Why.ENCRYPTED;
    }

    private ReceiptType detect(Path file) throws IOException, ReceiptRefused {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String detected = detector.detect(in, new Metadata()).toString();
            return ReceiptType.ofMediaType(HEIC.contains(detected) ? ReceiptType.HEIC.mediaType() : detected)
                    .orElseThrow(() -> new ReceiptRefused(Why.TYPE));
        }
    }
}
