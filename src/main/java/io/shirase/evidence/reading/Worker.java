package io.shirase.evidence.reading;

import io.shirase.evidence.Reading.Why;
import io.shirase.evidence.ReadingBudget;
import io.shirase.evidence.ReceiptType;
import io.shirase.invoice.Findings;
import io.shirase.invoice.UblInvoice;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reads one file after another: a line in ({@code type TAB file TAB folder}), a line out ({@code document PAGES}, {@code
 * pictures PAGES} or {@code refused WHY}). Where {@link #FIND} stands before the type, it finds what the file says of itself
 * and writes that to {@link #FINDINGS}; the line out is {@code found}. For {@link #DRAW} see there. Ends when nobody speaks to it any more. What it writes
 * lies in the folder that the line names.
 */
public final class Worker {

    /** The first line out. */
    public static final String READY = "ready";

    /** Before the type: not the pages, but what they say. */
    public static final String FIND = "find ";

    /** Before the first page to draw: pages of a PDF that was made here become pictures; the line out is {@code drawn LAST}. */
    public static final String DRAW = "draw ";

    /** The file with what was found. */
    public static final String FINDINGS = "findings";

    private static final int TOO_LATE = 4;

    private Worker() {}

    /** @param arguments the budget's milliseconds, pages, pixels and unpacked bytes */
    public static void main(String[] arguments) throws IOException {
        ReadingBudget budget = new ReadingBudget(
                Duration.ofMillis(Long.parseLong(arguments[0])),
                (int) (Runtime.getRuntime().maxMemory() >> 20),
                Integer.parseInt(arguments[1]),
                Long.parseLong(arguments[2]),
                Long.parseLong(arguments[3]));
        PrintStream answers = System.out;
        System.setOut(System.err);
        javax.imageio.ImageIO.setUseCache(false);
        answers.println(READY);
        try (BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Worker::daemon)) {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                // A portal that was killed stops nobody: the end comes from within too.
                ScheduledFuture<?> end = clock.schedule(
                        () -> Runtime.getRuntime().halt(TOO_LATE),
                        budget.time().plusSeconds(5).toMillis(),
                        TimeUnit.MILLISECONDS);
                answers.println(answer(line.split("\t", 3), budget));
                answers.flush();
                end.cancel(false);
            }
        }
    }

    private static Thread daemon(Runnable work) {
        return Thread.ofPlatform().daemon().unstarted(work);
    }

    private static String answer(String[] request, ReadingBudget budget) {
        try {
            if (request[0].startsWith(FIND)) {
                return find(ReceiptType.valueOf(request[0].substring(FIND.length())), request[1], request[2]);
            }
            if (request[0].startsWith(DRAW)) {
                int from = Integer.parseInt(request[0].substring(DRAW.length()));
                return "drawn " + DrawnPages.draw(Path.of(request[1]), from, Path.of(request[2]));
            }
            return read(ReceiptType.valueOf(request[0]), Path.of(request[1]), Path.of(request[2]), budget);
        } catch (Refusal e) {
            return refused(e.why());
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return refused(Why.DAMAGED);
        }
    }

    private static String find(ReceiptType type, String source, String folder) throws IOException {
        Findings findings = InvoiceFinder.standard().find(type, Path.of(source), Path.of(folder));
        Files.writeString(Path.of(folder).resolve(FINDINGS), findings.written());
        return "found";
    }

    private static String refused(Why why) {
        return "refused " + why.name();
    }

    private static String read(ReceiptType type, Path file, Path folder, ReadingBudget budget)
            throws IOException, Refusal {
        return switch (type) {
            case PDF -> "document " + new PdfPages(budget).read(file, folder.resolve("document.pdf"));
            case HEIC -> "pictures " + new Heic(budget).read(file, folder);
            case XML -> refused(isInvoice(file) ? Why.DATA : Why.DAMAGED);
            case JPEG, PNG, TIFF, WEBP -> "pictures " + new Pictures(budget).read(file, folder);
        };
    }

    private static boolean isInvoice(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return UblInvoice.read(in).isPresent();
        }
    }
}
