package io.shirase.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.consent.Consents;
import io.shirase.duty.Duties;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseLine;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.invoice.Findings;
import io.shirase.invoice.InvoiceItem;
import io.shirase.invoice.RegistrationNumber;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.report.UnmatchedNotices;
import io.shirase.review.LineStanding;
import io.shirase.review.LineState;
import io.shirase.review.Reviews;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DemoClaimsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        DemoClaims demo;

        @Autowired
        Claims claims;

        @Autowired
        Reviews reviews;

        @Autowired
        Receipts receipts;

        @Autowired
        Incidents incidents;

        @Autowired
        Duties duties;

        @Autowired
        Consents consents;

        @Autowired
        UnmatchedNotices unmatched;

        @Test
        void theFirmHasASuspicionStillOpenAndALeakReviewedInPart() throws Exception {
            signIn("policyholder");
            Policy policy = policy("TM-2026-000481");
            Outlook assessed = claims.outlook(policy.id());

            assertThat(assessed.lines()).hasSize(23);
            assertThat(assessed.lines())
                    .anyMatch(line -> line.ways() != null && line.ways().differ());
            assertThat(reviews.ofPolicy(policy.id()))
                    .extracting(LineStanding::state)
                    .contains(
                            LineState.ACCEPTED,
                            LineState.CUT,
                            LineState.DENIED,
                            LineState.ASKED,
                            LineState.ANSWERED,
                            LineState.OPEN);
            ExpenseLine first = assessed.lines().getFirst().line();
            assertThat(first.facts().vendor()).isEqualTo("港南交通株式会社");
            assertThat(receipts.open(first.receipts().getFirst()).readAllBytes())
                    .startsWith(0xFF, 0xD8);
        }

        @Test
        void theOtherFirmHasAnInterruption() {
            signIn("policyholder2");
            Outlook assessed = claims.outlook(policy("TM-2026-002207").id());
            assertThat(assessed.assessment().interruptions()).hasSize(1);
            assertThat(assessed.assessment().payable().amount()).isPositive();
        }

        @Test
        @DisplayName(
                "The third firm tells the seeds' examples: a bag with running clocks, a warning without attack, cards, DDoS")
        void theThirdFirmTellsTheSeedsExamples() {
            signIn("policyholder3");
            Policy policy = policy("BJ-2026-000317");
            Outlook assessed = claims.outlook(policy.id());
            List<Incident> told = incidents.ofPolicy(policy.id());

            assertThat(told).hasSize(4);
            assertThat(assessed.assessment().payable().amount()).isPositive();
            assertThat(duties.of(told.getFirst()))
                    .as("the bag: police told, the Commission's reports still open")
                    .anyMatch(duty -> duty.code().equals("police") && duty.isDone())
                    .anyMatch(duty -> duty.code().equals("commission-final") && !duty.isDone());
            assertThat(reviews.ofPolicy(policy.id()))
                    .extracting(LineStanding::state)
                    .contains(LineState.ACCEPTED, LineState.DENIED, LineState.OBJECTED);
            assertThat(told.stream().flatMap(one -> consents.ofIncident(one.id()).stream()))
                    .singleElement()
                    .satisfies(consent -> assertThat(consent.grant()).isPresent());
        }

        @Test
        @DisplayName(
                "The receipts made by the script are read: an electronic invoice and a printed receipt fill their lines")
        void theMadeReceiptsAreRead() {
            signIn("policyholder3");
            List<ExpenseLine> lines = claims.outlook(policy("BJ-2026-000317").id()).lines().stream()
                    .map(line -> line.line())
                    .toList();

            for (int at : List.of(1, 2)) {
                ExpenseLine line = lines.get(at);
                Findings found = receipts.findings(line.receipts().getFirst());
                assertThat(found.text(InvoiceItem.VENDOR))
                        .isEqualTo(line.facts().vendor());
                assertThat(found.yen(InvoiceItem.GROSS))
                        .isEqualTo(line.facts().amount().amount());
                assertThat(RegistrationNumber.read(found.text(InvoiceItem.REGISTRATION_NUMBER)))
                        .hasValueSatisfying(
                                number -> assertThat(number.hasCheckDigit()).isTrue());
            }
        }

        @Test
        void aReportFromOutsideFitsNoPolicy() {
            signIn("handler");
            assertThat(unmatched.waiting())
                    .anyMatch(notice -> notice.sender().firm().equals("かもめ工務店"));
        }

        @Test
        void aSecondStartAddsNothing() {
            List<Long> before = counts();
            demo.start();
            assertThat(counts()).isEqualTo(before);
        }

        private List<Long> counts() {
            return List.of(
                    database.sql("select count(*) from policy where certificate_number like '__-202_-______'")
                            .query(Long.class)
                            .single(),
                    database.sql("select count(*) from expense_line where changed_by = 'policyholder2'")
                            .query(Long.class)
                            .single());
        }

        private Policy policy(String certificateNumber) {
            return policies.list().stream()
                    .filter(policy -> policy.certificateNumber().equals(certificateNumber))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
