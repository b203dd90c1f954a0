package io.shirase.bench;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Products;
import io.shirase.claimfile.AssessmentWriter;
import io.shirase.claimfile.ClaimFileReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The engine: lines a second against the floor of merely reading and writing the same JSON, and one long claim. */
final class EngineBench {

    private static final int CLAIMS = Integer.getInteger("bench.claims", 100_000);
    private static final int LINES = 20;
    private static final int LONG = 10_000;
    private static final int BATCH = 5_000;

    private static final JsonFactory JSON = new JsonFactory();

    private final ClaimFileReader reader = new ClaimFileReader(Products.packaged());
    private final Figures figures;
    private long paid;

    EngineBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException {
        ClaimMill mill = new ClaimMill(20261123);
        sideBySide(mill);
        longClaim(mill);
        command(mill);
    }

    /** Batches of the same claims, the floor and the assessment by turns, so that the machine's moods hit both. */
    private void sideBySide(ClaimMill mill) {
        double floor = 0;
        double whole = 0;
        double engine = 0;
        for (int done = -4 * BATCH; done < CLAIMS; done += BATCH) {
            List<byte[]> claims = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                claims.add(mill.claim(LINES));
            }
            double copied = seconds(() -> claims.forEach(EngineBench::copy));
            double assessed = seconds(() -> claims.forEach(this::assess));
            List<ClaimFileReader.Read> read = claims.stream().map(reader::read).toList();
            double calculated = seconds(() -> read.forEach(this::calculate));
            if (done >= 0) {
                floor += copied;
                whole += assessed;
                engine += calculated;
            }
        }
        double lines = (double) CLAIMS * LINES;
        figures.add("Engine alone, claims of 20 lines, one thread", rate(lines / engine));
        figures.add("Read, assess, write, claims of 20 lines, one thread", rate(lines / whole));
        figures.add("The floor: read and write the same JSON (Jackson, token by token)", rate(lines / floor));
        figures.add("Ratio to the floor", Figures.number(whole / floor, 2) + " (aim: at most 1.35)");
    }

    private void longClaim(ClaimMill mill) {
        ClaimFileReader.Read read = reader.read(mill.claim("tokio-marine-chuokai", LONG));
        for (int i = 0; i < 100; i++) {
            calculate(read);
        }
        double[] milliseconds = new double[200];
        for (int i = 0; i < milliseconds.length; i++) {
            milliseconds[i] = 1_000 * seconds(() -> calculate(read));
        }
        figures.add(
                "A policy year of 10,000 lines assessed again",
                Figures.number(Figures.percentile(milliseconds, 0.5), 1) + " ms (p95 "
                        + Figures.number(Figures.percentile(milliseconds, 0.95), 1) + " ms; aim: under 20 ms)");
    }

    /** The command as a person runs it: its own process, one core, 64 MB of heap. */
    private void command(ClaimMill mill) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target/bench"));
        for (int claims : new int[] {CLAIMS / 10, CLAIMS}) {
            Path file = folder.resolve("claims.ndjson");
            mill.write(file, claims, LINES);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-XX:+UseSerialGC",
                            "-XX:ActiveProcessorCount=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.shirase.claimfile.AssessCommand",
                            "--lines")
                    .redirectInput(file.toFile())
                    .redirectOutput(folder.resolve("assessments.ndjson").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            long begun = System.nanoTime();
            long peak = 0;
            while (process.isAlive()) {
                peak = Math.max(peak, residentKilobytes(process.pid()));
                Thread.sleep(20);
            }
            double took = (System.nanoTime() - begun) / 1e9;
            if (process.exitValue() != 0) {
                throw new IllegalStateException("assess --lines ended with " + process.exitValue());
            }
            figures.add(
                    "assess --lines, " + Figures.number(claims, 0) + " claims of 20 lines, one core, -Xmx64m",
                    rate((double) claims * LINES / took) + ", " + Figures.number(took, 1) + " s, at most "
                            + Figures.number(peak / 1024.0, 0) + " MB resident");
            Files.delete(file);
            Files.delete(folder.resolve("assessments.ndjson"));
        }
    }

    private void assess(byte[] json) {
        ClaimFileReader.Read read = reader.read(json);
        AssessmentWriter.write(Assessor.assess(read.product(), read.claim()), OutputStream.nullOutputStream());
    }

    private void calculate(ClaimFileReader.Read read) {
        Assessment assessment = Assessor.assess(read.product(), read.claim());
        paid += assessment.lines().size();
    }

    private static void copy(byte[] json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json);
                JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), OutputStream.nullOutputStream())) {
            while (parser.nextToken() != null) {
                out.copyCurrentEvent(parser);
            }
        }
    }

    /** Of this thread's processor time, so that what else runs on the machine counts less. */
    private static double seconds(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - begun) / 1e9;
    }

    private static String rate(double linesPerSecond) {
        return Figures.number(linesPerSecond, 0) + " lines/s";
    }

    private static long residentKilobytes(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException alreadyGone) {
            return 0;
        }
    }
}
