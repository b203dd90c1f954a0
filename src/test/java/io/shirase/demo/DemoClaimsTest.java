package io.shirase.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseLine;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.review.LineStanding;
import io.shirase.review.LineState;
import io.shirase.review.Reviews;
import java.util.List;
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
