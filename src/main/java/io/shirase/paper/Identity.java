package io.shirase.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.openpdf.text.pdf.PdfLiteral;

/** What a PDF is told apart by. It follows from what the document says of itself, so that making it again makes the same. */
final class Identity {

    private static final int BYTES = 16;

    /** What the names of embedded fonts begin with need not be drawn by lot: no document embeds a font twice. */
    static final SecureRandom SAME = new SecureRandom() {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.5;
        }
    };

    private Identity() {}

    static PdfLiteral of(Imprint imprint) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(imprint.toString().getBytes(StandardCharsets.UTF_8));
            String id = HexFormat.of().formatHex(Arrays.copyOf(sum, BYTES));
            return new PdfLiteral("[<" + id + "><" + id + ">]");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
