package io.shirase.evidence;

import io.shirase.evidence.reading.Worker;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A Java process of its own in which files from outside are read ({@link Worker}): it has little memory, none of the
 * portal's environment, and is killed with whatever it started when it takes too long. It reads one file at a time.
 */
final class ReadingProcess implements AutoCloseable {

    /** Starting Java on a busy machine; not part of a file's time. */
    private static final Duration START = Duration.ofSeconds(30);

    private final Process process;
    private final Writer requests;
    private final BufferedReader answers;

    private ReadingProcess(Process process) {
        this.process = process;
        this.requests = process.outputWriter();
        this.answers = process.inputReader();
    }

    /** @throws IOException if no Java process can be started */
    static ReadingProcess start(ReadingBudget budget) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(budget)).redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = builder.environment().getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        ReadingProcess reader = new ReadingProcess(builder.start());
        try {
            if (!reader.answer(START).equals(Worker.READY)) {
                throw new IOException("The process speaks otherwise");
            }
            return reader;
        } catch (IOException | TimeoutException e) {
            reader.close();
            throw new IOException("The process that reads receipts could not be started", e);
        }
    }

    private static List<String> command(ReadingBudget budget) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + budget.heap() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dstdin.encoding=UTF-8"));
        command.addAll(program());
        command.add(String.valueOf(budget.time().toMillis()));
        command.add(String.valueOf(budget.pages()));
        command.add(String.valueOf(budget.pixels()));
        command.add(String.valueOf(budget.unpacked()));
        return command;
    }

    /** The class path of this process; the one jar needs Spring Boot's own loader to look into itself. */
    private static List<String> program() {
        var source = Worker.class.getProtectionDomain().getCodeSource();
        String place = source == null ? "" : source.getLocation().toString();
        if (place.startsWith("jar:nested:")) {
            String file = place.substring("jar:nested:".length(), place.indexOf("/!"));
            return List.of(
                    "-cp",
                    new File(URI.create("file:" + file)).getPath(),
                    "-Dloader.main=" + Worker.class.getName(),
                    "org.springframework.boot.loader.launch.PropertiesLauncher");
        }
        return List.of("-cp", System.getProperty("java.class.path"), Worker.class.getName());
    }

    /**
     * Has a file read.
     *
     * @param into an empty folder for what is made
     * @return the worker's answer
     * @throws TimeoutException if there is none in time; the process is dead then
     * @throws Died if the process died, as it does when its memory is full
     */
    String read(ReceiptType type, Path file, Path into, Duration time) throws Died, TimeoutException {
        return ask(type.name(), file, into, time);
    }

    /**
     * Has found what a file says of itself; it lies in the folder as {@link Worker#FINDINGS} then, unless nothing can be read.
     *
     * @param source the file itself, or what was made of it
     * @throws TimeoutException as {@link #read} does
     * @throws Died as {@link #read} does
     */
    void find(ReceiptType type, Path source, Path into, Duration time) throws Died, TimeoutException {
        var _ = ask(Worker.FIND + type.name(), source, into, time);
    }

    /**
     * Has some pages of a PDF drawn that was made by {@link #read}.
     *
     * @param from the first page to draw; the first is 1
     * @return the last page that was drawn; 0 where nothing can be
     * @throws TimeoutException as {@link #read} does
     * @throws Died as {@link #read} does
     */
    int draw(Path pdf, int from, Path into, Duration time) throws Died, TimeoutException {
        String answer = ask(Worker.DRAW + from, pdf, into, time);
        return answer.startsWith("drawn ") ? Integer.parseInt(answer.substring("drawn ".length())) : 0;
    }

    private String ask(String what, Path file, Path into, Duration time) throws Died, TimeoutException {
        try {
            requests.write(what + "\t" + file + "\t" + into + "\n");
            requests.flush();
            return answer(time);
        } catch (IOException e) {
            close();
            throw new Died(process.onExit().join().exitValue(), e);
        } catch (TimeoutException e) {
            close();
            throw e;
        }
    }

    private String answer(Duration time) throws IOException, TimeoutException {
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                String answer = answers.readLine();
                if (answer == null) {
                    throw new IOException("The process has ended");
                }
                line.complete(answer);
            } catch (IOException e) {
                line.completeExceptionally(e);
            }
        });
        try {
            return line.orTimeout(time.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException late) {
                throw late;
            }
            throw new IOException(e.getCause());
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process and whatever it started. */
    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    /** The process ended while it read. */
    static final class Died extends Exception {

        /** Java's own end when its heap is full, and the system's when the machine's memory is. */
        private static final List<Integer> MEMORY = List.of(3, 137);

        private final int exitCode;

        private Died(int exitCode, IOException cause) {
            super("The reading process ended with " + exitCode, cause);
            this.exitCode = exitCode;
        }

        boolean wasOutOfMemory() {
            return MEMORY.contains(exitCode);
        }
    }
}
