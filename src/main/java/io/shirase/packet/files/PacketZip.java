package io.shirase.packet.files;

import io.shirase.packet.content.ByteSource;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.packet.content.Progress;
import io.shirase.packet.content.ReceiptNames;
import io.shirase.packet.print.PacketPdf;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a claim packet as a ZIP: the PDF, the original files byte for byte, the claim file with its assessment, the
 * certificate's own numbers where there are any, the lines for a spreadsheet, and {@code manifest.sha256}, which {@code sha256sum -c} checks. Nothing is held in memory.
 */
public final class PacketZip {

    private static final String MANIFEST = "manifest.sha256";

    private final ZipOutputStream zip;
    private final LocalDateTime madeAt;
    private final StringBuilder manifest = new StringBuilder();

    private PacketZip(ZipOutputStream zip, LocalDateTime madeAt) {
        this.zip = zip;
        this.madeAt = madeAt;
    }

    /**
     * @param out stays open
     * @throws IOException if a receipt cannot be fetched or no longer has its SHA-256 sum, or if the stream does not take
     *     what is written
     */
    public static void write(PacketContent content, MachineFiles files, OutputStream out, Progress progress)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        PacketZip packet = new PacketZip(zip, content.madeAt().withNano(0));
        packet.add("packet.pdf", entry -> PacketPdf.write(content, entry, progress));
        packet.add("claim.json", entry -> copy(files.claim(), entry));
        ByteSource certificate = files.certificate();
        if (certificate != null) {
            packet.add("certificate.json", entry -> copy(certificate, entry));
        }
        packet.add("assessment.json", entry -> copy(files.assessment(), entry));
        packet.add("lines.csv", entry -> LinesCsv.write(content, entry));
        int packed = 0;
        for (Receipt receipt : content.receipts()) {
            progress.reached(Progress.Stage.FILES, packed++, content.receipts().size());
            if (!receipt.isWithheld()) {
                packet.add(receipt);
            }
        }
        packet.addManifest();
        zip.finish();
    }

    @FunctionalInterface
    private interface Body {
        void writeTo(OutputStream entry) throws IOException;
    }

    private void add(Receipt receipt) throws IOException {
        String sum = add(ReceiptNames.inZip(receipt), entry -> copy(receipt.source(), entry));
        if (!sum.equals(receipt.sha256())) {
            throw new IOException("Receipt " + receipt.sha256() + " has been stored wrongly: its sum is " + sum);
        }
    }

    private String add(String name, Body body) throws IOException {
        begin(name);
        MessageDigest digest = sha256();
        body.writeTo(new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        String sum = HexFormat.of().formatHex(digest.digest());
        manifest.append(sum).append("  ").append(name).append('\n');
        return sum;
    }

    private void addManifest() throws IOException {
        begin(MANIFEST);
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(madeAt);
        zip.putNextEntry(entry);
    }

    private static void copy(ByteSource source, OutputStream out) throws IOException {
        try (InputStream in = source.open()) {
            in.transferTo(out);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Lets whoever writes an entry close it without closing the ZIP. */
    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
