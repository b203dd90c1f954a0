package io.shirase.evidence.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program of the system's that reads what Java cannot, with a bound on its memory and its time. */
final class Program {

    /** So much memory, in kilobytes. */
    private static final long MEMORY = 1_500_000;

    private static final Path SHELL = Path.of("/bin/sh");

    private final Path path;
    private final Duration time;

    Program(Path path, Duration time) {
        this.path = path;
        this.time = time;
    }

    Path path() {
        return path;
    }

    /** The first of these programs that this machine has; null where it has none. */
    static @Nullable Program find(Duration time, String... names) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : names) {
                Path candidate = Path.of(folder, name);
                if (Files.isExecutable(candidate) && Files.isExecutable(SHELL)) {
                    return new Program(candidate, time);
                }
            }
        }
        return null;
    }

    /**
     * @param out where its output goes; null for nowhere
     * @return whether it ended well
     * @throws Late if it did not end in time; it is ended then
     */
    boolean run(@Nullable Path out, String... arguments) throws IOException, Late {
        List<String> command = new ArrayList<>(List.of(
                SHELL.toString(),
                "-c",
                "ulimit -v " + MEMORY + " && ulimit -t " + Math.max(1, time.toSeconds()) + " && exec \"$0\" \"$@\"",
                path.toString()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(
                        out == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(out.toFile()))
                .start();
        try {
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Late();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Late();
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue() == 0;
    }

    /** The program took too long. */
    static final class Late extends Exception {}
}
