package io.shirase.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Products;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A product file, taken at its word")
class ProductRefusalsTest {

    private static final Path INVENTED = Path.of("src/test/resources/products-extra/kitakaze-anshin.yaml");
    private static final Path TOKIO = Path.of("config/products/tokio-marine-chuokai.yaml");

    private static Product read(String yaml) {
        return Products.reader().read("file.yaml", yaml);
    }

    private static ProductException refusal(String yaml) {
        ProductException refusal = catchThrowableOfType(ProductException.class, () -> read(yaml));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static String changed(Path file, String written, String instead) throws IOException {
        String yaml = Files.readString(file);
        assertThat(yaml).contains(written);
        return yaml.replace(written, instead);
    }

    private static String changed(String written, String instead) throws IOException {
        return changed(INVENTED, written, instead);
    }

    @ParameterizedTest
    @CsvSource({"1/1, 1, 1", "1/1000, 1, 1000", " 3 / 20 , 3, 20"})
    void takesAPartOfThePolicyLimit(String written, int numerator, int denominator) throws IOException {
        Product product = read(changed("ofPolicyLimit: 1/20", "ofPolicyLimit: " + written));
        assertThat(product.limit("letters").orElseThrow().amounts().getFirst().value())
                .isEqualTo(new Limit.Amount(3_000_000L, new Limit.Fraction(numerator, denominator), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/5", "2/1", "1/1001", "1/2/3", "a/b", "-1/2"})
    void refusesWhatIsNoPartOfThePolicyLimit(String written) throws IOException {
        assertThat(refusal(changed("ofPolicyLimit: 1/20", "ofPolicyLimit: " + written)))
                .hasMessageContaining("is no part of the policy limit")
                .hasMessageContaining("file.yaml:43:");
    }

    @Test
    void takesTheLowestOfAnyAmountsThatItNames() throws IOException {
        assertThat(amount("{yen: 5}")).isEqualTo(new Limit.Amount(5L, null, null));
        assertThat(amount("{ofPolicyLimit: 1/2}")).isEqualTo(new Limit.Amount(null, new Limit.Fraction(1, 2), null));
        assertThat(amount("{term: costLimit}")).isEqualTo(new Limit.Amount(null, null, Term.COST_LIMIT));
        assertThat(amount("7")).isEqualTo(new Limit.Amount(7L, null, null));
        assertThat(refusal(changed("{yen: 3000000, ofPolicyLimit: 1/20}", "{}")))
                .hasMessageContaining("The amount is missing");
        assertThat(refusal(changed("{yen: 3000000, ofPolicyLimit: 1/20}", "{term: shoeSize}")))
                .hasMessageContaining("file.yaml:43:20: 'shoeSize' is not known here");
        assertThat(refusal(changed("{term: policyLimit, use", "{term: shoeSize, use")))
                .hasMessageContaining("file.yaml:28:12: 'shoeSize' is not known here")
                .hasMessageContaining("such as costLimit");
    }

    private static Limit.Amount amount(String written) throws IOException {
        return read(changed("{yen: 3000000, ofPolicyLimit: 1/20}", written))
                .limit("letters")
                .orElseThrow()
                .amounts()
                .getFirst()
                .value();
    }

    @Test
    void saysWhichPlansTakeRiders() throws IOException {
        assertThat(read(Files.readString(INVENTED)).plans())
                .extracting(Product.Plan::takesRiders)
                .containsExactly(true, false);
        assertThat(read(changed("takesRiders: false", "takesRiders: true")).plans())
                .extracting(Product.Plan::takesRiders)
                .containsExactly(true, true);
        assertThat(refusal(changed("takesRiders: false", "takesRiders: perhaps")))
                .hasMessageContaining("Write one of [false, true]");
    }

    @Test
    void namesNoLimitByTheWordNone() throws IOException {
        Product product = read(changed("ratio: 50", "ratio: 50\n    limit: none"));
        assertThat(product.item("gifts").orElseThrow().limit())
                .singleElement()
                .satisfies(choice -> assertThat(choice.value()).isEqualTo(Item.NO_LIMIT));
    }

    @Test
    void refusesAFieldThatNobodyAsksForWhereverItStands() throws IOException {
        assertThat(refusal(changed("    ratio: 50", "    ratio: 50\n    colour: red")))
                .hasMessageContaining("file.yaml:81:5: The field 'colour' is not known here");
        assertThat(refusal(changed(
                        "takes: [{activities: condolence-person}]",
                        "takes: [{activities: condolence-person, colour: red}]")))
                .hasMessageContaining("'colour' is not known here");
        assertThat(refusal(changed("{ja: おわびの品, en: Gifts}", "{ja: おわびの品, en: Gifts, fr: Cadeaux}")))
                .hasMessageContaining("'fr' is not known here");
        assertThat(refusal(changed("seed: K", "seed: K\ncolour: red")))
                .hasMessageContaining("file.yaml:6:1: The field 'colour' is not known here");
    }

    @Test
    void limitsCostsOnlyWhereTheCertificateCan() throws IOException {
        assertThat(read(Files.readString(INVENTED)).limitsCosts()).isTrue();
        assertThat(refusal(changed("use: optional, standard: 12000000", "use: refused")))
                .hasMessageContaining("The limit 'first-aid' lies within 'costs', but the item draws on 'costs'");
        String without =
                changed("use: optional, standard: 12000000", "use: refused").replace("within: costs", "within: policy");
        assertThat(read(without).limitsCosts()).isFalse();
    }

    @Test
    void needsTheLimitsOfAStopWhereItCoversStops() throws IOException {
        String within = "amount: {term: profitLimit}\n    within: ";
        assertThat(refusal(changed(TOKIO, within + "policy", within + "costs")))
                .hasMessageContaining(
                        "The limit 'profit' is missing. Describe it under 'limits' with 'within: policy'");
        String amount = "code: continuation\n    name: ";
        assertThat(refusal(changed(TOKIO, amount, "code: going-on\n    name: ")))
                .hasMessageContaining("Nothing draws on the limit 'going-on'");
        Interruption stop = read(Files.readString(TOKIO)).interruption();
        assertThat(stop.waiting().id()).isEqualTo("interruption.waiting");
        assertThat(stop.profit().gist().ja()).isNotBlank();
        assertThat(stop.deductible().id()).isEqualTo("interruption.deductible");
    }

    @Test
    void keepsTheSourcesOfExclusionsApart() throws IOException {
        String checklist = """
                checklist:
                  - {code: war, appliesTo: {ja: すべて, en: All}, summary: {ja: 戦争, en: War}, quote: 戦争, seed: M}
                  - {code: earthquake, appliesTo: {ja: すべて, en: All}, summary: {ja: 地震, en: Earthquake}}
                """;
        Product product = read(Files.readString(INVENTED) + checklist);
        assertThat(product.checklist())
                .extracting(exclusion -> exclusion.code() + " " + exclusion.quote() + " " + exclusion.seed())
                .containsExactly("war 戦争 M", "earthquake null K");
    }

    @Test
    void readsToWhichContractsAnExclusionBelongsAndWhichRuleDecidesIt() throws IOException {
        List<Product.Exclusion> exclusions = read(Files.readString(TOKIO)).checklist();

        assertThat(exclusion(exclusions, "x2-c9").isIn(Set.of())).isFalse();
        assertThat(exclusion(exclusions, "x2-c9").isIn(Set.of("interruption"))).isTrue();
        assertThat(exclusion(exclusions, "x2-20").decidedBy()).containsExactly("trait.fine");
        assertThat(refusal(changed(TOKIO, "decidedBy: [trait.fine]", "decidedBy: [trait.fines]")))
                .hasMessageContaining("trait.fines");
        assertThat(refusal(changed(TOKIO, "riders: [interruption]", "riders: [interruptions]")))
                .hasMessageContaining("interruptions");
    }

    @Test
    void takesAnExclusionAwayByTheRiderThatLiftsIt() throws IOException {
        List<Product.Exclusion> exclusions = read(Files.readString(
                        Path.of("config/products/personal-information-leak.yaml")))
                .checklist();

        assertThat(exclusion(exclusions, "x1-13").isIn(Set.of())).isTrue();
        assertThat(exclusion(exclusions, "x1-13").isIn(Set.of("worker-dispatch")))
                .isFalse();
    }

    private static Product.Exclusion exclusion(List<Product.Exclusion> all, String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void isBoundedInDepthAndAliases() {
        assertThat(refusal("[".repeat(40) + "]".repeat(40))).hasMessageContaining("Nesting Depth exceeded");
        StringBuilder aliases = new StringBuilder("a: &a [x]\nb:\n");
        aliases.append("  - *a\n".repeat(501));
        assertThat(refusal(aliases.toString())).hasMessageContaining("Number of aliases");
    }

    @Test
    @Tag("slow")
    void isBoundedInSize() {
        assertThat(refusal("a: " + "b".repeat(2_000_001))).hasMessageContaining("exceeds the limit");
    }

    @Test
    void saysWhereItStopsBeingYaml() {
        ProductException refusal = refusal("product: x\nname: [a\nseed: b: c");
        assertThat(refusal.getMessage()).startsWith("file.yaml:3:").contains("This is not YAML");
        assertThat(refusal("a: \"\u0001\"").getMessage()).startsWith("file.yaml:1:1: This is not YAML");
        ProductException open = refusal("product: x\nname: y\n  seed: z");
        assertThat(open.getMessage()).startsWith("file.yaml:3:7: This is not YAML");
        ProductException twice = refusal("product: a\nproduct: b");
        assertThat(twice).hasMessageContaining("stands twice");
        assertThat(twice.line()).isEqualTo(2);
        assertThat(twice.column()).isEqualTo(1);
    }

    @Test
    void findsItsPartsByTheirCodes() throws IOException {
        Product product = read(Files.readString(INVENTED));
        assertThat(product.plan("light").orElseThrow().name().in(Locale.ENGLISH))
                .isEqualTo("Light");
        assertThat(product.plan("heavy")).isEmpty();
        assertThat(product.rider("night-watch").orElseThrow().name().in(Locale.JAPANESE))
                .isEqualTo("夜番特約");
        assertThat(product.rider("day-watch")).isEmpty();
        assertThat(product.limit("letters").orElseThrow().code()).isEqualTo("letters");
        assertThat(product.limit("gifts")).isEmpty();
        assertThat(product.item("gifts").orElseThrow().code()).isEqualTo("gifts");
        assertThat(product.term(Term.COST_LIMIT).orElseThrow().standard()).isEqualTo(12_000_000L);
        assertThat(product.term(Term.HEAD_CAP)).isEmpty();
    }
}
