package io.shirase.packet.print;

import com.sun.management.ThreadMXBean;
import io.shirase.bench.Figures;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.Progress;
import io.shirase.packet.content.SamplePacket;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;

/** A claim packet of a thousand lines: how fast, and how much memory it asks for. */
public final class PacketBench {

    private static final int LINES = 1_000;
    private static final int ROUNDS = 10;

    private PacketBench() {}

    public static void run(Figures figures) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        PacketContent content = SamplePacket.japanese(LINES, List.of());
        double[] seconds = new double[ROUNDS];
        long allocated = 0;
        for (int i = -5; i < ROUNDS; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long begun = threads.getCurrentThreadCpuTime();
            PacketPdf.write(content, OutputStream.nullOutputStream(), Progress.NONE);
            if (i >= 0) {
                seconds[i] = (threads.getCurrentThreadCpuTime() - begun) / 1e9;
                allocated = threads.getCurrentThreadAllocatedBytes() - before;
            }
        }
        double median = Figures.percentile(seconds, 0.5);
        figures.add(
                "Claim packet (PDF) of 1,000 lines with their calculation",
                Figures.number(LINES / median, 0) + " rows/s, " + Figures.number(1_000 * median, 0) + " ms, "
                        + Figures.number(allocated / 1048576.0, 0) + " MB allocated");
    }
}
