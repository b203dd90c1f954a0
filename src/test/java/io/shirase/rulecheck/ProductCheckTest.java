package io.shirase.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.ClaimVocabulary;
import io.shirase.assessment.Products;
import io.shirase.product.ProductFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The check of a product file")
class ProductCheckTest {

    /** A clean product of four activities; each test puts one fault into it. */
    private static final String SMALL = """
            product: small
            validFrom: 2026-01-01
            seed: K
            name: {ja: 小, en: Small}
            insurer: {ja: 北風, en: Kitakaze}
            accepted:
              - {finding: activity-not-taken, about: [%s], why: {ja: 小さい, en: It is small}}
            plans:
              - {code: standard, gist: &g {ja: あ, en: A}, name: {ja: 基本, en: Basic}, confidence: house}
              - {code: light, gist: *g, name: {ja: 軽, en: Light}, confidence: house}
            riders:
              - {code: abroad, gist: *g, name: {ja: 海外, en: Abroad}, effect: *g, confidence: house}
            terms:
              - {term: policyLimit, use: required, gist: *g, confidence: house}
              - {term: costLimit, use: required, most: 9000000, gist: *g, confidence: house}
            limits:
              - {code: letters, amount: 1000000, within: costs, name: *g, gist: *g, confidence: house}
            windows:
              - {code: ninety, days: 90, counted: next-day, name: *g, gist: *g, confidence: house}
            items:
              - {code: letters, name: {ja: い, en: I}, takes: [{activities: [notification, call-centre]}], ratio: 100, limit: letters, draws: costs, window: ninety, gist: *g, confidence: house}
              - {code: repair, name: {ja: う, en: U}, takes: [{activities: [shutdown, hardware-repair]}], ratio: 80, draws: costs, gist: *g, confidence: house}
            trigger:
              - {id: found-in-period, dates: discoveredAt, deny: trigger-discovery, gist: *g, confidence: house}
            kinds:
              - {id: abroad-needs-rider, when: {domestic: false}, unless: {rider: abroad}, deny: option-not-attached, gist: *g, confidence: house}
              - {id: light-without-letters, when: {plan: light, activity: notification}, deny: plan-excludes, gist: *g, confidence: house}
            conditions:
              - {id: repair-outsourced, when: {item: repair, outsourced: false}, deny: not-outsourced, gist: *g, confidence: house}
            """.formatted(Arrays.stream(Activity.values())
            .map(Activity::code)
            .filter(code -> !List.of("notification", "call-centre", "shutdown", "hardware-repair")
                    .contains(code))
            .collect(Collectors.joining(", ")));

    private static CheckedProduct check(String yaml) {
        return ProductCheck.of(Products.reader().readFile("small.yaml", yaml), ClaimVocabulary.get());
    }

    private static List<String> found(String yaml) {
        return check(yaml).open().stream()
                .map(finding -> finding.kind().code() + " " + finding.about())
                .toList();
    }

    private static String with(String rule) {
        return SMALL + "  - {" + rule + ", gist: *g, confidence: house}\n";
    }

    private static String replaced(String written, String instead) {
        assertThat(SMALL).contains(written);
        return SMALL.replace(written, instead);
    }

    @Test
    @DisplayName("finds nothing in a product without a fault, and has tried everything")
    void clean() {
        CheckedProduct checked = check(SMALL);
        assertThat(checked.open()).isEmpty();
        assertThat(checked.isExact()).isTrue();
        assertThat(checked.claims()).isGreaterThan(100);
    }

    @Test
    @DisplayName("finds a rule that can never hold, in the condition or by its exception")
    void neverHolds() {
        assertThat(found(with("id: ghost, when: {item: letters, activity: shutdown}, deny: not-sudden")))
                .containsExactly("never-holds ghost");
        assertThat(found(with("id: ghost, when: {outcome: attack, kind: leak}, deny: not-sudden")))
                .containsExactly("never-holds ghost", "fact-decides-nothing outcome");
        assertThat(
                        found(
                                with(
                                        "id: ghost, when: {activity: shutdown}, unless: {activity: [shutdown, damages]}, deny: not-sudden")))
                .containsExactly("never-holds ghost");
    }

    @Test
    @DisplayName("finds a rule of which another one always wins, and names that one")
    void alwaysBeaten() {
        String yaml = with("id: late, when: {activity: shutdown, outsourced: false, payable: false}, deny: not-sudden");
        assertThat(found(yaml)).containsExactly("never-decides late", "fact-decides-nothing payable");
        assertThat(check(yaml).open().getFirst().sentence(Locale.ENGLISH))
                .isEqualTo("The rule 'late' never decides: wherever it applies, 'repair-outsourced' always wins.");
        assertThat(check(yaml).open().getFirst().line()).isEqualTo(30);
    }

    @Test
    @DisplayName("finds a hold that a denial always beats, even one that is tried later")
    void holdBeaten() {
        assertThat(found(replaced(
                        "conditions:\n",
                        "conditions:\n  - {id: hold, when: {item: repair, outsourced: false}, hold: ambiguous-wording,"
                                + " gist: *g, confidence: house}\n")))
                .containsExactly("never-decides hold");
    }

    @Test
    @DisplayName("finds a rule of which several others together always win")
    void severalWin() {
        String yaml = with("id: early, when: {item: repair, outsourced: true, payable: false}, deny: not-sudden")
                + "  - {id: late, when: {item: repair, payable: false}, deny: not-sudden, gist: *g, confidence: house}\n";
        assertThat(found(yaml)).containsExactly("never-decides late");
        assertThat(check(yaml).open().getFirst().sentence(Locale.ENGLISH))
                .contains("one of these wins: abroad-needs-rider, early, repair-outsourced.");
    }

    @Test
    @DisplayName("finds a rule about a date that its trigger has decided already")
    void triggerWins() {
        assertThat(found(with("id: late, when: {discoveredInPeriod: false}, deny: not-sudden")))
                .containsExactly("never-decides late");
    }

    @Test
    @DisplayName("finds a fact, a rider and plans that conditions ask for in vain")
    void factInVain() {
        assertThat(found(replaced("ratio: 80", "ratio: [{when: {externalNotice: true}, percent: 80}, {percent: 80}]")))
                .containsExactly("fact-decides-nothing externalNotice");
        assertThat(found(replaced(
                                "when: {plan: light, activity: notification}",
                                "when: {activity: notification, payable: false}")
                        .replace("- {code: light, gist: *g", "- {code: light, takesRiders: true, gist: *g")))
                .containsExactly("fact-decides-nothing plan");
        assertThat(found(replaced("unless: {rider: abroad}", "unless: {rider: abroad, domestic: true}")))
                .containsExactly("fact-decides-nothing abroad");
    }

    @Test
    @DisplayName("finds a limit that the limit above it always comes before, and one that nobody draws on")
    void limits() {
        assertThat(found(replaced("amount: 1000000", "amount: 9000000")))
                .containsExactly("limit-never-reached letters");
        assertThat(found(replaced("amount: 1000000", "amount: {yen: 9000000, term: costLimit}")))
                .containsExactly("limit-never-reached letters");
        assertThat(found(replaced("ratio: 100, limit: letters", "ratio: 0, limit: letters")))
                .containsExactly("limit-never-reached letters");
        assertThat(found(replaced("amount: 1000000", "amount: 8999999"))).isEmpty();
    }

    @Test
    @DisplayName("finds an activity that nobody takes, and one whose every line is denied")
    void activities() {
        assertThat(found(replaced("[shutdown, hardware-repair]", "[shutdown]")))
                .containsExactly("activity-not-taken hardware-repair");
        assertThat(found(with("id: never, when: {activity: shutdown}, deny: not-sudden")))
                .containsExactly("activity-not-taken shutdown");
    }

    @Test
    @DisplayName("finds an item, a choice, a window and a certificate's number that nothing comes to")
    void unused() {
        assertThat(
                        found(
                                replaced(
                                                "takes: [{activities: [shutdown, hardware-repair]}]",
                                                "takes: [{activities: [shutdown, hardware-repair]}, {activities: notification}]")
                                        .replace(
                                                "takes: [{activities: [notification, call-centre]}]",
                                                "takes: [{activities: [call-centre]}, {activities: notification, when: {outsourced: [true, false]}}]")))
                .contains("never-decides repair");
        assertThat(found(replaced("ratio: 80", "ratio: [{when: {outsourced: false}, percent: 70}, {percent: 80}]")))
                .containsExactly("never-decides repair");
        assertThat(found(replaced(", window: ninety", ""))).containsExactly("never-used ninety");
        assertThat(found(replaced(
                        "limits:\n", "  - {term: headCap, use: optional, gist: *g, confidence: house}\nlimits:\n")))
                .containsExactly("never-used headCap");
    }

    @Test
    @DisplayName("says which rule beats which, with a line to which both apply")
    void precedences() {
        assertThat(check(SMALL).precedences())
                .extracting(CheckedProduct.Precedence::winner, CheckedProduct.Precedence::loser)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("abroad-needs-rider", "light-without-letters"),
                        org.assertj.core.groups.Tuple.tuple("abroad-needs-rider", "repair-outsourced"));
        assertThat(check(SMALL).precedences().getFirst().example()).contains("domestic: false");
    }

    @Test
    @DisplayName("takes what the file accepts, with its reason, and finds what it accepts in vain")
    void accepted() {
        String fault = with("id: ghost, when: {item: letters, activity: shutdown}, deny: not-sudden");
        String accepting = fault.replace(
                "accepted:\n",
                "accepted:\n  - {finding: never-holds, about: [ghost, spectre], why: {ja: 予定, en: Planned}}\n");
        assertThat(found(accepting)).containsExactly("accepted-in-vain spectre");
        assertThat(CheckReport.in(Locale.ENGLISH).lines(check(accepting), false))
                .contains("Found, and accepted by the file: Planned");
    }

    @Test
    @DisplayName("says plainly where there are too many lines to try each")
    void sampled() {
        String facts = "announcedOn: known, writtenFilingOn: known, mediaReportOn: known, consultingActivatedOn: known,"
                + " insurerNotifiedAt: known, suddenEvent: true, personalDataLeaked: true, settlementApproved: true,"
                + " cause: other, data: corporate, externalNotice: true, withinMonthOfDelivery: true, payable: true";
        CheckedProduct checked = check(with("id: narrow, when: {activity: shutdown, " + facts + "}, deny: not-sudden"));
        assertThat(checked.isExact()).isFalse();
        assertThat(CheckReport.in(Locale.ENGLISH).lines(checked, false).getLast())
                .contains("not among those tried");
    }

    static Stream<Path> products() throws java.io.IOException {
        try (Stream<Path> files = Files.list(Path.of("config/products"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    @DisplayName("finds nothing in the products of this repository that they do not accept with a reason")
    void everyProductIsClean(Path path) {
        ProductFile file = Products.reader().readFile(path);
        CheckedProduct checked = ProductCheck.of(file, ClaimVocabulary.get());
        assertThat(checked.open()).isEmpty();
        assertThat(checked.isExact()).isTrue();
    }
}
