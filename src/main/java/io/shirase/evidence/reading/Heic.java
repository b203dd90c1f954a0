package io.shirase.evidence.reading;

import io.shirase.evidence.Reading.Why;
import io.shirase.evidence.ReadingBudget;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Shows a telephone's HEIC, where this machine has a program that turns it into a picture that Java reads. */
final class Heic {

    /** The programs of libheif (heif-dec from 1.19 on, heif-convert before). */
    private static final List<String> PROGRAMS = List.of("heif-dec", "heif-convert");

    /** The program may use this much memory, in kilobytes, besides its time. */
    private static final long MEMORY = 1_500_000;

    private final ReadingBudget budget;

    Heic(ReadingBudget budget) {
        this.budget = budget;
    }

    int read(Path file, Path folder) throws IOException, Refusal {
        Path program = program();
        if (program == null) {
            throw new Refusal(Why.NO_READER);
        }
        Path turned = folder.resolve("turned.jpg");
        try {
            convert(program, file, turned);
            // The program turns the picture upright, and may copy the camera's note that it lies on its side.
            return new Pictures(budget).readUpright(turned, folder);
        } finally {
            Files.deleteIfExists(turned);
        }
    }

    private void convert(Path program, Path file, Path turned) throws IOException, Refusal {
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -v " + MEMORY + " && ulimit -t " + budget.time().toSeconds() + " && exec \"$0\" \"$@\"",
                        program.toString(),
                        "-q",
                        "92",
                        file.toString(),
                        turned.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(budget.time().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(Why.TOO_LONG);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Why.TOO_LONG);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0 || !Files.exists(turned)) {
            throw new IOException("The HEIC cannot be read");
        }
    }

    private static @Nullable Path program() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String program : PROGRAMS) {
                Path candidate = Path.of(folder, program);
                if (Files.isExecutable(candidate) && Files.isExecutable(Path.of("/bin/sh"))) {
                    return candidate;
                }
            }
        }
        return null;
    }
}
