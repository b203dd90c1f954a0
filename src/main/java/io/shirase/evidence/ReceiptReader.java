package io.shirase.evidence;

import io.shirase.evidence.Reading.NotShown;
import io.shirase.evidence.Reading.Why;
import io.shirase.evidence.reading.Worker;
import io.shirase.invoice.Findings;
import io.shirase.invoice.Findings.How;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/**
 * Reads receipts, which may be hostile, and makes pages of them that are not. The reading itself happens in a process of
 * its own with a {@link ReadingBudget budget} that is enforced from outside; a file that exceeds it costs no more than
 * that. What was made is kept beside the receipts under the sum of the file, so that a file is read once.
 *
 * <p>Safe for use by many threads; two files are read at a time and the others wait their turn.
 */
public final class ReceiptReader implements AutoCloseable {

    /** Goes up whenever pages would be made differently, so that what was made before is made anew. */
    private static final String EDITION = "1";

    private static final String RESULT = "result";

    /** In what was made of a PDF, the pictures of its pages. */
    private static final String DRAWN = "drawn";

    /** A file that ran out of time may have met a busy machine: it is tried again after this. */
    private static final Duration RETRY = Duration.ofHours(1);

    private final Path directory;
    private final ScratchFolder scratch;
    private final ReadingBudget budget;
    private final ReadingProcesses processes;

    /** @param directory for what is made; private to the portal */
    public ReceiptReader(Path directory, ReadingBudget budget) throws IOException {
        this.directory = PrivateFiles.folder(directory.toAbsolutePath().normalize());
        this.scratch = ScratchFolder.in(this.directory.resolve("work"));
        this.budget = budget;
        this.processes = new ReadingProcesses(budget);
    }

    /** What was made of a file before; empty if it has not been read yet. Takes no time. */
    public Optional<Reading> known(String sha256) {
        Path made = made(sha256);
        try {
            Path result = made.resolve(RESULT);
            if (!Files.exists(result)) {
                return Optional.empty();
            }
            Reading reading = reading(Files.readString(result), made);
            boolean stale = isWorthRetrying(reading)
                    && Files.getLastModifiedTime(result)
                            .toInstant()
                            .isBefore(Instant.now().minus(RETRY));
            return stale ? Optional.empty() : Optional.of(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file, or finds what was made of it before. Never fails because of what the file holds, and takes no longer
     * than the budget's time once it is the file's turn.
     *
     * @param sha256 of the file's bytes, 64 hexadecimal digits in lower case
     * @param file is only read
     * @throws UncheckedIOException if the disk or the start of the reading process fails
     */
    public Reading read(ReceiptType type, String sha256, Path file) {
        return known(sha256).orElseGet(() -> {
            processes.waitForTurn();
            try {
                Optional<Reading> meanwhile = known(sha256);
                return meanwhile.isPresent() ? meanwhile.get() : make(type, sha256, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                processes.endTurn();
            }
        });
    }

    /**
     * As {@link #read}, with the pages of a PDF as pictures: for a paper that cannot take foreign fonts and colours in. Takes
     * up to the budget's time for each few pages.
     *
     * @param sha256 of the file's bytes, 64 hexadecimal digits in lower case
     * @param file is only read
     * @throws UncheckedIOException if the disk or the start of the reading process fails
     */
    public Reading drawn(ReceiptType type, String sha256, Path file) {
        Reading reading = read(type, sha256, file);
        if (!(reading instanceof Reading.Document document)) {
            return reading;
        }
        Path drawn = made(sha256).resolve(DRAWN);
        try {
            if (!Files.exists(drawn)) {
                draw(document, drawn);
            }
            return reading(Files.readString(drawn.resolve(RESULT)), drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Reading.Document document, Path drawn) throws IOException {
        Path work = PrivateFiles.folder(scratch.newPath(""));
        try {
            String answer = "pictures " + document.pages();
            for (int page = 1; page <= document.pages() && !answer.startsWith("refused"); ) {
                int last = some(document.pdf(), page, work);
                answer = last < page ? refusal(Why.TOO_LONG) : answer;
                page = last + 1;
            }
            Files.writeString(work.resolve(RESULT), answer);
            if (!Files.exists(drawn)) {
                Files.move(work, drawn, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            ScratchFolder.delete(work);
        }
    }

    /** The last page that was drawn; 0 where none was in time. Others have their turn in between. */
    private int some(Path pdf, int from, Path work) throws IOException {
        processes.waitForTurn();
        try {
            ReadingProcess process = processes.take();
            int last = process.draw(pdf, from, work, budget.time());
            processes.giveBack(process);
            return last;
        } catch (TimeoutException | ReadingProcess.Died e) {
            return 0;
        } finally {
            processes.endTurn();
        }
    }

    /**
     * What a file says of itself, or found to say before; empty where nothing is certain. Never fails because of what the
     * file holds; takes as long as {@link #read}, which it does first.
     *
     * @param sha256 of the file's bytes, 64 hexadecimal digits in lower case
     * @param file is only read
     * @throws UncheckedIOException if the disk or the start of the reading process fails
     */
    public Findings findings(ReceiptType type, String sha256, Path file) {
        Reading reading = read(type, sha256, file);
        Path source = switch (reading) {
            case Reading.Document document -> document.pdf();
            case Reading.Pictures pictures -> pictures.files().getFirst();
            case NotShown(Why why) -> file;
        };
        if (reading instanceof NotShown(Why why) && why != Why.DATA) {
            return Findings.none(How.NOTHING);
        }
        try {
            return known(made(sha256).resolve(Worker.FINDINGS))
                    .filter(found -> found.how() != How.NO_RECOGNISER)
                    .orElseGet(() -> find(type, sha256, source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file was found to say before; empty if nobody has looked yet. Takes no time. */
    public Optional<Findings> knownFindings(String sha256) {
        try {
            return known(made(sha256).resolve(Worker.FINDINGS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Findings> known(Path findings) throws IOException {
        return Files.exists(findings) ? Optional.of(Findings.readBack(Files.readString(findings))) : Optional.empty();
    }

    private Findings find(ReceiptType type, String sha256, Path source) {
        processes.waitForTurn();
        try {
            Path work = PrivateFiles.folder(scratch.newPath(""));
            try {
                ReadingProcess process = processes.take();
                process.find(type, source, work, budget.time());
                processes.giveBack(process);
                Path findings = work.resolve(Worker.FINDINGS);
                if (!Files.exists(findings)) {
                    Files.writeString(findings, Findings.none(How.NOTHING).written());
                }
                Findings found = Findings.readBack(Files.readString(findings));
                Files.move(findings, made(sha256).resolve(Worker.FINDINGS), StandardCopyOption.ATOMIC_MOVE);
                return found;
            } catch (TimeoutException | ReadingProcess.Died unreadable) {
                return Findings.none(How.NOTHING);
            } finally {
                ScratchFolder.delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            processes.endTurn();
        }
    }

    private Reading make(ReceiptType type, String sha256, Path file) throws IOException {
        Path work = PrivateFiles.folder(scratch.newPath(""));
        try {
            String answer = answer(type, file.toAbsolutePath(), work);
            if (reading(answer, work) instanceof NotShown) {
                ScratchFolder.delete(work);
                PrivateFiles.folder(work);
            }
            Files.writeString(work.resolve(RESULT), answer);
            return keep(sha256, work);
        } finally {
            ScratchFolder.delete(work);
        }
    }

    private String answer(ReceiptType type, Path file, Path work) throws IOException {
        ReadingProcess process = processes.take();
        try {
            String answer = process.read(type, file, work, budget.time());
            processes.giveBack(process);
            return answer;
        } catch (TimeoutException e) {
            return refusal(Why.TOO_LONG);
        } catch (ReadingProcess.Died died) {
            return refusal(died.wasOutOfMemory() ? Why.TOO_LARGE : Why.DAMAGED);
        }
    }

    private static String refusal(Why why) {
        return "refused " + why.name();
    }

    /** Puts what was made in its place in one step; where another was quicker, its work is as good. */
    private Reading keep(String sha256, Path work) throws IOException {
        Path made = made(sha256);
        PrivateFiles.folder(made.resolveSibling(".").normalize());
        if (Files.exists(made)) {
            Files.move(made, scratch.newPath(".stale"), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(work, made, StandardCopyOption.ATOMIC_MOVE);
        return reading(Files.readString(made.resolve(RESULT)), made);
    }

    private static Reading reading(String answer, Path folder) {
        String[] words = answer.split(" ", 2);
        return switch (words[0]) {
            case "document" -> new Reading.Document(folder.resolve("document.pdf"), Integer.parseInt(words[1]));
            case "pictures" -> new Reading.Pictures(pictures(folder, Integer.parseInt(words[1])));
            case "refused" -> new NotShown(Why.valueOf(words[1]));
            default -> throw new IllegalStateException("Unknown answer of the reading process");
        };
    }

    private static List<Path> pictures(Path folder, int count) {
        List<Path> files = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            files.add(folder.resolve(i + ".jpg"));
        }
        return files;
    }

    private static boolean isWorthRetrying(Reading reading) {
        return reading instanceof NotShown(Why why) && (why == Why.TOO_LONG || why == Why.NO_READER);
    }

    private Path made(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256 + "." + EDITION);
    }

    @Override
    public void close() {
        processes.close();
        scratch.close();
    }
}
