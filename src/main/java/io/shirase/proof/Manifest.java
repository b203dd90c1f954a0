package io.shirase.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of a packet's files with their SHA-256 sums, as {@code sha256sum -c} reads it. */
public final class Manifest {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](\\S.*)");

    private final Map<String, String> sums = new LinkedHashMap<>();

    /** @param sum in lower-case hexadecimal */
    public void add(String name, String sum) {
        sums.put(name, sum);
    }

    /** The sums by the names of the files, in their order. */
    Map<String, String> sums() {
        return sums;
    }

    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Manifest read(byte[] bytes) throws PacketRefused {
        Manifest manifest = new Manifest();
        int number = 0;
        for (String line : text(bytes).lines().toList()) {
            number++;
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new PacketRefused("manifest.line", number);
            }
            if (manifest.sums.put(parts.group(2), parts.group(1)) != null) {
                throw new PacketRefused("manifest.twice", Harmless.text(parts.group(2)));
            }
        }
        return manifest;
    }

    private static String text(byte[] bytes) throws PacketRefused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PacketRefused("manifest.line", 1);
        }
    }

    /** A digest of the kind that the manifest lists. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
