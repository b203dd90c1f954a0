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
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a large packet; run in a process of its own with little memory. Arguments: how many lines, and how many receipts of
 * 4 MiB. Prints the MiB of the packet, the seconds that it took, when its first byte came, and the memory.
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
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        System.out.println(out.bytes / MEBIBYTE + " MiB in " + seconds + " s, the first byte after "
                + (out.first - begun) / 1_000_000 + " ms, at most " + peak() / MEBIBYTE + " MiB of "
                + Runtime.getRuntime().maxMemory() / MEBIBYTE + " used before a collection");
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static final class Counter extends OutputStream {
        private long bytes;
        private long first;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] written, int from, int length) {
            if (bytes == 0) {
                first = System.nanoTime();
            }
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
