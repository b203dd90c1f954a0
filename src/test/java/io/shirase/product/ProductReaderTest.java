package io.shirase.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Products;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A product file")
class ProductReaderTest {

    private static final Path INVENTED = Path.of("src/test/resources/products-extra/kitakaze-anshin.yaml");

    private static ProductException refusal(String yaml) {
        return catchThrowableOfType(
                ProductException.class, () -> Products.reader().read("file.yaml", yaml));
    }

    private static String invented() throws IOException {
        return Files.readString(INVENTED);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "counted: day-itself | colour: red | 49:5 | can be read in two ways",
                "counted: day-itself | counted: somehow | 52:14 | Write one of [day-itself, next-day]",
                "days: 90 | fortnights: 6 | 49:5 | Write either 'days: …' or 'years: …'",
                "days: 90 | days: 0 | 51:11 | not a whole number from 1",
                "days: 90 | days: many | 51:11 | not a whole number",
                "window: ninety-days | window: hundred-days | 65:13 | Write one of [ninety-days]",
                "limit: first-aid | limit: last-aid | 63:12 | There is no limit 'last-aid'",
                "draws: costs | draws: purse | 64:12 | Write one of [claim, costs, nothing, policy]",
                "draws: costs | draws: policy | 63:12 | lies within 'costs'",
                "ratio: 50 | ratio: 101 | 80:12 | from 0 to 100",
                "{percent: 80} | {percent: 80, when: {plan: light}} | 61:7 | Let the last entry stand without 'when'",
                "{rider: night-watch} | {rider: day-watch} | 35:24 | Write one of [night-watch]",
                "unless: {kind: [leak, cyber-attack]} | unless: {kind: [leak, leak]} | 93:27 | stands twice",
                "unless: {kind: [leak, cyber-attack]} | unless: {weather: rain} | 93:14 | 'weather' is not known here",
                "unless: {kind: [leak, cyber-attack]} | unless: {} | 93:13 | The condition asks nothing",
                "deny: kind-not-admitted | deny: bad-luck | 94:11 | 'bad-luck' is not known here",
                "deny: kind-not-admitted | note: none | 92:5 | Write either 'deny: …' or 'hold: …'",
                "quote: 漏えいと攻撃 | confidence: stated | 92:5 | has no quotation",
                "quote: 漏えいと攻撃 | confidence: ambiguous | 92:5 | has no quotation",
                "dates: discoveredAt | dates: claimMadeAt | 89:5 | Add 'missing:'",
                "ofPolicyLimit: 1/20 | ofPolicyLimit: 20 | 43:43 | Write it as 1/10",
                "validFrom: 2026-01-01 | validFrom: soon | 4:12 | Write it as 2026-04-01",
                "product: kitakaze-anshin | product: Kita Kaze | 3:10 | Write small letters",
                "seed: K | season: K | 3:1 | The field 'seed' is missing",
                "activities: [notification, call-centre] | activities: [notification, shutdown] | 68:5 | never comes to this item",
                "activities: [notification, call-centre] | activities: [juggling] | 70:27 | 'juggling' is not known here",
                "name: {ja: お知らせ費用, en: Letters} | name: {ja: 応急費用, en: Letters} | 69:11 | The name stands twice",
                "code: letters | code: first-aid | 41:11 | stands twice",
                "use: optional, standard: 12000000 | use: required, standard: 12000000 | 29:48 | Write 'use: optional'",
                "asked: [call-centre] | asked: call-centre | 104:12 | A list is expected here",
                "asked: [call-centre] | asked: [juggling] | 104:13 | 'juggling' is not known here",
                "limit: letters | limit: none | 41:5 | Nothing draws on the limit 'letters'",
            })
    void isRefusedWithPlaceAndMend(String written, String instead, String place, String message) throws IOException {
        assertThat(invented()).contains(written);
        ProductException refusal = refusal(invented().replaceFirst(java.util.regex.Pattern.quote(written), instead));
        assertThat(refusal).isNotNull().hasMessageContaining(message);
        assertThat(refusal.getMessage()).startsWith("file.yaml:" + place + ": ");
    }

    @Test
    void isRefusedWhereNothingAsksForARider() throws IOException {
        String yaml = invented().replace("{rider: night-watch}", "{plan: light}");
        assertThat(refusal(yaml)).hasMessageContaining("No rule asks for the rider 'night-watch'");
        String without = yaml.replace("gist: {ja: 応急費用を手厚くします。", "figures: false\n    gist: {ja: 応急費用を手厚くします。");
        assertThat(Products.reader().read("file.yaml", without).riders()).hasSize(1);
    }

    @Test
    void isRefusedWhereItIsNoYaml() {
        assertThat(refusal("")).hasMessageContaining("The file is empty");
        assertThat(refusal("a: [1")).hasMessageContaining("This is not YAML");
        assertThat(refusal("- a")).hasMessageContaining("Fields with names are expected here");
        assertThat(refusal("product: a\nproduct: b")).hasMessageContaining("stands twice");
    }

    @Test
    void saysItsLineAndColumnByThemselves() {
        ProductException refusal = refusal("- a");
        assertThat(List.of(refusal.file(), refusal.line(), refusal.column())).containsExactly("file.yaml", 1, 1);
    }

    @Test
    void mayHaveSeveralEditionsOfWhichThePolicysStartChoosesOne() throws IOException {
        String newer = invented()
                .replace("validFrom: 2026-01-01", "validFrom: 2027-01-01")
                .replace("ratio: 50", "ratio: 60");
        Product first = Products.reader().read("first.yaml", invented());
        Product second = Products.reader().read("second.yaml", newer);
        ProductCatalog catalog = new ProductCatalog(List.of(second, first));
        assertThat(catalog.find("kitakaze-anshin", LocalDate.of(2026, 12, 31))).contains(first);
        assertThat(catalog.find("kitakaze-anshin", LocalDate.of(2027, 1, 1))).contains(second);
        assertThat(catalog.find("kitakaze-anshin", LocalDate.of(2020, 1, 1))).contains(first);
        assertThat(catalog.find("kitakaze-anshin")).contains(second);
        assertThat(catalog.editions("kitakaze-anshin")).containsExactly(first, second);
        assertThat(catalog.find("nobody", LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> new ProductCatalog(List.of(first, first))))
                .hasMessageContaining("valid from 2026-01-01");
    }

    @Test
    void isPackagedWithTheProgram() {
        assertThat(Products.packaged().codes())
                .isEqualTo(Products.load(Path.of("config/products")).codes());
    }

    @Test
    @DisplayName("shows a source's misprint corrected in every rule that quotes it, and in no other source's")
    void correctsMisprints() throws IOException {
        String misprinted = invented().replace("seed: K\n", """
                        seed: K
                        sources:
                          - {seed: K, misprints: [{printed: 限りです, meant: 限ります}]}
                        """).replace("quote: 発見の日から90日", "quote: 発見の日から90日に限りです。");

        assertThat(Products.reader().read("file.yaml", misprinted).windows())
                .first()
                .satisfies(w -> assertThat(w.clause().quote()).startsWith("発見の日から90日に限ります。"));
        assertThat(Products.reader()
                        .read("file.yaml", misprinted.replace("{seed: K, mis", "{seed: L, mis"))
                        .windows())
                .first()
                .satisfies(w -> assertThat(w.clause().quote()).startsWith("発見の日から90日に限りです。"));
    }
}
