package io.shirase.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.claimfile.CertificateFile;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.identity.Demo;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Content;
import io.shirase.policy.CountsFrom;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyPreview;
import io.shirase.product.ProductCatalog;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A claim under a policy that changes within its period")
class AmendedClaimTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        Claims claims;

        @Autowired
        Expenses expenses;

        @Autowired
        PolicyPreview moved;

        @Autowired
        ClaimFiles files;

        @Autowired
        ProductCatalog products;

        private Policy policy;
        private Incident early;
        private Incident late;
        private LocalDate today;

        @BeforeEach
        void twoIncidents() {
            policy = newPolicy();
            today = clock.today();
            early = incident(today.minusDays(3));
            late = incident(today);
        }

        private Incident incident(LocalDate discovered) {
            Incident incident = newIncident(
                    policy,
                    answers -> answers.withKind(IncidentKind.LEAK)
                            .withDiscovery(new Discovery(discovered, LocalTime.of(9, 0), "")));
            as(
                    "policyholder",
                    () -> expenses.add(
                            UUID.randomUUID(),
                            incident.id(),
                            ExpenseFacts.NONE.with(facts -> {
                                facts.activity = Activity.CALL_CENTRE;
                                facts.amount = Yen.of(1_000_000);
                                facts.accruedOn = today;
                            }),
                            List.of()));
            return incident;
        }

        private Policy half() {
            Claim.Terms terms = policy.terms();
            return policy.with(new Content(
                    policy.plan(),
                    new Claim.Terms(
                            terms.policyLimit(),
                            terms.costLimit(),
                            terms.deductible(),
                            null,
                            null,
                            null,
                            null,
                            terms.interruptionDeductible(),
                            null,
                            new Claim.Rate(1, 2)),
                    policy.riders(),
                    policy.overrides()));
        }

        private CountsFrom from(LocalDate day) {
            return new CountsFrom(day, "");
        }

        private long paid(Incident incident) {
            YenRange sum =
                    claims.ofIncident(incident.id()).sumsOf(incident.id()).payable();
            assertThat(sum).isEqualTo(YenRange.between(sum.least(), sum.least()));
            return sum.least().amount();
        }

        @Test
        @DisplayName("pays each incident by what was in force when it was discovered")
        void byItsDay() {
            as("admin", () -> edits.change(policy.version(), half(), from(today)));

            signIn("handler");
            assertThat(paid(early)).isEqualTo(1_000_000);
            assertThat(paid(late)).isEqualTo(500_000);
        }

        @Test
        @DisplayName(
                "shows the limit that counts now where it was lowered below what is used, and by how much it is exceeded")
        void lowered() {
            Claim.Terms terms = policy.terms();
            Claim.Terms lower = new Claim.Terms(
                    terms.policyLimit(),
                    Yen.of(600_000),
                    terms.deductible(),
                    null,
                    null,
                    null,
                    null,
                    terms.interruptionDeductible(),
                    null,
                    null);
            as(
                    "admin",
                    () -> edits.change(
                            policy.version(),
                            policy.with(new Content(policy.plan(), lower, policy.riders(), policy.overrides())),
                            from(today)));

            signIn("handler");
            assertThat(claims.ofIncident(early.id()).limits())
                    .filteredOn(use -> use.code().equals("costs"))
                    .singleElement()
                    .satisfies(use -> {
                        assertThat(use.limit()).isEqualTo(Yen.of(600_000));
                        assertThat(use.expected()).isEqualTo(YenRange.exactly(Yen.of(1_000_000)));
                        assertThat(use.left()).isEqualTo(YenRange.ZERO);
                        assertThat(use.over()).isEqualTo(YenRange.exactly(Yen.of(400_000)));
                    });
        }

        @Test
        @DisplayName("tells before saving which incidents the change moves, and by how much; the others are not named")
        void told() {
            Policy after = as("admin", () -> edits.ifChanged(half(), from(today)));
            assertThat(as("admin", () -> moved.ifSaved(after)))
                    .containsExactly(new PolicyPreview.Moved(
                            late.receiptNumber(),
                            0,
                            YenRange.exactly(Yen.of(1_000_000)),
                            YenRange.exactly(Yen.of(500_000))));
            assertThat(as("admin", () -> moved.ifSaved(policy))).isEmpty();
        }

        @Test
        @DisplayName("goes out as files with what applies to it, and the files give the same amounts")
        void exported() {
            as("admin", () -> edits.change(policy.version(), half(), from(today)));
            signIn("admin");

            ExportedClaim both = ExportedClaim.of(claims.outlook(policy.id()));

            CertificateFile certificate = both.certificate().orElseThrow();
            assertThat(both.claim().policy().terms().premiumRatio()).isNull();
            assertThat(certificate.amendments())
                    .singleElement()
                    .satisfies(amendment -> assertThat(amendment.from()).isEqualTo(today));
            var product = products.find(policy.product(), policy.periodStart().toLocalDate())
                    .orElseThrow();
            assertThat(Assessor.assess(product, certificate.amend(both.claim(), product)))
                    .isEqualTo(both.assessment());
            assertThat(both.assessment().lines())
                    .isEqualTo(claims.outlook(policy.id()).assessment().lines());
        }

        @Test
        @DisplayName("goes out with nothing but what applies where all of it is judged by one content")
        void exportedAlone() {
            as("admin", () -> edits.change(policy.version(), half(), from(today.minusDays(5))));
            signIn("admin");

            ExportedClaim one = ExportedClaim.of(claims.outlook(policy.id()));

            assertThat(one.certificate()).isEmpty();
            assertThat(one.claim().policy().terms().premiumRatio()).isEqualTo(new Claim.Rate(1, 2));
            assertThat(one.claim().amendments()).isEmpty();
            assertThat(one.assessment().lines())
                    .isEqualTo(claims.outlook(policy.id()).assessment().lines());
        }

        @Test
        @DisplayName("comes in with its certificate's changes as it went out")
        void imported() {
            as("admin", () -> edits.change(policy.version(), half(), from(today)));
            signIn("admin");
            ExportedClaim out = ExportedClaim.of(claims.outlook(policy.id()));
            byte[] claim = new String(
                            io.shirase.claimfile.ClaimFileWriter.bytes(out.claim()),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .replace(policy.certificateNumber(), "I-" + UUID.randomUUID())
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);

            Imported in = files.importFile(
                    claim,
                    out.certificate().orElseThrow().bytes(),
                    new Insured(Demo.FIRM.id(), Demo.FIRM.name(), null));

            assertThat(claims.outlook(in.policyId()).assessment().payable())
                    .isEqualTo(out.assessment().payable());
        }
    }
}
