package io.shirase.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A hostile file ends in an answer, not in a crash or a hang")
class HostileFilesTest {

    /** Far more than any answer takes: it tells a hang from a slow machine. */
    private static final Duration HANG = Duration.ofSeconds(60);

    static Stream<Path> claimFiles() throws IOException {
        return files("ClaimFile");
    }

    static Stream<Path> productFiles() throws IOException {
        return files("Product");
    }

    static Stream<String> grownClaimFiles() {
        return GROWN.keySet().stream().sorted();
    }

    private static final Map<String, String> GROWN = Map.of(
            "arrays a million deep", "[".repeat(1_000_000),
            "objects a million deep", "{\"policy\":".repeat(1_000_000),
            "a number of ten thousand digits", claimWithAmount("9".repeat(10_000)),
            "a number with a vast exponent", claimWithAmount("1e999999999"),
            "a name of ten million letters", "{\"" + "a".repeat(10_000_000) + "\":1}",
            "a text of ten million letters", "{\"format\":\"" + "a".repeat(10_000_000) + "\"}",
            "ten million spaces", " ".repeat(10_000_000),
            "zero bytes", "\0".repeat(1_000));

    @ParameterizedTest(name = "{0}")
    @MethodSource("claimFiles")
    void claimFileOfTheCorpus(Path file) throws IOException {
        answers(ClaimFileFuzz::fuzzerTestOneInput, Files.readAllBytes(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grownClaimFiles")
    void claimFileGrownBeyondReason(String name) {
        answers(ClaimFileFuzz::fuzzerTestOneInput, GROWN.get(name).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("productFiles")
    void productFileOfTheCorpus(Path file) throws IOException {
        answers(ProductFuzz::fuzzerTestOneInput, Files.readAllBytes(file));
    }

    private static void answers(Consumer<byte[]> reader, byte[] input) {
        assertTimeoutPreemptively(HANG, () -> reader.accept(input));
    }

    private static String claimWithAmount(String amount) {
        return "{\"format\":\"claim-file/1\",\"policy\":{\"product\":\"tokio-marine-chuokai\",\"paidOutsideFile\":"
                + amount + "}}";
    }

    private static Stream<Path> files(String reader) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz", reader))) {
            return files.sorted().toList().stream();
        }
    }
}
