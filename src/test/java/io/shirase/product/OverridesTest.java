package io.shirase.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shirase.assessment.Products;
import io.shirase.language.Problem;
import io.shirase.product.Figure.Kind;
import io.shirase.time.Counting;
import io.shirase.time.Span;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a certificate states differently from its product")
class OverridesTest {

    private static final Product INVENTED =
            Products.reader().read(Path.of("src/test/resources/products-extra/kitakaze-anshin.yaml"));
    private static final Product TOKIO =
            Products.packaged().find("tokio-marine-chuokai").orElseThrow();

    private static Overrides of(Kind kind, String code, Quantity quantity) {
        return new Overrides(Map.of(new Figure(kind, code), quantity));
    }

    @Test
    void aLimitThatDependsOnARiderIsOneNumberInACertificate() {
        Limit limit = of(Kind.LIMIT, "first-aid", Quantity.yen(5))
                .applyTo(INVENTED)
                .limit("first-aid")
                .orElseThrow();

        assertThat(limit.amounts())
                .extracting(
                        choice -> choice.value().yen(), choice -> choice.when().isAlways())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5L, true));
        assertThat(limit.per()).isEqualTo(Limit.Per.INCIDENT);
    }

    @Test
    void aRatioAndACapAreTheItems() {
        Product own = new Overrides(Map.of(
                        new Figure(Kind.RATIO, "gifts"), Quantity.percent(70),
                        new Figure(Kind.HEAD_CAP, "gifts"), Quantity.yen(900)))
                .applyTo(INVENTED);
        Item gifts = own.item("gifts").orElseThrow();

        assertThat(gifts.ratio().getFirst().value()).isEqualTo(70);
        assertThat(gifts.headCap().yen()).isEqualTo(900);
        assertThat(own.item("letters")).isEqualTo(INVENTED.item("letters"));
    }

    @Test
    void aPeriodMayChangeItsUnitAndIsCountedAsTheProductCounts() {
        Product own = new Overrides(Map.of(
                        new Figure(Kind.WINDOW, "response-period"), Quantity.days(180),
                        new Figure(Kind.NOTICE, "emergency-notice"), Quantity.days(45),
                        new Figure(Kind.RESTORATION, Figure.INTERRUPTION), Quantity.years(2)))
                .applyTo(TOKIO);

        assertThat(own.window("response-period").orElseThrow().span()).isEqualTo(Span.days(180, Counting.NEXT_DAY));
        assertThat(own.notice("emergency-notice").orElseThrow().span().length()).isEqualTo(45);
        assertThat(own.interruption().restoration()).isEqualTo(Span.years(2, Counting.NEXT_DAY));
    }

    @Test
    void theRuleThenSaysThatTheNumberIsTheCertificatesAndWhatTheProductSays() {
        Limit limit = of(Kind.LIMIT, "emergency", Quantity.yen(2_000_000))
                .applyTo(TOKIO)
                .limit("emergency")
                .orElseThrow();

        assertThat(limit.clause().isOfCertificate()).isTrue();
        assertThat(limit.clause().quote()).isNull();
        assertThat(limit.clause().gist().ja()).contains("この証券では", "¥2,000,000", "¥10,000,000");
        assertThat(limit.clause().gist().en()).contains("Under this certificate", "¥2,000,000", "¥10,000,000");
        assertThat(TOKIO.limit("emergency").orElseThrow().clause().isOfCertificate())
                .isFalse();
    }

    @Test
    void anAmbiguityOfTheWordingStaysOne() {
        Product own =
                of(Kind.LIMIT, "attack-investigation-advice", Quantity.yen(7)).applyTo(TOKIO);

        assertThat(OtherReading.of(own)).hasSameSizeAs(OtherReading.of(TOKIO));
        Clause shared = own.limit("attack-investigation-advice").orElseThrow().clause();
        assertThat(OtherReading.apply(own, shared).limits())
                .filteredOn(limit -> limit.code().startsWith("attack-investigation-advice-"))
                .isNotEmpty()
                .allMatch(limit -> limit.amounts().getFirst().value().yen() == 7);
    }

    @Test
    void nothingDifferentIsTheProductItself() {
        assertThat(Overrides.NONE.applyTo(TOKIO)).isSameAs(TOKIO);
    }

    @ParameterizedTest(name = "{0}/{1} {2} {3} → {4}")
    @CsvSource({
        "LIMIT, nothing, 5, YEN, no limit “nothing”",
        "RATIO, emergency, 5, PERCENT, no ratio “emergency”",
        "HEAD_CAP, emergency-response, 5, YEN, no head-cap “emergency-response”",
        "WINDOW, emergency-notice, 5, DAYS, no window “emergency-notice”",
        "RESTORATION, other, 5, DAYS, no restoration “other”",
        "LIMIT, emergency, 5, DAYS, The unit “days” does not fit a limit",
        "NOTICE, emergency-notice, 5, YEN, The unit “yen” does not fit a notice",
        "LIMIT, profit, 5, YEN, no limit “profit”",
    })
    void whatTheProductDoesNotHaveIsRefused(Kind kind, String code, long amount, Quantity.Unit unit, String message) {
        Overrides overrides = of(kind, code, new Quantity(amount, unit));

        assertThat(overrides.problems(TOKIO))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text(Locale.ENGLISH)).contains(message))
                .extracting(Problem::field)
                .isEqualTo(kind.code() + "/" + code);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overrides.applyTo(TOKIO))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"-1, YEN", "9007199254740992, YEN", "101, PERCENT", "0, DAYS", "36501, DAYS", "0, YEARS", "101, YEARS"})
    void anAmountThatMakesNoSenseIsNone(long amount, Quantity.Unit unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(amount, unit))
                .withMessageContaining(amount + " is no number of " + unit.code());
    }

    static java.util.List<Product> products() {
        return Products.packaged().products();
    }

    @ParameterizedTest
    @MethodSource("products")
    void everyNumberOfEveryProductCanBeStatedDifferently(Product product) {
        for (StatedFigure stated : StatedFigure.of(product)) {
            Quantity instead = switch (stated.figure().kind()) {
                case LIMIT, HEAD_CAP -> Quantity.yen(1);
                case RATIO -> Quantity.percent(1);
                case WINDOW, NOTICE, RESTORATION -> Quantity.days(1);
            };
            Product own = new Overrides(Map.of(stated.figure(), instead)).applyTo(product);

            assertThat(own).as(stated.figure().toString()).isNotEqualTo(product);
            assertThat(stated.own().ja()).isNotBlank().doesNotContain("!");
        }
    }

    @Test
    void whatChangedIsWrittenForTheLog() {
        Overrides before = of(Kind.LIMIT, "emergency", Quantity.yen(5));
        Overrides after = new Overrides(Map.of(
                new Figure(Kind.RATIO, "emergency-response"), Quantity.percent(80),
                new Figure(Kind.LIMIT, "emergency"), Quantity.yen(6)));

        assertThat(after.changesFrom(before))
                .isEqualTo("limit/emergency 5 yen → 6 yen; ratio/emergency-response product → 80 percent");
        assertThat(Overrides.NONE.changesFrom(before)).isEqualTo("limit/emergency 5 yen → product");
    }
}
