package io.shirase.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Activity;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Sentence;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.claimfile.Examples;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incidents;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
@DisplayName("The one reading of a claim")
class OutlookTest extends DatabaseTest {

    private static final Insured FIRM = new Insured(Demo.FIRM.id(), Demo.FIRM.name(), Demo.AGENCY.id());
    private static final String SUSPICION =
            "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2026-06-10T09:00', 'suddenEvent': true}";
    private static final String ATTACK = "{'id': 'A', 'kind': 'cyber-attack', 'discoveredAt': '2026-06-10T09:00'}";

    @Autowired
    private ClaimFiles files;

    @Autowired
    private Claims claims;

    @Autowired
    private Expenses expenses;

    @Autowired
    private Incidents incidents;

    @Autowired
    private TransactionTemplate transaction;

    private Imported imported(String incidents, String... lines) {
        String policy = "'product': 'tokio-marine-chuokai', 'certificateNumber': 'C-" + UUID.randomUUID()
                + "', 'terms': {'policyLimit': 300000000, 'costLimit': 50000000}, 'paidOutsideFile': 1000000";
        byte[] json = Examples.claim(policy, incidents, String.join(",", lines))
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
        return as("admin", () -> files.importFile(json, FIRM));
    }

    private static String line(String id, String activity, long amount, String more) {
        return "{'id': '%s', 'incident': 'A', 'activity': '%s', 'amount': %d, 'accruedOn': '2026-06-11'%s}"
                .formatted(id, activity, amount, more);
    }

    private static UUID incident(Imported imported) {
        return Objects.requireNonNull(imported.incidents().get("A"));
    }

    private Outlook outlook(Imported imported) {
        return as("policyholder", () -> claims.outlook(imported.policyId()));
    }

    @Test
    @DisplayName("takes from every limit exactly what is decided and what is expected of it")
    void limitsAddUp() {
        Imported imported = imported(
                ATTACK,
                line("L1", "shutdown", 9_000_000, ", 'acceptedAmount': 8000000"),
                line("L2", "cause-investigation", 6_000_000, ""),
                line("L3", "call-centre", 100_000, ""));

        List<LimitUse> limits = outlook(imported).limits();

        assertThat(limits).extracting(LimitUse::code).contains("costs", "policy");
        assertThat(limits)
                .allSatisfy(use -> assertThat(use.left())
                        .isEqualTo(YenRange.exactly(use.limit()
                                .minusOrZero(use.elsewhere())
                                .minusOrZero(use.decided().most())
                                .minusOrZero(use.expected().most()))));
        assertThat(limits.getLast()).satisfies(policy -> {
            assertThat(policy.limit()).isEqualTo(Yen.of(300_000_000));
            assertThat(policy.elsewhere()).isEqualTo(Yen.of(1_000_000));
            assertThat(policy.decided()).isEqualTo(YenRange.exactly(Yen.of(8_000_000)));
        });
        assertThat(limits)
                .extracting(use -> use.left().most())
                .containsExactlyElementsOf(
                        outlook(imported).assessment().remaining().values());
    }

    @Test
    @DisplayName("leaves a range of a limit while a suspicion is open")
    void limitsAreARange() {
        Imported imported = imported(SUSPICION, line("L1", "call-centre", 500, ""));

        assertThat(outlook(imported).limits())
                .filteredOn(use -> use.code().equals("costs"))
                .singleElement()
                .satisfies(costs -> {
                    assertThat(costs.expected()).isEqualTo(YenRange.between(Yen.ZERO, Yen.of(500)));
                    assertThat(costs.left()).isEqualTo(YenRange.between(Yen.of(49_999_500), Yen.of(50_000_000)));
                });
    }

    @Test
    @DisplayName("compares facts on the same footing: a range before, what comes of it after")
    void asIfOtherFacts() {
        Imported imported = imported(SUSPICION, line("L1", "call-centre", 500, ""));
        signIn("handler");
        var facts = incidents.get(incident(imported)).facts();

        Outlook after = claims.asIf(incident(imported), facts.withKind(facts.kind(), SuspicionOutcome.ATTACK));

        assertThat(outlook(imported).payable()).isEqualTo(YenRange.between(Yen.ZERO, Yen.of(500)));
        assertThat(after.payable()).isEqualTo(YenRange.exactly(Yen.of(500)));
        assertThat(after.lines().getFirst().payable()).isEqualTo(YenRange.exactly(Yen.of(500)));
    }

    @Test
    @DisplayName("says of a decided line what is paid, not what is expected")
    void decided() {
        Imported imported = imported(
                ATTACK, line("L1", "shutdown", 9_000, ", 'acceptedAmount': 8000"), line("L2", "shutdown", 5_000, ""));

        Outlook outlook = outlook(imported);
        LineOutlook decided = outlook.lines().getFirst();
        LineOutlook open = outlook.lines().getLast();

        assertThat(decided.decided()).isEqualTo(new Decided(Decided.Kind.CUT, Yen.of(8_000)));
        assertThat(outlook.why(decided, Words.in(Locale.JAPANESE)))
                .extracting(Sentence::text)
                .contains("認められた額から計算したお支払いは¥8,000です。")
                .noneMatch(text -> text.contains("見込み"));
        assertThat(open.decided()).isNull();
        assertThat(outlook.why(open, Words.in(Locale.JAPANESE)).getLast().text())
                .contains("見込み");
        ClaimSums sums = outlook.sumsOf(incident(imported));
        assertThat(sums.asked()).isEqualTo(Yen.of(14_000));
        assertThat(sums.accepted()).isEqualTo(Yen.of(8_000));
        assertThat(sums.payable()).isEqualTo(YenRange.exactly(Yen.of(13_000)));
        assertThat(sums.decided().range()).isEqualTo(YenRange.exactly(Yen.of(8_000)));
    }

    @Test
    @DisplayName("does not know what a line is paid where a fact is missing, and does not count it as nothing")
    void unknown() {
        Imported imported = imported(
                ATTACK,
                line("L1", "condolence-person", 500, ", 'consentOn': '2026-06-10'"),
                line("L2", "shutdown", 700, ""));

        LineOutlook line = outlook(imported).lines().getFirst();

        assertThat(Objects.requireNonNull(line.result()).outcome()).isEqualTo(LineOutcome.PENDING);
        ClaimSums sums = outlook(imported).sumsOf(incident(imported));
        assertThat(line.payable()).isNull();
        assertThat(sums.unknown()).isEqualTo(Yen.of(500));
        assertThat(sums.payable()).isEqualTo(outlook(imported).lines().getLast().payable());
    }

    @Test
    @DisplayName("is computed once as long as nothing changes, and anew by whatever changes")
    void once() {
        Imported imported = imported(ATTACK, line("L1", "shutdown", 9_000, ""));
        Outlook first = outlook(imported);

        assertThat(outlook(imported)).isSameAs(first);
        assertThat(as("handler", () -> claims.outlook(imported.policyId()))).isSameAs(first);

        as("policyholder", () -> expenses.add(UUID.randomUUID(), incident(imported), travel(), List.of()));
        Outlook second = outlook(imported);
        assertThat(second.lines()).hasSize(2);

        as("handler", () -> {
            var incident = incidents.get(incident(imported));
            return incidents.correct(
                    incident.id(),
                    incident.version(),
                    incident.facts().with(facts -> facts.announcedOn = LocalDate.of(2026, 6, 12)),
                    "");
        });
        assertThat(outlook(imported)).isNotSameAs(second);
    }

    @Test
    @DisplayName("is not kept for others where what it was computed from never came to stand")
    void rolledBack() {
        Imported imported = imported(ATTACK, line("L1", "shutdown", 9_000, ""));
        signIn("policyholder");
        transaction.executeWithoutResult(status -> {
            expenses.add(UUID.randomUUID(), incident(imported), travel(), List.of());
            assertThat(claims.outlook(imported.policyId()).lines()).hasSize(2);
            status.setRollbackOnly();
        });

        assertThat(claims.outlook(imported.policyId()).lines()).hasSize(1);
    }

    @Test
    @DisplayName("does not exist for a neighbour, even while somebody else is looking at it")
    void neighbour() {
        Imported imported = imported(ATTACK, line("L1", "shutdown", 9_000, ""));
        outlook(imported);
        signIn("policyholder2");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> claims.outlook(imported.policyId()));
    }

    private static ExpenseFacts travel() {
        return ExpenseFacts.NONE.with(facts -> {
            facts.activity = Activity.TRAVEL;
            facts.amount = Yen.of(1_000);
            facts.accruedOn = LocalDate.of(2026, 6, 11);
        });
    }
}
