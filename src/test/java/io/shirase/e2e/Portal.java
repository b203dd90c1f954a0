package io.shirase.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The production jar, running on a free port with the demo data in a folder of its own. With
 * {@code -Dshirase.e2e.url=http://localhost:8080} a portal that runs already is taken instead.
 */
public final class Portal implements AutoCloseable {

    /** What all of this run say, one after another. */
    static final String LOG = "target/e2e/portal-" + System.getProperty("surefire.forkNumber", "1") + ".log";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** It lives for a minute or two: to compile as well as can be what it does often costs more than it brings. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Settings of a portal that does not start with the demo data. */
    private static final Set<String> OTHER_STORE = Set.of("shirase.demo", "shirase.data", "spring.datasource.url");

    private static @Nullable IllegalStateException failed;

    private static @Nullable Path demo;

    private final String address;
    private final List<String> command;
    private final List<Process> processes = new ArrayList<>();

    private Portal(String address, List<String> command) {
        this.address = address;
        this.command = command;
    }

    public static Portal start() {
        String running = System.getProperty("shirase.e2e.url", "");
        if (!running.isEmpty()) {
            return new Portal(running, List.of());
        }
        if (failed != null) {
            throw failed;
        }
        try {
            return alone();
        } catch (IllegalStateException e) {
            failed = e;
            throw e;
        }
    }

    /** A portal that nobody else uses, with data of its own: one that may be stopped. */
    static Portal alone() {
        return alone(Map.of());
    }

    /**
     * A portal that nobody else uses; what is set here stands before what portals of tests usually have. Where no other
     * store is set, it has the demo data.
     */
    static Portal alone(Map<String, String> settings) {
        if (settings.keySet().stream().noneMatch(OTHER_STORE::contains)) {
            return changed(store -> {}, settings);
        }
        Path app = Path.of("target/app");
        List<String> options = new ArrayList<>(QUICK);
        if (!isNewerThan(jar(), app)) {
            return start(options, jar().toString(), settings);
        }
        options.addAll(List.of("-XX:AOTCache=" + app.resolve("shirase.aot"), "-Xlog:aot*=off"));
        return start(options, app.resolve("shirase.jar").toString(), settings);
    }

    /** Whether the jar has been unpacked since it was made: then the portal starts as {@code script/server} starts it. */
    private static boolean isNewerThan(Path jar, Path app) {
        try {
            Path unpacked = app.resolve(".sources");
            return Files.exists(unpacked)
                    && Files.getLastModifiedTime(unpacked).compareTo(Files.getLastModifiedTime(jar)) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As one finds it after the installation: nobody but the administrator {@code admin}, and nothing else. */
    static Portal empty(String password) {
        return empty(password, Map.of());
    }

    static Portal empty(String password, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(settings);
        all.put("shirase.demo", "false");
        all.put("shirase.admin.username", "admin");
        all.put("shirase.admin.password", password);
        return alone(all);
    }

    /** A portal of its own with the demo data, changed before it starts. */
    static Portal changed(Consumer<Store> change) {
        return changed(change, Map.of());
    }

    static Portal changed(Consumer<Store> change, Map<String, String> settings) {
        Path data = newData();
        copy(demo(), data);
        try (Store store = Store.in(data)) {
            change.accept(store);
        }
        Map<String, String> all = new TreeMap<>(settings);
        all.put("shirase.data", data.toString());
        return alone(all);
    }

    /** The demo data as a first start makes them, made once. */
    private static Path demo() {
        if (demo == null) {
            Path made = newData();
            alone(Map.of("shirase.data", made.toString())).close();
            demo = made;
        }
        return demo;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a jar with options of the virtual machine; returns once the login page answers. */
    public static Portal start(List<String> options, String jar) {
        return start(options, jar, Map.of());
    }

    private static Portal start(List<String> options, String jar, Map<String, String> settings) {
        return run(Stream.concat(options.stream(), Stream.of("-jar", jar)).toList(), settings);
    }

    /** Starts a virtual machine with these options and, at their end, the program; returns once the login page answers. */
    public static Portal run(List<String> program, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(settings);
        String port = all.computeIfAbsent("server.port", key -> String.valueOf(freePort()));
        all.putIfAbsent("shirase.demo", "true");
        // Chance has no say in what a test expects.
        all.putIfAbsent("shirase.review.sample-percent", "0");
        all.putIfAbsent("shirase.review.near-limit-percent", "0");
        all.computeIfAbsent("shirase.data", key -> newData().toString());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        all.forEach((setting, value) -> command.add("--" + setting + "=" + value));
        Portal portal = new Portal("http://localhost:" + port, command);
        portal.startAgain();
        return portal;
    }

    static Path newData() {
        try {
            Path folder = Files.createDirectories(Path.of("target/e2e"));
            return Files.createTempDirectory(folder.toAbsolutePath(), "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it at the same address with the same data; returns once the login page answers. */
    void startAgain() {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(Path.of(LOG).toFile()))
                    .start();
            processes.add(process);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitAnswer(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut would. */
    void kill() {
        for (Process process : processes) {
            process.destroyForcibly();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        processes.clear();
    }

    /** Without a slash at its end. */
    public String address() {
        return address;
    }

    /** The portal's own process; empty where a portal was taken that ran already. */
    public List<ProcessHandle> process() {
        return processes.stream().map(Process::toHandle).toList();
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.destroy();
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
            }
        }
    }

    private void awaitAnswer(Process process) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest login =
                    HttpRequest.newBuilder(URI.create(address + "/login")).build();
            while (System.nanoTime() < end && process.isAlive()) {
                if (answers(client, login)) {
                    return;
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("The portal did not start; " + LOG + " ends with:\n" + lastLines(Path.of(LOG)));
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path jar() {
        Path jar = Path.of(System.getProperty("shirase.jar", "target/shirase.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException("The browser tests need the production jar " + jar + ": run script/test");
        }
        return jar;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lastLines(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
}
