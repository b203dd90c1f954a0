package io.shirase.report;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code with which a report from outside is taken over: 100 bits, to be read over the telephone, in Crockford's letters
 * (no I, L, O or U) and groups of four. It follows from what the browser carries, so that the browser can show it again
 * and the store keeps digests only.
 */
final class HandoverCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final int BITS = 5;
    private static final int MASK = 31;

    private static final SecureRandom RANDOM = new SecureRandom();

    private HandoverCode() {}

    /** A code of a report that no browser carries. */
    static String made() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return of(HexFormat.of().formatHex(key));
    }

    /** @param key what the browser carries */
    static String of(String key) {
        BigInteger bits = new BigInteger(1, sha256("handover " + key));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "");
            code.append(LETTERS.charAt(bits.shiftRight(i * BITS).intValue() & MASK));
        }
        return code.toString();
    }

    /** The digest of a code as somebody typed or heard it: letters that look alike are one, blanks and hyphens none. */
    static String digestOf(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\-‐-―−ー]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return digest("code " + plain);
    }

    /** The digest under which a browser's report is kept. */
    static String digest(String key) {
        return HexFormat.of().formatHex(sha256(key));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
