package io.shirase.packet.files;

import io.shirase.packet.content.ByteSource;
import io.shirase.packet.content.MachineFiles;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.packet.content.Progress;
import io.shirase.packet.content.ReceiptNames;
import io.shirase.packet.print.PacketPdf;
import io.shirase.proof.Manifest;
import io.shirase.proof.PacketParts;
import io.shirase.proof.Seal;
import io.shirase.time.Japan;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a claim packet as a ZIP: the PDF, the original files byte for byte, the claim file with its assessment, the
 * certificate's own numbers where there are any, the lines for a spreadsheet, what the packet says of itself, and {@code manifest.sha256}, which
 * {@code sha256sum -c} checks; and where the installation has a key, the manifest's seal. The same packet is always the same bytes, but for its
 * timestamps. Nothing is held in memory.
 */
public final class PacketZip {

    private final ZipOutputStream zip;
    private final LocalDateTime madeAt;
    private final Manifest manifest = new Manifest();

    private PacketZip(ZipOutputStream zip, LocalDateTime madeAt) {
        this.zip = zip;
        this.madeAt = madeAt;
    }

    /**
     * @param seal null where the installation has no key
     * @param out stays open
     * @throws IOException if a receipt cannot be fetched or no longer has its SHA-256 sum, if the timestamp server does not
     *     answer, or if the stream does not take what is written
     */
    public static void write(
            PacketContent content, MachineFiles files, @Nullable Seal seal, OutputStream out, Progress progress)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        PacketZip packet = new PacketZip(zip, content.madeAt().withNano(0));
        packet.add(PacketParts.PDF, entry -> PacketPdf.write(content, files, seal, entry, progress));
        packet.add(PacketParts.CLAIM, entry -> copy(files.claim()::open, entry));
        MachineFiles.Bytes certificate = files.certificate();
        if (certificate != null) {
            packet.add(PacketParts.CERTIFICATE, entry -> copy(certificate::open, entry));
        }
        packet.add(PacketParts.ASSESSMENT, entry -> copy(files.assessment()::open, entry));
        packet.add(PacketParts.LINES, entry -> LinesCsv.write(content, entry));
        packet.add(PacketParts.ABOUT, entry -> entry.write(files.about(content)));
        int packed = 0;
        for (Receipt receipt : content.receipts()) {
            progress.reached(Progress.Stage.FILES, packed++, content.receipts().size());
            if (!receipt.isWithheld()) {
                packet.add(receipt);
            }
        }
        packet.addManifest(seal);
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
        MessageDigest digest = Manifest.digest();
        body.writeTo(new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        String sum = HexFormat.of().formatHex(digest.digest());
        manifest.add(name, sum);
        return sum;
    }

    private void addManifest(@Nullable Seal seal) throws IOException {
        byte[] bytes = manifest.bytes();
        begin(PacketParts.MANIFEST);
        zip.write(bytes);
        zip.closeEntry();
        if (seal != null) {
            begin(PacketParts.SEAL);
            zip.write(seal.detached(
                    Manifest.digest().digest(bytes), madeAt.atZone(Japan.ZONE).toInstant()));
            zip.closeEntry();
        }
    }

    private void begin(String name) throws IOException {
        // What is packed already gets no smaller, and most of a packet is.
        boolean isPacked = name.equals(PacketParts.PDF) || name.startsWith(PacketParts.RECEIPTS);
        zip.setLevel(isPacked ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(madeAt);
        zip.putNextEntry(entry);
    }

    private static void copy(ByteSource source, OutputStream out) throws IOException {
        try (InputStream in = source.open()) {
            in.transferTo(out);
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
