package io.shirase.evidence;

import io.shirase.evidence.ReceiptRefused.Why;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells a receipt's type by its content alone, and whether the file is whole. Never parses what is inside. */
class ContentCheck {

    /** Tika tells a HEIC by its major brand; telephones write these. */
    private static final Set<String> HEIC = Set.of("image/heic", "image/heif", "image/heic-sequence");

    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");
    private static final int PDF_TAIL = 2048;

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** @throws ReceiptRefused if the file is of no accepted type, is not whole, or is protected */
    ReceiptType check(Path file) throws IOException, ReceiptRefused {
        ReceiptType type = detect(file);
        byte[] bytes = Files.readAllBytes(file);
        boolean whole = switch (type) {
            case PDF -> isWholePdf(bytes);
            case JPEG -> ImageEnds.jpegIsWhole(bytes);
            case PNG -> ImageEnds.pngIsWhole(bytes);
            case HEIC -> ImageEnds.heicIsWhole(bytes);
        };
        if (!whole) {
            throw new ReceiptRefused(Why.TRUNCATED);
        }
        if (type == ReceiptType.PDF && ENCRYPTED.matcher(latin1(bytes, 0)).find()) {
            throw new ReceiptRefused(Why.ENCRYPTED);
        }
        return type;
    }

    private ReceiptType detect(Path file) throws IOException, ReceiptRefused {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String detected = detector.detect(in, new Metadata()).toString();
            return ReceiptType.ofMediaType(HEIC.contains(detected) ? ReceiptType.HEIC.mediaType() : detected)
                    .orElseThrow(() -> new ReceiptRefused(Why.TYPE));
        }
    }

    private static boolean isWholePdf(byte[] bytes) {
        String tail = latin1(bytes, Math.max(0, bytes.length - PDF_TAIL));
        return tail.contains("startxref") && tail.contains("%%EOF");
    }

    private static String latin1(byte[] bytes, int from) {
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    }
}
