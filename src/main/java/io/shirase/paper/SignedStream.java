package io.shirase.paper;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Lets a document through and takes its sum, until the signature begins: what follows, some fonts and the table of objects,
 * is held, so that the signature can be put into its place when everything else is known.
 */
final class SignedStream extends FilterOutputStream {

    /** What stands where the numbers of the signed bytes will; as long as they ever are. */
    static final String RANGE = "[0 0000000000 0000000000 0000000000]";

    private final MessageDigest digest = sha256();
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean holds;
    private long through;

    SignedStream(OutputStream out) {
        super(out);
    }

    /** What stands where the signature will: as many zeros as it takes at most, in hexadecimal. */
    static String place(int room) {
        return "<" + "0".repeat(room * 2) + ">";
    }

    /** From here on everything is held. */
    void hold() {
        holds = true;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (holds) {
            held.write(bytes, from, length);
        } else {
            digest.update(bytes, from, length);
            out.write(bytes, from, length);
            through += length;
        }
    }

    /** Signs what was written, and lets the rest of it through. */
    void sign(Signer signer) throws IOException {
        byte[] rest = held.toByteArray();
        byte[] place = place(signer.room()).getBytes(StandardCharsets.US_ASCII);
        int begin = find(rest, place);
        int end = begin + place.length;
        int range = find(rest, RANGE.getBytes(StandardCharsets.US_ASCII));
        byte[] numbers = String.format(
                        Locale.ROOT, "[0 %d %d %d", through + begin, through + end, (long) rest.length - end)
                .getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(rest, range, range + RANGE.length() - 1, (byte) ' ');
        System.arraycopy(numbers, 0, rest, range, numbers.length);
        digest.update(rest, 0, begin);
        digest.update(rest, end, rest.length - end);
        byte[] signature = signer.sign(digest.digest());
        if (signature.length > signer.room()) {
            throw new IOException(
                    "The signature takes " + signature.length + " bytes and has room for " + signer.room());
        }
        byte[] hex = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hex, 0, rest, begin + 1, hex.length);
        out.write(rest);
    }

    private static int find(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalStateException("The place of the signature was not written");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
