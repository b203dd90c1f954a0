package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Products;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The assess command, badly treated")
class AssessCommandErrorsTest {

    private static final String CLAIM = Examples.tokio("", "", "").replace('\'', '"');

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(InputStream in, String... arguments) throws Exception {
        return AssessCommand.run(arguments, in, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> answers() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many letters, made as they are read. */
    private static InputStream letters(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                if (left == 0) {
                    return -1;
                }
                int some = (int) Math.min(length, left);
                Arrays.fill(bytes, from, from + some, (byte) 'x');
                left -= some;
                return some;
            }
        };
    }

    @Test
    void saysHowItIsUsedWheneverItIsNotUnderstood() throws Exception {
        assertThat(run(InputStream.nullInputStream(), "--what-if", "one")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage: assess claim.json");
        err.reset();
        assertThat(run(InputStream.nullInputStream())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage: assess claim.json");
    }

    @Test
    void saysThatAFolderIsNoClaimFile() throws Exception {
        assertThat(run(InputStream.nullInputStream(), folder.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(folder + " is a folder, and not a claim file");
    }

    @Test
    void saysWhatIsWrongWithTheProductFiles() throws Exception {
        Files.writeString(folder.resolve("broken.yaml"), "product: x\n");
        String before = System.getProperty(Products.PROPERTY, "");
        try {
            System.setProperty(Products.PROPERTY, folder.toString());
            assertThat(run(text(CLAIM), "--lines")).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("broken.yaml:1:1: The field 'seed' is missing");
            err.reset();
            System.setProperty(Products.PROPERTY, folder.resolve("nothing").toString());
            assertThat(run(text(CLAIM), "--lines")).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("nothing").contains("cannot be read");
        } finally {
            System.setProperty(Products.PROPERTY, before);
        }
        assertThat(out.size()).isZero();
    }

    @Test
    @Tag("slow")
    void refusesAnEnormousLineAndGoesOnBehindIt() throws Exception {
        InputStream in = new SequenceInputStream(Collections.enumeration(
                List.of(text(CLAIM + "\n"), letters(200_000_000), text("\n" + CLAIM + "\n"), letters(68_000_000))));
        assertThat(run(in, "--lines")).isEqualTo(2);
        assertThat(answers())
                .satisfiesExactly(
                        line -> assertThat(line).contains("assessment/1"),
                        line -> assertThat(line)
                                .isEqualTo("{\"error\":{\"path\":\"\",\"message\":\"The line is too long.\"}}"),
                        line -> assertThat(line).contains("assessment/1"),
                        line -> assertThat(line).contains("The line is too long."));
    }

    @Test
    @Tag("slow")
    void answersEveryHostileLineWithOneRefusal() throws Exception {
        String lines = String.join(
                "\n",
                "[".repeat(1_000_000),
                "{\"policy\":".repeat(100_000),
                CLAIM.replace("300000000", "9".repeat(10_000)),
                CLAIM.replace("2026-04-01T16:00", "99999-04-01T16:00"),
                CLAIM.replace("\"expenses\": []", "\"expenses\": [], \"expenses\": []"),
                "\0O\0\0at\":N",
                "\"" + "y".repeat(1_000_000) + "\"",
                CLAIM);
        assertThat(run(text(lines), "--lines")).isEqualTo(2);
        assertThat(answers()).hasSize(8);
        assertThat(answers().subList(0, 7))
                .allSatisfy(line ->
                        assertThat(line).startsWith("{\"error\":{\"path\":\"").hasSizeLessThan(1_000));
        assertThat(answers().getLast()).contains("assessment/1");
    }
}
