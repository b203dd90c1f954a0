package io.shirase.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packets, and what can be done to them. */
final class SamplePackets {

    private SamplePackets() {}

    /** The files of a packet by their names, in their order. */
    static Map<String, byte[]> files(Path zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    static Path packed(Path into, Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(into);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return into;
    }

    /** The same files with a manifest that is true of them. */
    static Map<String, byte[]> withManifest(Map<String, byte[]> files) {
        Manifest manifest = new Manifest();
        files.forEach((name, bytes) -> {
            if (!name.equals(PacketParts.MANIFEST) && !name.equals(PacketParts.SEAL)) {
                manifest.add(name, HexFormat.of().formatHex(Manifest.digest().digest(bytes)));
            }
        });
        Map<String, byte[]> listed = new LinkedHashMap<>(files);
        listed.put(PacketParts.MANIFEST, manifest.bytes());
        return listed;
    }

    /** A file of the packet with other words in it. */
    static Map<String, byte[]> changed(Map<String, byte[]> files, String name, String from, String to) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError(name + " does not say " + from + ": " + text);
        }
        changed.put(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    /** A ZIP with two files of one name, as no library writes it. */
    static Path withTwin(Path into, Map<String, byte[]> files, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, byte[]> more = new LinkedHashMap<>(files);
        String stand = "Z".repeat(name.length());
        more.put(stand, files.get(name));
        Path packed = packed(into, more);
        byte[] zip = Files.readAllBytes(packed);
        byte[] wanted = stand.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < zip.length; i++) {
            if (i + wanted.length <= zip.length && Arrays.equals(zip, i, i + wanted.length, wanted, 0, wanted.length)) {
                bytes.write(name.getBytes(StandardCharsets.US_ASCII));
                i += wanted.length - 1;
            } else {
                bytes.write(zip[i]);
            }
        }
        Files.write(into, bytes.toByteArray());
        return into;
    }
}
