package io.shirase.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A field for a spreadsheet")
class CsvTest {

    @ParameterizedTest
    @DisplayName("gets an apostrophe before what could run as a formula, however it is hidden")
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1",
                "\uFEFF=1+1",
                "\uFEFF見積",
                "\t見積",
                "\r=1",
                "\n=1",
                " =1",
                "\u3000=1",
                "\u00A0=1",
                "\u200B=1",
                "\u0001=1",
                "\uFEFF \uFEFF=1"
            })
    void formulasAreText(String text) {
        assertThat(Csv.quoted(text)).startsWith("\"'").endsWith("\"");
    }

    @ParameterizedTest
    @DisplayName("stays as it is where nothing would run")
    @ValueSource(strings = {"株式会社みなと", " 見積", "1=1", "a@b", "𠮷田工務店", ""})
    void textStays(String text) {
        assertThat(Csv.quoted(text)).isEqualTo('"' + text + '"');
    }
}
