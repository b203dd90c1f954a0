package io.shirase.packet.files;

import io.shirase.evidence.ReceiptType;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.packet.content.Progress;
import io.shirase.packet.content.SampleFiles;
import io.shirase.packet.content.SamplePacket;
import io.shirase.packet.content.SampleReceipts;
import io.shirase.proof.Seal;
import io.shirase.proof.SealKey;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a large packet; run in a process of its own with little memory. Arguments: how many lines, and how many receipts of
 * 4 MiB. Prints the MiB of the packet, and the seconds that it took.
 */
public final class ThousandLines {

    private static final int MEBIBYTE = 1 << 20;

    private ThousandLines() {}

    public static void main(String[] args) throws Exception {
        byte[] receipt = heavyPdf();
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
            receipts.add(SampleReceipts.of(i, "receipt-" + i + ".pdf", ReceiptType.PDF, receipt));
        }
        Counter out = new Counter();
        long begun = System.nanoTime();
        PacketZip.write(
                SamplePacket.japanese(Integer.parseInt(args[0]), receipts),
                SampleFiles.NONE,
                new Seal(SealKey.demo(Instant.now()), null),
                out,
                Progress.NONE);
        System.out.println(out.bytes / MEBIBYTE + " MiB in " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] written, int from, int length) {
            bytes += length;
        }
    }

    /** A page with 4 MiB of noise in it, which does not compress. */
    private static byte[] heavyPdf() {
        byte[] noise = new byte[4 * MEBIBYTE];
        new Random(7).nextBytes(noise);
        return SampleReceipts.pdfWithPicture(noise);
    }
}
