package io.shirase.bench;

import io.shirase.e2e.Portal;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long it takes from the start until the first page is served: the portal as {@code script/server} starts it, in turns
 * with {@link BareApplication}, which has the same libraries less those of storage, security, mail and modules, the same
 * bundle for the browser, and a class cache trained in the same way.
 */
final class StartBench {

    private static final int STARTS = 5;

    private static final Path APP = Path.of("target/app").toAbsolutePath();

    /** What a Vaadin application from the shelf does not have. */
    private static final Pattern OURS = Pattern.compile(
            "spring-boot-(data|flyway|hibernate|jdbc|jpa|mail|persistence"
                    + "|security|sql|transaction).*|spring-(security|data|orm|jdbc|tx|modulith|aspects).*|hibernate-(core|models).*"
                    + "|flyway.*|h2-.*|postgresql.*|HikariCP.*|db-scheduler.*|angus.*|jakarta\\.(mail|persistence).*|archunit.*");

    private static final List<String> QUIET = List.of("-Xlog:aot*=off");

    private final Figures figures;

    StartBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target/bench")).toAbsolutePath();
        String bareOnes = bareClassPath(folder, jar -> !OURS.matcher(jar).matches());
        String all = bareClassPath(folder, jar -> true);
        String data = Files.createTempDirectory(folder, "data").toString();
        Supplier<Portal> portal = () -> Portal.run(
                program(APP.resolve("shirase.aot"), List.of("-jar", APP + "/shirase.jar")),
                Map.of("shirase.data", data));
        Supplier<Portal> bare = bare(bareOnes, folder.resolve("bare.aot"));
        Supplier<Portal> empty = bare(all, folder.resolve("empty.aot"));

        figures.add("Start with an empty store to the first page served, demo data made", seconds(time(portal)));
        double[] portals = new double[STARTS];
        double[] bares = new double[STARTS];
        double[] empties = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            bares[i] = time(bare);
            empties[i] = time(empty);
            portals[i] = time(portal);
        }
        double floor = Figures.percentile(bares, 0.5);
        figures.add(
                "A bare Vaadin application with its class cache, start to the first page (the floor)", seconds(floor));
        figures.add(
                "The same with the portal's libraries: Hibernate, Flyway, H2, Security; no table and no class of ours",
                told(empties, floor));
        figures.add(
                "Second start to the first page, unpacked, with the class cache",
                told(portals, floor) + " (aim: at most 1.4)");
    }

    private static List<String> program(Path cache, List<String> what) {
        return Stream.of(List.of("-XX:AOTCache=" + cache), QUIET, what)
                .flatMap(List::stream)
                .toList();
    }

    private static double time(Supplier<Portal> start) {
        long begun = System.nanoTime();
        try (Portal _ = start.get()) {
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    private static String seconds(double seconds) {
        return Figures.number(seconds, 2) + " s";
    }

    private static String told(double[] starts, double floor) {
        double median = Figures.percentile(starts, 0.5);
        return seconds(median) + ", " + Figures.number(median / floor, 2) + " × the floor";
    }

    /** Trains its class cache, too. */
    private static Supplier<Portal> bare(String classPath, Path cache) {
        List<String> what = List.of("-cp", classPath, BareApplication.class.getName());
        Portal.run(
                        Stream.of(List.of("-XX:AOTCacheOutput=" + cache), QUIET, what)
                                .flatMap(List::stream)
                                .toList(),
                        Map.of())
                .close();
        return () -> Portal.run(program(cache, what), Map.of());
    }

    /** A class cache takes jars only: the bare application in one of its own, with the portal's bundle for the browser. */
    private static String bareClassPath(Path folder, Predicate<String> wanted) throws IOException {
        Path bare = folder.resolve("bare.jar");
        try (OutputStream file = Files.newOutputStream(bare);
                JarOutputStream out = new JarOutputStream(file);
                JarFile portal = new JarFile(APP.resolve("shirase.jar").toFile())) {
            for (Class<?> one : List.of(BareApplication.class, BareApplication.Bare.class)) {
                String name = one.getName().replace('.', '/') + ".class";
                try (InputStream in = one.getClassLoader().getResourceAsStream(name)) {
                    put(out, name, in);
                }
            }
            for (JarEntry entry :
                    portal.stream().filter(entry -> !entry.isDirectory()).toList()) {
                if (entry.getName().startsWith("META-INF/VAADIN/")) {
                    try (InputStream in = portal.getInputStream(entry)) {
                        put(out, entry.getName(), in);
                    }
                }
            }
        }
        try (Stream<Path> libraries = Files.list(APP.resolve("lib"))) {
            return Stream.concat(
                            Stream.of(bare),
                            libraries
                                    .filter(jar -> wanted.test(jar.getFileName().toString()))
                                    .sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static void put(JarOutputStream out, String name, InputStream in) throws IOException {
        out.putNextEntry(new JarEntry(name));
        in.transferTo(out);
        out.closeEntry();
    }
}
