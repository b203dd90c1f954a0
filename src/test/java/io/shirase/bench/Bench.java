package io.shirase.bench;

import io.shirase.packet.print.PacketBench;
import java.util.List;

/** Runs the parts that are named ({@code engine}, {@code packet}, {@code portal}, {@code start}, {@code pages}, {@code uploads}, {@code import}, {@code search}, {@code queue}, {@code people}, {@code phone}), or the first five, and prints their figures. */
public final class Bench {

    private Bench() {}

    public static void main(String[] parts) throws Exception {
        List<String> chosen =
                parts.length == 0 ? List.of("engine", "packet", "portal", "start", "pages") : List.of(parts);
        Figures figures = new Figures();
        if (chosen.contains("engine")) {
            new EngineBench(figures).run();
        }
        if (chosen.contains("packet")) {
            PacketBench.run(figures);
        }
        if (chosen.contains("portal")) {
            new PortalBench(figures).run();
        }
        if (chosen.contains("start")) {
            new StartBench(figures).run();
        }
        if (chosen.contains("pages")) {
            new PagesBench(figures).run();
        }
        if (chosen.contains("uploads")) {
            new UploadBench(figures).run();
        }
        if (chosen.contains("import")) {
            new ImportBench(figures).run();
        }
        if (chosen.contains("search")) {
            new SearchBench(figures).run();
        }
        if (chosen.contains("queue")) {
            new QueueBench(figures).run();
        }
        if (chosen.contains("people")) {
            new PeopleBench(figures).run();
        }
        if (chosen.contains("phone")) {
            new PhoneBench(figures).run();
        }
        System.out.println();
        System.out.println(figures);
    }
}
