package io.shirase.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP of a packet, which may be hostile: nothing of it is written anywhere, names are only compared, and what is
 * unpacked is counted while it is read.
 */
final class PacketArchive implements AutoCloseable {

    private static final int MOST_FILES = 100_000;

    /** So much may be unpacked whatever the size of the ZIP. */
    private static final long ALWAYS = 192L << 20;

    /** Beyond that so many times the size of the ZIP: pages of figures pack to a hundredth at best. */
    private static final long RATIO = 100;

    private static final int CHUNK = 1 << 16;

    private static final Set<String> KNOWN = Set.of(
            PacketParts.PDF,
            PacketParts.CLAIM,
            PacketParts.CERTIFICATE,
            PacketParts.ASSESSMENT,
            PacketParts.LINES,
            PacketParts.ABOUT,
            PacketParts.MANIFEST,
            PacketParts.SEAL);

    /** Takes what is unpacked, a piece at a time. */
    @FunctionalInterface
    interface Sink {
        void take(byte[] bytes, int length) throws IOException, PacketRefused;
    }

    private final ZipFile zip;
    private final long size;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private PacketArchive(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    /**
     * @throws PacketRefused if it is no ZIP, or one that no packet is
     * @throws IOException if it cannot be read
     */
    static PacketArchive open(Path file) throws IOException, PacketRefused {
        long size = Files.size(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            throw new PacketRefused("zip.none");
        }
        PacketArchive archive = new PacketArchive(zip, size);
        try {
            archive.list();
            return archive;
        } catch (PacketRefused refused) {
            zip.close();
            throw refused;
        } catch (IllegalArgumentException e) {
            zip.close();
            throw new PacketRefused("zip.none");
        }
    }

    private void list() throws PacketRefused {
        for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
            ZipEntry entry = each.nextElement();
            String name = entry.getName();
            if (name.equals(PacketParts.RECEIPTS)) {
                continue;
            }
            if (!isOfPacket(name)) {
                throw new PacketRefused("zip.name", Harmless.text(name));
            }
            if (entries.put(name, entry) != null) {
                throw new PacketRefused("zip.twice", Harmless.text(name));
            }
            if (entries.size() > MOST_FILES) {
                throw new PacketRefused("zip.many", MOST_FILES);
            }
        }
    }

    /** Whether a packet can hold such a file: no path that leaves its folder, and nothing that nobody asks for. */
    private static boolean isOfPacket(String name) {
        if (KNOWN.contains(name)) {
            return true;
        }
        String file = name.startsWith(PacketParts.RECEIPTS) ? name.substring(PacketParts.RECEIPTS.length()) : "";
        return !file.isEmpty()
                && !file.equals(".")
                && !file.equals("..")
                && file.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || Character.isISOControl(c));
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * Unpacks a file.
     *
     * @throws PacketRefused if there is none of this name, it is damaged, or the ZIP unpacks to too much
     */
    void unpack(String name, Sink sink) throws PacketRefused {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new PacketRefused("zip.missing", name);
        }
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = stream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                unpacked += read;
                if (unpacked > ALWAYS && unpacked / RATIO > size) {
                    throw new PacketRefused("zip.bomb", RATIO);
                }
                sink.take(chunk, read);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new PacketRefused("zip.damaged", Harmless.text(name));
        }
    }

    private InputStream stream(ZipEntry entry) throws IOException {
        @Nullable InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new IOException("No data");
        }
        return in;
    }

    /** The SHA-256 sum of a file, in lower-case hexadecimal. */
    String sum(String name) throws PacketRefused {
        var digest = Manifest.digest();
        unpack(name, (bytes, length) -> digest.update(bytes, 0, length));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A file that is needed in memory. */
    byte[] bytes(String name, int most) throws PacketRefused {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        unpack(name, (chunk, length) -> {
            if (bytes.size() + (long) length > most) {
                throw new PacketRefused("zip.large", name, most);
            }
            bytes.write(chunk, 0, length);
        });
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
