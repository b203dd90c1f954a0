package io.shirase.evidence.reading;

import io.shirase.evidence.Reading.Why;
import io.shirase.evidence.ReadingBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows a telephone's HEIC, where this machine has a program that turns it into a picture that Java reads. */
final class Heic {

    private final ReadingBudget budget;

    Heic(ReadingBudget budget) {
        this.budget = budget;
    }

    int read(Path file, Path folder) throws IOException, Refusal {
        // The programs of libheif: heif-dec from 1.19 on, heif-convert before.
        Program program = Program.find(budget.time(), "heif-dec", "heif-convert");
        if (program == null) {
            throw new Refusal(Why.NO_READER);
        }
        Path turned = folder.resolve("turned.jpg");
        try {
            if (!program.run(null, "-q", "92", file.toString(), turned.toString()) || !Files.exists(turned)) {
                throw new IOException("The HEIC cannot be read");
            }
            // The program turns the picture upright, and may copy the camera's note that it lies on its side.
            return new Pictures(budget).readUpright(turned, folder);
        } catch (Program.Late e) {
            throw new Refusal(Why.TOO_LONG);
        } finally {
            Files.deleteIfExists(turned);
        }
    }
}
