package io.shirase.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Trait;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.evidence.SampleReceipts;
import io.shirase.expense.Duplicate.Likeness;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ExpensesTest {

    private static final ExpenseFacts FULL = ExpenseFacts.NONE.with(facts -> {
        facts.activity = Activity.CONDOLENCE_PERSON;
        facts.amount = Yen.of(10_000);
        facts.vendor = "みなと印刷 💴";
        facts.note = "'; drop table expense_line; --\n二行目";
        facts.orderedAt = LocalDateTime.of(2026, 11, 1, 23, 59, 59);
        facts.accruedOn = LocalDate.of(2026, 11, 2);
        facts.spentOn = LocalDate.of(2026, 11, 30);
        facts.consentOn = LocalDate.of(2026, 10, 31);
        facts.outsourced = true;
        facts.heads = 20;
        facts.unitCost = Yen.of(500);
        facts.domestic = false;
        facts.traits = List.of(Trait.OWN_GOODS, Trait.CASH);
        facts.paidByOtherInsurance = Yen.of(300);
        facts.stage = Stage.PAID;
        facts.invoice = new InvoiceFacts(
                "請求-7 💴",
                "T7000012050002",
                LocalDate.of(2026, 11, 3),
                Yen.of(11_000),
                Yen.of(1_000),
                TaxMethod.GENERAL,
                "USD",
                new BigDecimal("70.5000"),
                new BigDecimal("155.200000"),
                LocalDate.of(2026, 11, 4),
                "みずほ銀行 TTS");
    });

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private final UUID id = UUID.randomUUID();

        @Autowired
        LooseReceipts loose;

        @Autowired
        ReplacedReceipts replaced;

        @Autowired
        DuplicateSearch duplicates;

        @Autowired
        Expenses expenses;

        @Autowired
        LineSplits splits;

        @Autowired
        Receipts receipts;

        @Autowired
        ExpenseImport fileLines;

        @Autowired
        TransactionTemplate transaction;

        private Policy policy;
        private Incident incident;

        @Test
        @DisplayName("A draft needs nothing, is in no claim, and becomes a line once it is complete")
        void draft() {
            ExpenseFacts known = ExpenseFacts.NONE.with(facts -> facts.vendor = "みなと印刷");

            ExpenseLine draft = expenses.addDraft(id, incident.id(), known, List.of());
            ExpenseLine whole = expenses.edit(id, draft.version(), FULL, List.of());

            assertThat(draft.facts().isDraft()).isTrue();
            assertThat(whole.facts()).isEqualTo(FULL);
            assertThatExceptionOfType(InvalidExpense.class)
                    .isThrownBy(() -> expenses.addDraft(
                            UUID.randomUUID(),
                            incident.id(),
                            known.with(facts -> facts.vendor = "x".repeat(201)),
                            List.of()));
        }

        @Test
        @DisplayName(
                "Work over the end of a window becomes two lines with the same receipts, together as much as before")
        void parted() {
            UUID receipt = receipt("作業").id();
            ExpenseFacts work = FULL.with(facts -> {
                facts.heads = null;
                facts.unitCost = null;
            });
            ExpenseLine line = expenses.add(id, incident.id(), work, List.of(receipt));
            LocalDate edge = LocalDate.of(2026, 11, 4);
            WorkDays days = new WorkDays(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 5));

            LineSplits.Split parts = splits.split(UUID.randomUUID(), id, line.version(), days, edge);
            ExpenseLine rest = parts.after();

            ExpenseLine within = expenses.get(id);
            assertThat(within.facts().amount()).isEqualTo(Yen.of(7_500));
            assertThat(within.facts().accruedOn()).isEqualTo(edge);
            assertThat(rest.facts().amount()).isEqualTo(Yen.of(2_500));
            assertThat(rest.facts().accruedOn()).isEqualTo(days.last());
            assertThat(rest.receipts()).isEqualTo(within.receipts()).containsExactly(receipt);
            assertThat(rest.facts().invoice().gross()).isNull();
            assertThatExceptionOfType(StaleExpense.class)
                    .isThrownBy(() -> splits.split(UUID.randomUUID(), id, line.version(), days, edge));
            assertThat(expenses.ofIncident(incident.id())).hasSize(2);

            splits.join(line, parts.within(), rest);
            assertThat(expenses.ofIncident(incident.id()))
                    .singleElement()
                    .extracting(ExpenseLine::facts, ExpenseLine::receipts)
                    .containsExactly(work, List.of(receipt));
        }

        @Test
        @DisplayName("A split is not taken back once one of its lines was changed")
        void joinedTooLate() {
            ExpenseFacts work = FULL.with(facts -> {
                facts.heads = null;
                facts.unitCost = null;
            });
            ExpenseLine line = expenses.add(id, incident.id(), work, List.of());
            WorkDays days = new WorkDays(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 5));
            LineSplits.Split parts =
                    splits.split(UUID.randomUUID(), id, line.version(), days, LocalDate.of(2026, 11, 4));
            expenses.edit(id, parts.within().version(), FULL, List.of());

            assertThatExceptionOfType(StaleExpense.class)
                    .isThrownBy(() -> splits.join(line, parts.within(), parts.after()));
            assertThat(expenses.ofIncident(incident.id())).hasSize(2);
        }

        @Test
        @DisplayName("A change is taken back to what the line was, a draft to a draft, and not over a later change")
        void changedBack() {
            UUID receipt = receipt("下書き").id();
            ExpenseLine draft = expenses.addDraft(id, incident.id(), ExpenseFacts.NONE, List.of(receipt));
            ExpenseLine whole = expenses.edit(id, draft.version(), FULL, List.of());

            ExpenseLine back = expenses.changeBack(draft, whole.version());
            assertThat(back.facts()).isEqualTo(draft.facts());
            assertThat(back.receipts()).containsExactly(receipt);
            assertThatExceptionOfType(StaleExpense.class).isThrownBy(() -> expenses.changeBack(draft, whole.version()));
        }

        @Test
        @DisplayName("A receipt that was replaced stays, can be fetched as it came, and is nobody's to take away")
        void replacedReceipts() throws IOException {
            Receipt first = receipt("古い");
            Receipt second = receipt("新しい");
            ExpenseLine line = expenses.add(id, incident.id(), FULL, List.of(first.id()));
            ExpenseLine now = expenses.edit(id, line.version(), FULL, List.of(second.id()));

            assertThat(replaced.of(now)).singleElement().satisfies(one -> {
                assertThat(one.receipt()).isEqualTo(first);
                assertThat(one.at()).isEqualTo(clock.instant());
            });
            try (InputStream content = receipts.open(first.id())) {
                assertThat(content.readAllBytes()).hasSize((int) first.size());
            }
            assertThat(loose.of(incident.id())).isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> loose.remove(incident.id(), first.id()));
            ExpenseLine again = expenses.edit(id, now.version(), FULL, List.of(first.id()));
            assertThat(replaced.of(again)).extracting(one -> one.receipt()).containsExactly(second);
        }

        @Test
        @DisplayName("A line that was taken out is put back as it was, and only by who may see it")
        void putBack() {
            ExpenseLine line = expenses.add(id, incident.id(), FULL, List.of());
            expenses.remove(id, line.version());

            ExpenseLine back = expenses.restore(id);
            expenses.restore(id);

            assertThat(back.facts()).isEqualTo(FULL);
            assertThat(back.number()).isEqualTo(line.number());
            assertThat(expenses.ofIncident(incident.id()))
                    .extracting(ExpenseLine::id)
                    .containsExactly(id);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> expenses.restore(UUID.randomUUID()));
        }

        @Test
        @DisplayName("The same invoice number of the same vendor is a warning, whatever the vendor's form of company")
        void sameInvoiceNumber() {
            expenses.add(id, incident.id(), FULL, List.of());
            ExpenseFacts other = ExpenseFacts.NONE.with(facts -> {
                facts.activity = Activity.LAWYER;
                facts.amount = Yen.of(5);
                facts.vendor = "株式会社みなと印刷💴";
                facts.invoice = InvoiceFacts.NONE.withNumber("請求－７ 💴");
            });

            assertThat(duplicates.of(incident.id(), other, List.of(), null))
                    .extracting(Duplicate::likeness)
                    .containsExactly(Duplicate.Likeness.SAME_INVOICE_NUMBER);
            assertThat(duplicates.of(incident.id(), other.with(facts -> facts.vendor = "ほかの会社"), List.of(), null))
                    .isEmpty();
        }

        @Test
        void aLineKeepsItsNumberWhateverIsRemovedAroundIt() {
            ExpenseLine first = expenses.add(UUID.randomUUID(), incident.id(), FULL, List.of());
            ExpenseLine second = expenses.add(UUID.randomUUID(), incident.id(), FULL, List.of());
            expenses.remove(first.id(), first.version());
            ExpenseLine third = expenses.add(UUID.randomUUID(), incident.id(), FULL, List.of());
            expenses.add(UUID.randomUUID(), newIncident(policy).id(), FULL, List.of());

            assertThat(second.number()).isEqualTo(2);
            assertThat(third.number()).isEqualTo(3);
            assertThat(expenses.ofIncident(incident.id()))
                    .extracting(ExpenseLine::number)
                    .containsExactly(2, 3);
            assertThat(expenses.ofPolicy(policy.id()))
                    .extracting(ExpenseLine::number)
                    .containsExactly(2, 3, 1);
            assertThat(expenses.get(third.id()).number()).isEqualTo(3);
        }

        @Test
        void aLineEnteredWhileAnotherIsBeingEnteredIsToldTheNumberItKeeps() {
            List<CompletableFuture<ExpenseLine>> second = new ArrayList<>();
            transaction.executeWithoutResult(entering -> {
                expenses.add(UUID.randomUUID(), incident.id(), FULL, List.of());
                second.add(CompletableFuture.supplyAsync(
                        () -> as("policyholder", () -> expenses.add(id, incident.id(), FULL, List.of()))));
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> second.getFirst().get(300, TimeUnit.MILLISECONDS));
            });

            assertThat(second.getFirst().join().number()).isEqualTo(2);
            assertThat(expenses.get(id).number()).isEqualTo(2);
        }

        @Test
        @DisplayName("a claim file's lines wait for a line that is being entered, as every other line does")
        void importedLinesWait() {
            List<CompletableFuture<List<ExpenseLine>>> imported = new ArrayList<>();
            transaction.executeWithoutResult(entering -> {
                expenses.add(UUID.randomUUID(), incident.id(), FULL, List.of());
                imported.add(CompletableFuture.supplyAsync(() ->
                        asPortal(() -> fileLines.lines(List.of(new NewLine(id, incident.id(), FULL))))));
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> imported.getFirst().get(300, TimeUnit.MILLISECONDS));
            });

            assertThat(imported.getFirst().join())
                    .extracting(ExpenseLine::number)
                    .containsExactly(2);
        }

        @BeforeEach
        void thereIsAnIncident() {
            policy = newPolicy();
            incident = newIncident(policy);
            signIn("policyholder");
        }

        @Test
        void aLineComesBackAsItWasEntered() {
            expenses.add(id, incident.id(), FULL, List.of());

            ExpenseLine line = expenses.get(id);
            assertThat(line.facts()).isEqualTo(FULL);
            assertThat(line.incidentId()).isEqualTo(incident.id());
            assertThat(line.createdBy()).isEqualTo("policyholder");
            assertThat(line.createdAt()).isEqualTo(clock.instant());
        }

        @Test
        void aLineOfWhichOnlyTheLeastIsKnownComesBackToo() {
            ExpenseFacts least = amount(1);
            expenses.add(id, incident.id(), least, List.of());
            assertThat(expenses.get(id).facts()).isEqualTo(least);
        }

        @Test
        void linesStandInTheOrderOfEntry() {
            List<UUID> ids =
                    IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
            ids.forEach(each -> expenses.add(each, incident.id(), FULL, List.of()));
            expenses.edit(ids.getFirst(), 0, amount(2), List.of());

            assertThat(expenses.ofIncident(incident.id()))
                    .extracting(ExpenseLine::id)
                    .isEqualTo(ids);
            assertThat(expenses.ofPolicy(policy.id()))
                    .extracting(ExpenseLine::id)
                    .isEqualTo(ids);
        }

        @Test
        void submittingTwiceMakesOneLine() {
            expenses.add(id, incident.id(), FULL, List.of());
            expenses.add(id, incident.id(), amount(5), List.of());

            assertThat(expenses.ofIncident(incident.id())).hasSize(1);
            assertThat(expenses.get(id).facts()).isEqualTo(FULL);
        }

        @Test
        void submittingTenTimesAtOnceMakesOneLine() {
            List<CompletableFuture<ExpenseLine>> submits = IntStream.range(0, 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> as("policyholder", () -> expenses.add(id, incident.id(), FULL, List.of()))))
                    .toList();

            assertThat(submits.stream().map(CompletableFuture::join).collect(Collectors.toSet()))
                    .hasSize(1);
            assertThat(expenses.ofIncident(incident.id())).hasSize(1);
        }

        @Test
        void aLineThatCannotStandIsNotEntered() {
            InvalidExpense invalid = catchThrowableOfType(
                    InvalidExpense.class, () -> expenses.add(id, incident.id(), ExpenseFacts.NONE, List.of()));
            assertThat(invalid.problems()).hasSize(2);
            assertThat(expenses.ofIncident(incident.id())).isEmpty();
        }

        @Test
        void aDraftIsCompletedByEditing() {
            expenses.add(id, incident.id(), FULL, List.of());
            database.sql("update expense_line set activity = null, amount = null where id = ?")
                    .param(id)
                    .update();
            ExpenseLine draft = expenses.get(id);
            assertThat(draft.facts().isDraft()).isTrue();

            ExpenseLine line = expenses.edit(id, draft.version(), FULL, List.of());
            assertThat(line.facts()).isEqualTo(FULL);
            assertThat(line.version()).isGreaterThan(draft.version());
        }

        @Test
        void aStaleEditIsRefusedAndShowsTheLineAsItIs() {
            ExpenseLine seen = expenses.add(id, incident.id(), FULL, List.of());
            as("agency", () -> expenses.edit(id, seen.version(), amount(7), List.of()));

            StaleExpense stale = catchThrowableOfType(
                    StaleExpense.class, () -> expenses.edit(id, seen.version(), amount(8), List.of()));

            assertThat(stale.current().facts()).isEqualTo(amount(7));
            assertThat(stale.current().changedBy()).isEqualTo("agency");
            assertThat(expenses.get(id).facts()).isEqualTo(amount(7));
        }

        @Test
        void ofTwoEditsAtOnceOneIsRefused() {
            ExpenseLine seen = expenses.add(id, incident.id(), FULL, List.of());
            List<CompletableFuture<Boolean>> edits = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> as("policyholder", () -> {
                        try {
                            expenses.edit(id, seen.version(), amount(100 + i), List.of());
                            return true;
                        } catch (StaleExpense refused) {
                            return false;
                        }
                    })))
                    .toList();

            assertThat(edits.stream().map(CompletableFuture::join).filter(Boolean::booleanValue))
                    .hasSize(1);
        }

        @Test
        void anEditThatChangesNothingLeavesTheVersion() {
            ExpenseLine seen = expenses.add(id, incident.id(), FULL, List.of());
            assertThat(expenses.edit(id, seen.version(), FULL, List.of())).isEqualTo(seen);
        }

        @Test
        void aRemovedLineIsGoneAndRemovingItTwiceIsHarmless() {
            ExpenseLine line = expenses.add(id, incident.id(), FULL, List.of());
            expenses.remove(id, line.version());
            expenses.remove(id, line.version());

            assertThat(expenses.ofIncident(incident.id())).isEmpty();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> expenses.get(id));
            assertThat(database.sql("select count(*) from audit_entry where subject = ? and action = 'expense.removed'")
                            .param(id)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void receiptsAreAttachedInOrderAndComeOffWhenTheyAreRemoved() {
            UUID first = receipt("一枚目").id();
            UUID second = receipt("二枚目").id();
            expenses.add(id, incident.id(), FULL, List.of(second, first));
            assertThat(expenses.get(id).receipts()).containsExactly(second, first);

            receipts.remove(second);
            assertThat(expenses.get(id).receipts()).containsExactly(first);
        }

        @Test
        @DisplayName(
                "a receipt that no line rests on can be found, put on a line or taken away; one on a line cannot be taken away so")
        void receiptsWithoutALineAreNotLost() {
            Receipt used = receipt("使う");
            Receipt left = receipt("残る");
            expenses.add(id, incident.id(), FULL, List.of(used.id()));
            assertThat(loose.of(incident.id())).containsExactly(left);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> loose.remove(incident.id(), used.id()));

            loose.remove(incident.id(), left.id());
            assertThat(loose.of(incident.id())).isEmpty();
            assertThat(expenses.get(id).receipts()).containsExactly(used.id());
        }

        @Test
        void aReceiptOfAnotherIncidentIsRefused() {
            UUID foreign = receipt("ほかの事故").id();
            Incident other = newIncident(policy);
            InvalidExpense invalid = catchThrowableOfType(
                    InvalidExpense.class, () -> expenses.add(id, other.id(), FULL, List.of(foreign)));
            assertThat(invalid.problems().getFirst().field()).isEqualTo("receipts");
        }

        @Test
        void theSameReceiptOrTheSameVendorDayAndAmountIsPointedOut() {
            UUID receipt = receipt("領収書").id();
            ExpenseFacts plain = FULL.with(facts -> {
                facts.invoice = InvoiceFacts.NONE;
                facts.heads = null;
            });
            ExpenseLine line = expenses.add(id, incident.id(), plain, List.of(receipt));

            assertThat(duplicates.of(
                            incident.id(), plain.with(facts -> facts.amount = Yen.of(1)), List.of(receipt), null))
                    .containsExactly(new Duplicate(line, Likeness.SAME_RECEIPT));
            assertThat(duplicates.of(incident.id(), plain, List.of(), null))
                    .containsExactly(new Duplicate(line, Likeness.SAME_VENDOR_DAY_AMOUNT));
            ExpenseFacts otherSpelling = plain.with(facts -> facts.vendor = "㈱ " + facts.vendor);
            assertThat(duplicates.of(incident.id(), otherSpelling, List.of(), null))
                    .containsExactly(new Duplicate(line, Likeness.SAME_VENDOR_DAY_AMOUNT));
            assertThat(duplicates.of(incident.id(), plain.with(facts -> facts.amount = Yen.of(1)), List.of(), null))
                    .isEmpty();
            assertThat(duplicates.of(incident.id(), plain, List.of(receipt), id))
                    .isEmpty();
        }

        @Test
        void theSameBytesUnderAnotherIncidentOfThePolicyArePointedOut() {
            ExpenseLine line =
                    expenses.add(id, incident.id(), FULL, List.of(receipt("同じ").id()));
            Incident other = newIncident(policy);
            UUID again = receipt(other, "同じ").id();
            assertThat(duplicates.of(other.id(), amount(1), List.of(again), null))
                    .containsExactly(new Duplicate(line, Likeness.SAME_RECEIPT));
        }

        @Test
        void forANeighbourTheLinesDoNotExist() {
            ExpenseLine line = expenses.add(id, incident.id(), FULL, List.of());
            signIn("policyholder2");
            for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                    () -> expenses.get(id),
                    () -> expenses.ofIncident(incident.id()),
                    () -> expenses.ofPolicy(policy.id()),
                    () -> expenses.add(UUID.randomUUID(), incident.id(), FULL, List.of()),
                    () -> expenses.add(id, incident.id(), FULL, List.of()),
                    () -> expenses.edit(id, line.version(), FULL, List.of()),
                    () -> expenses.remove(id, line.version()),
                    () -> duplicates.of(incident.id(), FULL, List.of(), null))) {
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
            }
            signIn("policyholder");
            assertThat(expenses.get(id)).isEqualTo(line);
        }

        @Test
        void anIdThatIsTakenElsewhereTellsANeighbourNothing() {
            expenses.add(id, incident.id(), FULL, List.of());
            Policy theirs = newPolicy(io.shirase.identity.Demo.OTHER_FIRM, null);
            UUID theirIncident = UUID.randomUUID();
            asPortal(() -> incidents.importIncident(theirIncident, theirs.id(), incident.facts(), ""));
            signIn("policyholder2");
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> expenses.add(id, theirIncident, FULL, List.of()));
        }

        @Autowired
        io.shirase.incident.Incidents incidents;

        private Receipt receipt(String text) {
            return receipt(incident, text);
        }

        private Receipt receipt(Incident of, String text) {
            try {
                byte[] pdf = SampleReceipts.minimalPdf(text);
                return receipts.add(of.id(), text + ".pdf", new ByteArrayInputStream(pdf))
                        .receipt();
            } catch (io.shirase.evidence.ReceiptRefused e) {
                throw new AssertionError(e);
            }
        }

        private static ExpenseFacts amount(long amount) {
            return ExpenseFacts.NONE.with(facts -> {
                facts.activity = Activity.LAWYER;
                facts.amount = Yen.of(amount);
            });
        }
    }
}
