package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Hindsight;
import io.shirase.assessment.Worth;
import io.shirase.assessment.Worth.Action;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looking back, a step")
class HindsightTest {

    private static final int CLAIMS = Integer.getInteger("shirase.claims", 300);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
    private static final String LEAK = "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}";
    private static final String PAID = "{'id': 'L1', 'incident': 'A', 'activity': 'consulting', 'amount': 2000000,"
            + " 'accruedOn': '2026-06-20', 'spentOn': '2026-06-25'}";

    private static Hindsight of(String incident, String line) {
        var read = Examples.read(Examples.tokio("", incident, line));
        return Hindsight.of(read.product(), read.claim(), "A", TODAY);
    }

    @Test
    @DisplayName(
            "not taken before the money was paid has lost what it would have brought, though it is too late for it")
    void lost() {
        assertThat(of(LEAK, PAID).kept()).isEmpty();
        assertThat(of(LEAK, PAID).lost()).singleElement().satisfies(step -> {
            assertThat(step.step()).isEqualTo(Action.GET_CONSENT);
            assertThat(step.gain()).isEqualTo(2_000_000);
        });
    }

    @Test
    @DisplayName("taken in time has kept it; taken after the payment has lost it")
    void kept() {
        assertThat(of(LEAK, PAID.replace("}", ", 'consentOn': '2026-06-24'}")).kept())
                .singleElement()
                .satisfies(step -> assertThat(step.gain()).isEqualTo(2_000_000));
        assertThat(of(LEAK, PAID.replace("}", ", 'consentOn': '2026-06-26'}")).lost())
                .extracting(Worth::step)
                .containsExactly(Action.GET_CONSENT);
    }

    @Test
    @DisplayName("of telling the insurer in time is worth what could be ordered afterwards")
    void notice() {
        String incident = "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2026-06-10T09:00',"
                + " 'outcome': 'no-attack', 'suddenEvent': true%s}";
        String line = "{'id': 'L1', 'incident': 'A', 'activity': 'attack-check', 'amount': 3000000, 'outsourced': true,"
                + " 'orderedAt': '2026-07-20T11:00', 'accruedOn': '2026-07-22'}";

        assertThat(of(incident.formatted(""), line).lost())
                .extracting(Worth::step)
                .containsExactly(Action.NOTIFY_INSURER);
        assertThat(of(incident.formatted(", 'insurerNotifiedAt': '2026-06-11T10:00'"), line)
                        .kept())
                .filteredOn(step -> step.step() == Action.NOTIFY_INSURER)
                .singleElement()
                .satisfies(step -> assertThat(step.gain()).isEqualTo(2_700_000));
    }

    @Test
    @DisplayName("is worth the engine's own difference, more than nothing, in every claim; the most comes first")
    void everyClaim() {
        for (long seed = 1; seed <= CLAIMS; seed++) {
            ClaimGenerator chance = new ClaimGenerator(seed);
            var product = chance.product();
            var claim = chance.claim(product);
            for (var incident : claim.incidents()) {
                Hindsight found = Hindsight.of(product, claim, incident.id(), TODAY);

                assertThat(found.kept()).as("seed %d", seed).allSatisfy(step -> {
                    assertThat(step.gain()).isPositive();
                    assertThat(step.then()).isEqualTo(found.payable());
                });
                assertThat(found.lost()).as("seed %d", seed).allSatisfy(step -> {
                    assertThat(step.gain()).isPositive();
                    assertThat(step.now()).isEqualTo(found.payable());
                });
                assertThat(found.payable().noAttack() != null
                                || found.payable()
                                        .attack()
                                        .equals(Assessor.assess(product, claim).payable()))
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }
}
