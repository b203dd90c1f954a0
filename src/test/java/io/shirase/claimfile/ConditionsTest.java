package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Products;
import io.shirase.assessment.Reason;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rule of a product file")
class ConditionsTest {

    private static final String RULE = "unless: {kind: [leak, cyber-attack]}\n    deny: kind-not-admitted";
    private static final Path INVENTED = Path.of("src/test/resources/products-extra/kitakaze-anshin.yaml");

    private static Assessment.Line line(String rule, String policy, String incident, String expense)
            throws IOException {
        String invented = Files.readString(INVENTED);
        assertThat(invented).contains(RULE);
        Product product = Products.reader().read("file.yaml", invented.replace(RULE, rule));
        String claim = Examples.claim(
                "'product': 'kitakaze-anshin', 'terms': {'policyLimit': 9000000}" + policy,
                "{'id': 'A', 'discoveredAt': '2026-06-10T09:00'" + incident + "}",
                "{'id': 'L1', 'incident': 'A', 'accruedOn': '2026-06-11', 'amount': 1000" + expense + "}");
        var read = new ClaimFileReader(new ProductCatalog(List.of(product)))
                .read(claim.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return Assessor.assess(read.product(), read.claim()).lines().getFirst();
    }

    private static String outcome(String rule, String policy, String incident, String expense) throws IOException {
        String kind = incident.contains("kind") ? "" : ", 'kind': 'leak'";
        String activity = expense.contains("activity") ? "" : ", 'activity': 'shutdown'";
        String deny = rule + "\n    deny: kind-not-admitted";
        return line(deny, policy, incident + kind, expense + activity).outcome().code();
    }

    /** What each fact asks, with a claim that has the value and one that has not. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plan | light | policy | 'plan': 'light' | 'plan': 'standard'",
                "rider | night-watch | policy | 'riders': ['night-watch'] | 'riders': []",
                "kind | [leak, cyber-attack] | incident | 'kind': 'cyber-attack' | 'kind': 'online-rumour'",
                "cause | paper-loss | incident | 'cause': 'paper-loss' | 'cause': 'other'",
                "cause | [paper-loss, other] | incident | 'cause': 'other' | 'payable': true",
                "outcome | attack | incident | 'kind': 'suspected-attack', 'outcome': 'attack' | 'kind': 'suspected-attack', 'outcome': 'no-attack'",
                "outcome | [attack, no-attack] | incident | 'kind': 'suspected-attack', 'outcome': 'pending' | 'outcome': 'attack'",
                "data | corporate | incident | 'data': 'corporate' | 'data': 'personal'",
                "activity | [shutdown, malware-removal] | expense | 'activity': 'malware-removal' | 'activity': 'attack-check'",
                "item | letters | expense | 'activity': 'notification' | 'activity': 'shutdown'",
                "trait | [fine, cash] | expense | 'traits': ['ransom', 'cash'] | 'traits': ['ransom']",
                "suddenEvent | true | incident | 'suddenEvent': true | 'suddenEvent': false",
                "suddenEvent | unknown | incident | 'payable': true | 'suddenEvent': true",
                "suddenEvent | [false, unknown] | incident | 'suddenEvent': false | 'suddenEvent': true",
                "externalNotice | true | incident | 'externalNotice': true | 'externalNotice': false",
                "payable | false | incident | 'payable': false | 'payable': true",
                "outsourced | true | expense | 'outsourced': true | 'outsourced': false",
                "domestic | false | expense | 'domestic': false | 'domestic': true",
                "settlementApproved | true | expense | 'settlementApproved': true | 'settlementApproved': false",
                "announcedOn | known | incident | 'announcedOn': '2026-06-11' | 'payable': true",
                "announcedOn | unknown | incident | 'payable': true | 'announcedOn': '2026-06-11'",
                "writtenFilingOn | known | incident | 'writtenFilingOn': '2026-06-11' | 'payable': true",
                "mediaReportOn | known | incident | 'mediaReportOn': '2026-06-11' | 'payable': true",
                "consultingActivatedOn | known | incident | 'consultingActivatedOn': '2026-06-11' | 'payable': true",
                "firstClaimAt | known | incident | 'firstClaimAt': '2026-06-11T00:00' | 'payable': true",
                "insurerNotifiedAt | known | incident | 'insurerNotifiedAt': '2026-06-11T00:00' | 'payable': true",
                "unitCostAbove | 10 | expense | 'unitCost': 11 | 'unitCost': 10",
                "unitCostAbove | 10 | expense | 'unitCost': 12 | 'outsourced': true",
            })
    void asksForAFactOfTheClaim(String fact, String value, String where, String having, String lacking)
            throws IOException {
        String rule = "when: {" + fact + ": " + value + "}";
        assertThat(with(rule, where, having)).isEqualTo("denied");
        assertThat(with(rule, where, lacking)).isEqualTo("payable");
    }

    private static String with(String rule, String where, String fields) throws IOException {
        return switch (where) {
            case "policy" -> outcome(rule, ", " + fields, "", "");
            case "incident" -> outcome(rule, "", ", " + fields, "");
            default -> outcome(rule, "", "", ", " + fields);
        };
    }

    @Test
    void holdsWhereEveryFactHolds() throws IOException {
        String two = "when: {outsourced: true, domestic: false}";
        assertThat(outcome(two, "", "", ", 'outsourced': true, 'domestic': false"))
                .isEqualTo("denied");
        assertThat(outcome(two, "", "", ", 'outsourced': true")).isEqualTo("payable");
        assertThat(outcome(two, "", "", ", 'domestic': false")).isEqualTo("payable");
        String three = "when: {outsourced: true, domestic: false, payable: true}";
        assertThat(outcome(three, "", "", ", 'outsourced': true, 'domestic': false"))
                .isEqualTo("denied");
        assertThat(outcome(three, "", ", 'payable': false", ", 'outsourced': true, 'domestic': false"))
                .isEqualTo("payable");
        assertThat(outcome(three, "", "", ", 'outsourced': true")).isEqualTo("payable");
    }

    @Test
    void doesNotHoldWhereAnExceptionDoes() throws IOException {
        String rule = "when: {outsourced: true}\n    unless: {domestic: false}";
        assertThat(outcome(rule, "", "", ", 'outsourced': true")).isEqualTo("denied");
        assertThat(outcome(rule, "", "", ", 'outsourced': true, 'domestic': false"))
                .isEqualTo("payable");
        assertThat(outcome(rule, "", "", "")).isEqualTo("payable");
    }

    @Test
    void countsARiderOnlyWhereThePlanTakesRiders() throws IOException {
        String rule = "when: {rider: night-watch}";
        assertThat(outcome(rule, ", 'plan': 'light', 'riders': ['night-watch']", "", ""))
                .isEqualTo("payable");
    }

    @Test
    void mayHoldALineForAPersonToDecide() throws IOException {
        Assessment.Line line = line(
                "when: {outsourced: true}\n    hold: ambiguous-wording",
                "",
                ", 'kind': 'leak'",
                ", 'activity': 'shutdown', 'outsourced': true");
        assertThat(line.outcome().code()).isEqualTo("pending");
        assertThat(line.reasons()).extracting(Reason::code).containsExactly("ambiguous-wording");
        assertThat(line.payable().isZero()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"headCap", "profitLimit", "continuationLimit", "waitingHours"})
    void mayRequireOrRefuseANumberOfTheCertificate(String term) throws IOException {
        assertThat(refusedPath(term, "required", "")).isEqualTo("/policy/terms/" + term);
        assertThat(refusedPath(term, "required", ", '" + term + "': 5")).isEmpty();
        assertThat(refusedPath(term, "refused", "")).isEmpty();
        assertThat(refusedPath(term, "refused", ", '" + term + "': 5")).isEqualTo("/policy/terms/" + term);
    }

    private static String refusedPath(String term, String use, String given) throws IOException {
        String rule = "  - {term: " + term + ", use: " + use + ", gist: {ja: 証券の数, en: A number}, quote: 証券}\n";
        String yaml = Files.readString(INVENTED).replace("\nlimits:\n", rule + "\nlimits:\n");
        ProductCatalog products = new ProductCatalog(List.of(Products.reader().read("file.yaml", yaml)));
        String claim =
                Examples.claim("'product': 'kitakaze-anshin', 'terms': {'policyLimit': 9000000" + given + "}", "", "");
        try {
            new ClaimFileReader(products).read(claim.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
            return "";
        } catch (ClaimFileException refused) {
            return refused.path();
        }
    }
}
