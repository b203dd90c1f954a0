package io.shirase.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a Java process holds once everything that nobody refers to is gone. */
final class Heap {

    private Heap() {}

    /** Bytes of all live objects. */
    static long live(ProcessHandle process) throws IOException, InterruptedException {
        histogram(process);
        String total = histogram(process)
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("jcmd gave no histogram"));
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    private static String histogram(ProcessHandle process) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.class_histogram")
                .start();
        String out = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return out;
    }
}
