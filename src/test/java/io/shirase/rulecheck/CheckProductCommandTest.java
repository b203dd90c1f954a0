package io.shirase.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("script/check-product")
class CheckProductCommandTest {

    private static final Path PRODUCT = Path.of("config/products/nisshin-bijisapo.yaml");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... words) {
        return CheckProductCommand.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String changed(String written, String instead) throws IOException {
        String yaml = Files.readString(PRODUCT);
        assertThat(yaml).contains(written);
        return Files.writeString(folder.resolve("changed.yaml"), yaml.replace(written, instead))
                .toString();
    }

    @Test
    @DisplayName("ends with 0 where nothing is to mend, in either language")
    void clean() {
        assertThat(run(PRODUCT.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Nothing to mend.")
                .contains(" beats ");
        assertThat(run("--ja", "--brief", PRODUCT.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("直すところはありません。");
    }

    @Test
    @DisplayName("ends with 2 and names the line where something is found")
    void found() throws IOException {
        String file = changed("deny: no-external-notice", "deny: no-external-notice\n    unless: {outcome: no-attack}");
        assertThat(run("--brief", file)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("changed\\.yaml:\\d+: The rule 'external-notice-without-attack' can never hold");
    }

    @Test
    @DisplayName("ends with 1 and one sentence with its line where the file is no product")
    void broken() throws IOException {
        assertThat(run(changed("plans:", "plans: ["))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .containsPattern("^changed\\.yaml:\\d+:\\d+: This is not YAML: ");
        err.reset();
        assertThat(run(changed("use: required", "use: perhaps"), PRODUCT.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("'perhaps' is not known here");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Nothing to mend.");
    }

    @Test
    @DisplayName("ends with 1 and says how it is called where it was called otherwise")
    void usage() throws IOException {
        assertThat(run()).isEqualTo(1);
        assertThat(run("--loudly", PRODUCT.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: check-product");
        assertThat(run(folder.resolve("none.yaml").toString())).isEqualTo(1);
        Path bytes = Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0x83, (byte) 0x5c});
        assertThat(run(bytes.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no file")
                .contains("is not UTF-8 text.");
    }
}
