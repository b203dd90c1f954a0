package io.shirase.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages japanese = Messages.in(Locale.JAPANESE);
    private final Messages english = Messages.in(Locale.ENGLISH);

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(japanese.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        for (String key : japanese.keys()) {
            assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(japanese.get(key)));
        }
    }

    @Test
    void noTextIsBlank() {
        for (String key : japanese.keys()) {
            assertThat(japanese.get(key)).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyFileOfTextsIsRead() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/translations"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(Messages.BUNDLES.stream()
                            .flatMap(bundle ->
                                    java.util.stream.Stream.of(bundle + "_en.properties", bundle + "_ja.properties"))
                            .sorted()
                            .toList());
        }
    }

    /** A colon ends a key as the equals sign does, where it is not escaped. */
    @Test
    void noKeyEndsBeforeItsEnd() throws IOException {
        Pattern torn = Pattern.compile("[^=#:]*(?<!\\\\):[^=]*=.*");
        try (var files = Files.list(Path.of("src/main/resources/translations"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .noneMatch(line -> torn.matcher(line).matches());
            }
        }
    }

    @Test
    void noTextIsWrittenTwice() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/translations"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file).stream()
                                .filter(line -> line.contains("=") && !line.startsWith("#"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as(file.toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void anUnknownKeyShowsItself() {
        assertThat(japanese.get("no.such.key")).isEqualTo("!no.such.key!");
    }

    @Test
    void whatIsFilledInIsNeverReadAsAPlaceholder() {
        assertThat(japanese.get("policy.ui.period.range", "{1}", "$0\\")).isEqualTo("{1} から $0\\ まで");
    }

    @Test
    void oneIsOneAndTwoAreSeveral() {
        assertThat(english.get("desk.many.title", "1")).isEqualTo("Accept 1 line at once");
        assertThat(english.get("desk.many.title", "21")).isEqualTo("Accept 21 lines at once");
        for (String key : english.keys()) {
            assertThat(english.get(key)).as(key).doesNotContain("(s)");
        }
    }

    private static java.util.Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d+}")
                .matcher(text)
                .results()
                .map(m -> m.group())
                .collect(java.util.stream.Collectors.toSet());
    }
}
