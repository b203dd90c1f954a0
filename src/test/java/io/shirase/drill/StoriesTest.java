package io.shirase.drill;

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

@DisplayName("A story")
class StoriesTest {

    private static final JsonSchemas SCHEMA = JsonSchemas.named("drill.schema.json");
    private static final Path FOLDER = Path.of("config/drills");

    static List<Path> files() throws IOException {
        return Quotations.files(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("is taken by schema and reader, is called as its file, and begins with a report")
    void taken(Path file) throws IOException {
        String yaml = Files.readString(file);
        Story story = new Stories()
                .find(file.getFileName().toString().replace(".yaml", ""))
                .orElseThrow();

        assertThat(SCHEMA.problems(yaml)).isEmpty();
        assertThat(yaml).startsWith("# yaml-language-server: $schema=../schema/drill.schema.json");
        assertThat(story.beats().getFirst().place()).isEqualTo(Story.Place.REPORT);
    }

    @Test
    @DisplayName("is refused where a beat stands after a later one")
    void order() {
        Story story = new Stories().all().getFirst();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Story(
                        story.story(),
                        story.seed(),
                        story.quote(),
                        story.name(),
                        story.setting(),
                        List.of(
                                story.beats().getFirst(),
                                story.beats().getLast(),
                                story.beats().get(1))))
                .withMessageContaining("order");
    }
}
