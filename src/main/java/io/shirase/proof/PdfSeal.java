package io.shirase.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The signature within a packet's PDF: its bytes, and the digest of all the rest of the file. Found by its text and not by
 * reading the PDF, which may be hostile: the signature counts only where it covers every byte before and after itself.
 */
final class PdfSeal {

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*0\\s+(\\d{1,18})\\s+(\\d{1,18})\\s+(\\d{1,18})\\s*]");
    private static final int LARGEST = 1 << 17;
    private static final int OVERLAP = 200;

    private long from = -1;
    private long to = -1;
    private long after;

    /** A signature, and what it has to be of. */
    static final class Found {

        private final byte[] cms;
        private final byte[] digest;

        private Found(byte[] cms, byte[] digest) {
            this.cms = cms;
            this.digest = digest;
        }

        /** DER. */
        byte[] cms() {
            return cms;
        }

        /** Of the whole file but the signature. */
        byte[] digest() {
            return digest;
        }
    }

    private PdfSeal() {}

    /** The signature of a packet's PDF; null where it has none. */
    static @Nullable Found find(PacketArchive archive) throws PacketRefused {
        PdfSeal seal = new PdfSeal();
        long length = seal.locate(archive);
        if (seal.from < 0) {
            return null;
        }
        if (seal.to <= seal.from + 2 || seal.to + seal.after != length || seal.to - seal.from > LARGEST) {
            throw new PacketRefused("seal.part");
        }
        return seal.read(archive);
    }

    /** Looks for the last signature. */
    private long locate(PacketArchive archive) throws PacketRefused {
        long[] length = {0};
        StringBuilder window = new StringBuilder();
        archive.unpack(PacketParts.PDF, (bytes, count) -> {
            window.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
            Matcher ranges = RANGE.matcher(window);
            while (ranges.find()) {
                from = Long.parseLong(ranges.group(1));
                to = Long.parseLong(ranges.group(2));
                after = Long.parseLong(ranges.group(3));
            }
            window.delete(0, Math.max(0, window.length() - OVERLAP));
            length[0] += count;
        });
        return length[0];
    }

    private Found read(PacketArchive archive) throws PacketRefused {
        MessageDigest digest = Manifest.digest();
        byte[] hex = new byte[(int) (to - from)];
        long[] at = {0};
        archive.unpack(PacketParts.PDF, (bytes, count) -> {
            for (int i = 0; i < count; ) {
                long position = at[0] + i;
                if (position < from) {
                    int piece = (int) Math.min(count - i, from - position);
                    digest.update(bytes, i, piece);
                    i += piece;
                } else if (position < to) {
                    int piece = (int) Math.min(count - i, to - position);
                    System.arraycopy(bytes, i, hex, (int) (position - from), piece);
                    i += piece;
                } else {
                    digest.update(bytes, i, count - i);
                    i = count;
                }
            }
            at[0] += count;
        });
        if (hex[0] != '<' || hex[hex.length - 1] != '>') {
            throw new PacketRefused("seal.part");
        }
        try {
            String text = new String(Arrays.copyOfRange(hex, 1, hex.length - 1), StandardCharsets.US_ASCII);
            return new Found(der(HexFormat.of().parseHex(text)), digest.digest());
        } catch (IllegalArgumentException e) {
            throw new PacketRefused("seal.part");
        }
    }

    /** Without the zeros that fill the room left for it; its own length stands at its beginning. */
    private static byte[] der(byte[] padded) throws PacketRefused {
        if (padded.length < 4 || padded[0] != 0x30 || padded[1] != (byte) 0x82) {
            throw new PacketRefused("seal.unreadable");
        }
        int length = 4 + (((padded[2] & 0xff) << 8) | (padded[3] & 0xff));
        if (length > padded.length) {
            throw new PacketRefused("seal.unreadable");
        }
        return Arrays.copyOf(padded, length);
    }
}
