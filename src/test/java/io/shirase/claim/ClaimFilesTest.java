package io.shirase.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.claimfile.AssessmentWriter;
import io.shirase.claimfile.CaseFiles;
import io.shirase.claimfile.CaseFiles.Case;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.claimfile.ClaimFileWriter;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Facts;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.product.ProductCatalog;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ClaimFilesTest {

    private static final Insured FIRM = new Insured(Demo.FIRM.id(), Demo.FIRM.name(), Demo.AGENCY.id());

    /** Every kind of fact, none at its default. */
    private static final String FULL = """
            {"format": "claim-file/1",
             "policy": {"product": "tokio-marine-chuokai", "certificateNumber": "C-FULL",
              "periodStart": "2026-04-01T16:00", "periodEnd": "2027-04-01T16:00", "plan": "standard",
              "terms": {"policyLimit": 300000000, "costLimit": 50000000, "deductible": 100000, "profitLimit": 30000000,
               "continuationLimit": 20000000, "waitingHours": 10, "interruptionDeductible": 0},
              "riders": ["interruption", "it-services", "bodily-injury"], "paidOutsideFile": 123},
             "incidents": [
              {"id": "B", "kind": "suspected-attack", "cause": "other", "discoveredAt": "2026-06-10T09:00:07",
               "occurredAt": "2026-06-09T00:00", "outcome": "attack", "suddenEvent": false, "externalNotice": true,
               "insurerNotifiedAt": "2026-06-11T10:00:59", "firstClaimAt": "2026-07-01T23:59",
               "announcedOn": "2026-06-12", "writtenFilingOn": "2026-06-13", "mediaReportOn": "2026-06-14",
               "consultingActivatedOn": "2026-06-15", "payable": false, "data": "corporate"},
              {"id": "A", "kind": "leak", "discoveredAt": "2026-06-01T00:00"},
              {"id": "事故 3 / ~", "kind": "suspected-attack", "discoveredAt": "2026-08-01T00:00", "outcome": "pending"}],
             "expenses": [
              {"id": "Z", "incident": "A", "activity": "condolence-person", "amount": 1000, "acceptedAmount": 1000,
               "orderedAt": "2026-06-02T10:00:01", "accruedOn": "2026-06-03", "spentOn": "2026-06-04",
               "consentOn": "2026-06-02", "outsourced": true, "heads": 2, "unitCost": 500,
               "claimMadeAt": "2026-06-05T00:00", "claim": "請求 A", "settlementApproved": true, "domestic": false,
               "traits": ["cash", "own-goods"], "paidByOtherInsurance": 7},
              {"id": "L1", "incident": "B", "activity": "lawyer", "amount": 9007199254740991, "acceptedAmount": 0},
              {"id": "A", "incident": "B", "activity": "lawyer", "amount": 100, "acceptedAmount": 99},
              {"id": "-", "incident": "A", "activity": "lost-profit", "amount": 0, "heads": 0}],
             "interruptions": [
              {"id": "E2", "stops": [["2026-10-05T09:00:01", "2026-10-08T21:00"], ["2026-10-09T00:00", "2026-10-09T01:00"]],
               "profit": {"standardRevenue": 5, "actualRevenue": 3, "profitRate": [2, 6], "savedExpenses": 1,
                "reductionCost": 2, "insuredRate": [1, 2], "avoidedRevenue": 4}},
              {"id": "E1", "stops": [["2026-11-05T09:00", "2026-11-08T21:00"]],
               "continuation": {"restoredAt": "2026-11-30T09:00", "normalRestoreDays": 14, "savedExpenses": 4,
                "costs": [{"id": "C2", "type": "extra", "amount": 3, "accruedOn": "2026-11-12"},
                 {"id": "C1", "type": "temporary-asset", "amount": 3, "accruedOn": "2026-11-12", "residual": 1},
                 {"id": "C3", "type": "expedited-restoration", "amount": 3, "accruedOn": "2026-11-12", "extraSaved": 1}]}}]}
            """;

    static List<Case> cases() {
        return CaseFiles.in("cases");
    }

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        ClaimFiles files;

        @Autowired
        Claims claims;

        @Autowired
        Expenses expenses;

        @Autowired
        Interruptions interruptions;

        @Autowired
        ProductCatalog products;

        @ParameterizedTest
        @MethodSource("io.shirase.claim.ClaimFilesTest#cases")
        void everyCaseIsAssessedFromTheRecordsAsFromTheFile(Case example) {
            Imported imported = imported(example.claim());

            signIn("policyholder");
            JsonNode assessment = CaseFiles.JSON.readTree(assessmentOf(imported.policyId()));
            assertThat(CaseFiles.comparable(assessment)).isEqualTo(CaseFiles.comparable(example.expected()));
        }

        @ParameterizedTest
        @MethodSource("io.shirase.claim.ClaimFilesTest#cases")
        void exportingUndoesImporting(Case example) {
            assertThatExportUndoesImport(example.claim());
        }

        @Test
        void exportingUndoesImportingWhateverTheFileSays() {
            assertThatExportUndoesImport(CaseFiles.JSON.readTree(FULL));
        }

        @Test
        void aFileThatCannotBeKeptWholeIsNotKeptAtAll() {
            ObjectNode claim = (ObjectNode) CaseFiles.JSON.readTree(FULL);
            ((ObjectNode) claim.get("expenses").get(3)).put("claim", "x".repeat(1001));
            String number = renumber(claim);
            signIn("admin");

            ClaimFileException refused =
                    catchThrowableOfType(ClaimFileException.class, () -> files.importFile(bytes(claim), FIRM));

            assertThat(refused.path()).isEqualTo("/expenses/3/claim");
            assertThat(database.sql("select count(*) from policy where certificate_number = ?")
                            .param(number)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void theSamePolicyIsImportedOnce() {
            JsonNode claim = CaseFiles.JSON.readTree(FULL);
            imported(claim);
            signIn("admin");

            assertThatExceptionOfType(ClaimFileException.class)
                    .isThrownBy(() -> files.importFile(bytes(claim), FIRM))
                    .withMessageContaining("there already");
        }

        @Test
        void whatIsNoClaimFileIsRefusedWithItsPath() {
            signIn("admin");
            ObjectNode claim = (ObjectNode) CaseFiles.JSON.readTree(FULL);
            ((ObjectNode) claim.get("policy")).remove("certificateNumber");
            assertThat(catchThrowableOfType(ClaimFileException.class, () -> files.importFile(bytes(claim), FIRM))
                            .path())
                    .isEqualTo("/policy/certificateNumber");
            ((ObjectNode) claim.get("policy")).put("product", "none");
            assertThat(catchThrowableOfType(ClaimFileException.class, () -> files.importFile(bytes(claim), FIRM))
                            .path())
                    .isEqualTo("/policy/product");
        }

        @Test
        void onlyAnAdministratorImports() {
            byte[] claim = FULL.getBytes(StandardCharsets.UTF_8);
            for (String person : List.of("policyholder", "agency", "operator", "handler", "supervisor")) {
                signIn(person);
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(person)
                        .isThrownBy(() -> files.importFile(claim, FIRM));
            }
        }

        @Test
        void forANeighbourAPolicysClaimDoesNotExist() {
            Imported imported = imported(CaseFiles.JSON.readTree(FULL));
            UUID policy = imported.policyId();
            UUID incident = imported.incidents().get("A");
            signIn("policyholder2");
            for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                    () -> claims.outlook(policy),
                    () -> claims.asIf(policy, claim -> claim),
                    () -> claims.asIf(incident, Facts.of(IncidentKind.LEAK)),
                    () -> claims.ofIncident(incident),
                    () -> claims.whatIf(incident, travel(1)),
                    () -> interruptions.ofPolicy(policy),
                    () -> interruptions.add(
                            UUID.randomUUID(),
                            policy,
                            products(FULL).interruptions().getFirst()))) {
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
            }
        }

        @Test
        void whatIsEnteredOnTheScreenIsAssessedWithWhatWasImported() {
            Case example = example("t07");
            Imported imported = imported(example.claim());
            UUID incident = imported.incidents().get("B");
            signIn("policyholder");
            UUID line = UUID.randomUUID();
            expenses.add(line, incident, travel(2_000_000), List.of());

            Outlook outlook = claims.outlook(imported.policyId());
            assertThat(outlook.assessment().lines()).hasSize(6);
            LineOutlook last = outlook.lines().getLast();
            assertThat(last.id()).isEqualTo(line);
            assertThat(last.result().outcome()).isEqualTo(LineOutcome.EXHAUSTED);
            assertThat(outlook.linesOf(incident)).hasSize(5).last().isEqualTo(last);
            assertThat(claims.ofIncident(incident).lines()).isEqualTo(outlook.lines());
        }

        @Test
        void aDraftIsLeftOutOfTheClaim() {
            Imported imported = imported(example("t07").claim());
            signIn("policyholder");
            UUID draft = UUID.randomUUID();
            expenses.add(draft, imported.incidents().get("A"), travel(1), List.of());
            database.sql("update expense_line set activity = null, amount = null where id = ?")
                    .param(draft)
                    .update();

            Outlook outlook = claims.outlook(imported.policyId());
            assertThat(outlook.assessment().lines()).hasSize(5);
            assertThat(outlook.lines())
                    .filteredOn(LineOutlook::isDraft)
                    .extracting(LineOutlook::id)
                    .containsExactly(draft);
        }

        @Test
        void oneMoreLineIsTriedWithoutBeingKept() {
            Imported imported = imported(example("t07").claim());
            signIn("policyholder");

            Quotation quotation = claims.whatIf(imported.incidents().get("B"), travel(2_000_000));

            assertThat(quotation.line().result().outcome()).isEqualTo(LineOutcome.EXHAUSTED);
            assertThat(quotation.line().result().reasons()).contains(Reason.COST_LIMIT);
            assertThat(quotation.outlook().payable())
                    .isEqualTo(claims.outlook(imported.policyId()).payable());
            assertThat(expenses.ofPolicy(imported.policyId())).hasSize(5);
        }

        @Test
        void anOpenSuspicionHasTwoFutures() {
            Imported imported = imported(example("t03").claim());
            signIn("handler");
            UUID policy = imported.policyId();
            assertThat(claims.outlook(policy).isOpen()).isFalse();

            UUID incident = imported.incidents().get("A");
            var seen = incidents.get(incident);
            incidents.correct(
                    incident, seen.version(), seen.facts().withKind(seen.facts().kind(), null), "まだ分からない");

            Outlook open = claims.outlook(policy);
            Outlook noAttack =
                    claims.asIf(incident, seen.facts().withKind(seen.facts().kind(), SuspicionOutcome.NO_ATTACK));
            Outlook attack =
                    claims.asIf(incident, seen.facts().withKind(seen.facts().kind(), SuspicionOutcome.ATTACK));
            assertThat(open.isOpen()).isTrue();
            assertThat(CaseFiles.comparable(json(noAttack)))
                    .isEqualTo(CaseFiles.comparable(example("t03").expected()));
            assertThat(open.payable())
                    .isEqualTo(YenRange.between(
                            attack.payable().most(), noAttack.payable().most()));
            assertThat(open.payable().isExact()).isFalse();
        }

        @Test
        void anInterruptionIsEnteredOnceChangedAndRemoved() {
            UUID policy = newPolicy().id();
            signIn("policyholder");
            var facts = products(FULL).interruptions().getFirst();
            UUID id = UUID.randomUUID();
            InterruptionEntry first = interruptions.add(id, policy, facts);
            assertThat(interruptions.add(id, policy, facts)).isEqualTo(first);
            assertThat(interruptions.ofPolicy(policy)).containsExactly(first);
            assertThat(first.facts()).isEqualTo(facts);

            var other = products(FULL).interruptions().getLast();
            InterruptionEntry changed = interruptions.edit(id, first.version(), other);
            assertThat(changed.facts()).isEqualTo(other);
            assertThatExceptionOfType(StaleInterruption.class)
                    .isThrownBy(() -> interruptions.edit(id, first.version(), facts));
            assertThatExceptionOfType(StaleInterruption.class)
                    .isThrownBy(() -> interruptions.remove(id, first.version()));

            interruptions.remove(id, changed.version());
            assertThat(interruptions.ofPolicy(policy)).isEmpty();
        }

        @Autowired
        io.shirase.incident.Incidents incidents;

        private byte[] assessmentOf(UUID policyId) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AssessmentWriter.write(claims.outlook(policyId).assessment(), out);
            return out.toByteArray();
        }

        private void assertThatExportUndoesImport(JsonNode claim) {
            Imported imported = imported(claim);
            signIn("agency");
            assertThat(new ClaimFileReader(products)
                            .read(ClaimFileWriter.bytes(
                                    claims.outlook(imported.policyId()).period().claim()))
                            .claim())
                    .isEqualTo(new ClaimFileReader(products).read(bytes(claim)).claim());
        }

        /** Imports the file under a number of its own, which it has from then on. */
        private Imported imported(JsonNode claim) {
            renumber((ObjectNode) claim);
            return as("admin", () -> files.importFile(bytes(claim), FIRM));
        }

        private static String renumber(ObjectNode claim) {
            String number = "C-" + UUID.randomUUID();
            ((ObjectNode) claim.get("policy")).put("certificateNumber", number);
            return number;
        }

        private io.shirase.assessment.Claim products(String claim) {
            return new ClaimFileReader(products)
                    .read(claim.getBytes(StandardCharsets.UTF_8))
                    .claim();
        }

        private JsonNode json(Outlook claim) {
            var out = new java.io.ByteArrayOutputStream();
            io.shirase.claimfile.AssessmentWriter.write(claim.assessment(), out);
            return CaseFiles.JSON.readTree(out.toByteArray());
        }

        private static Case example(String name) {
            return cases().stream()
                    .filter(found -> found.name().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }

        private static byte[] bytes(JsonNode claim) {
            return claim.toString().getBytes(StandardCharsets.UTF_8);
        }

        private static ExpenseFacts travel(long amount) {
            return ExpenseFacts.NONE.with(facts -> {
                facts.activity = Activity.TRAVEL;
                facts.amount = Yen.of(amount);
                facts.accruedOn = LocalDate.of(2026, 12, 20);
            });
        }
    }
}
