package io.shirase.packet.files;

import io.shirase.evidence.ReceiptType;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.packet.content.Progress;
import io.shirase.packet.content.SampleFiles;
import io.shirase.packet.content.SamplePacket;
import io.shirase.packet.content.SampleReceipts;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a large packet; run in a process of its own with little memory. */
public final class ThousandLines {

    private static final int RECEIPTS = 40;
    private static final int MEBIBYTE = 1 << 20;

    private ThousandLines() {}

    public static void main(String[] args) throws Exception {
        byte[] receipt = heavyPdf();
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 1; i <= RECEIPTS; i++) {
            receipts.add(SampleReceipts.of(i, "receipt-" + i + ".pdf", ReceiptType.PDF, receipt));
        }
        PacketZip.write(
                SamplePacket.japanese(1_000, receipts),
                SampleFiles.NONE,
                null,
                OutputStream.nullOutputStream(),
                Progress.NONE);
    }

    /** A page with 4 MiB of noise in it, which does not compress. */
    private static byte[] heavyPdf() {
        byte[] noise = new byte[4 * MEBIBYTE];
        new Random(7).nextBytes(noise);
        return SampleReceipts.pdfWithPicture(noise);
    }
}
