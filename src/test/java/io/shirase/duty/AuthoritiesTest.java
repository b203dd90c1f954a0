package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shirase.claimfile.JsonSchemas;
import io.shirase.product.Quotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An authority file")
class AuthoritiesTest {

    private static final JsonSchemas SCHEMA = JsonSchemas.named("authority.schema.json");
    private static final Path FOLDER = Path.of("config/authorities");

    static List<Path> files() throws IOException {
        return Quotations.files(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("is taken by schema and reader, is in the index, and names the schema for editors")
    void taken(Path file) throws IOException {
        String yaml = Files.readString(file);

        assertThat(SCHEMA.problems(yaml)).isEmpty();
        assertThat(Authorities.parse(file.toString(), yaml).sources()).isNotEmpty();
        assertThat(yaml).startsWith("# yaml-language-server: $schema=../schema/authority.schema.json");
        assertThat(Files.readAllLines(FOLDER.resolve("index.txt")))
                .contains(file.getFileName().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validFrom: 2022", "days: 5", "counted: day-itself", "ground: many", "prefill: outline"})
    @DisplayName("is refused by both where a field has a name that nobody knows")
    void refused(String field) throws IOException {
        String yaml = Files.readString(FOLDER.resolve("commission.yaml")).replaceFirst(field, "x" + field);

        assertThat(SCHEMA.problems(yaml)).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authorities.parse("f.yaml", yaml))
                .withMessageStartingWith("f.yaml: ");
    }

    @Test
    @DisplayName("asks the nine items of 施行規則8条, in their order")
    void nineItems() {
        Form form = Authorities.load().form("commission-report").orElseThrow();

        assertThat(form.items())
                .extracting(item -> item.name().ja())
                .containsExactly(
                        "概要",
                        "漏えい等が発生し、又は発生したおそれがある個人データの項目",
                        "漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数",
                        "原因",
                        "二次被害又はそのおそれの有無及びその内容",
                        "本人への対応の実施状況",
                        "公表の実施状況",
                        "再発防止のための措置",
                        "その他参考となる事項");
    }
}
