package io.shirase.packet.print;

import com.sun.management.ThreadMXBean;
import io.shirase.bench.Figures;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.Progress;
import io.shirase.packet.content.SamplePacket;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Claim packets: how fast, and how much memory they ask for. Times are this thread's processor time. */
public final class PacketBench {

    private static final int LINES = 1_000;
    private static final int CUT_LINES = 5_000;
    private static final int ROUNDS = 10;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PacketBench() {}

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private record Cost(double seconds, double megabytes) {

        static Cost of(Work work) throws IOException {
            double[] seconds = new double[ROUNDS];
            long allocated = 0;
            for (int i = -5; i < ROUNDS; i++) {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                long begun = THREADS.getCurrentThreadCpuTime();
                work.run();
                if (i >= 0) {
                    seconds[i] = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
                    allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
                }
            }
            return new Cost(Figures.percentile(seconds, 0.5), allocated / 1048576.0);
        }

        String of(int lines) {
            return Figures.number(lines / seconds, 0) + " lines/s, " + Figures.number(1_000 * seconds, 0) + " ms, "
                    + Figures.number(megabytes, 0) + " MB allocated";
        }
    }

    public static void run(Figures figures) throws IOException {
        PacketContent content = SamplePacket.japanese(LINES, List.of());
        figures.add(
                "Claim packet (PDF) of 1,000 lines with their calculation",
                Cost.of(() -> write(content)).of(LINES));

        CutClaim claim = new CutClaim(CUT_LINES);
        figures.add(
                "Assessing and explaining 5,000 lines, all cut by one limit",
                Cost.of(claim::explained).of(CUT_LINES) + " (aim: at least 20,000 lines/s)");
        List<Line> lines = claim.explained();
        PacketContent cut = CutClaim.content(lines);
        AtomicInteger pages = new AtomicInteger();
        Cost cost = Cost.of(() -> PacketPdf.write(
                cut, OutputStream.nullOutputStream(), (stage, done, of) -> pages.set(Math.max(of, pages.get()))));
        figures.add(
                "Claim packet (PDF) of those 5,000 lines",
                cost.of(CUT_LINES) + ", " + Figures.number(pages.get(), 0) + " pages");
    }

    private static void write(PacketContent content) throws IOException {
        PacketPdf.write(content, OutputStream.nullOutputStream(), Progress.NONE);
    }
}
