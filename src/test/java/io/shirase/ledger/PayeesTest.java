package io.shirase.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Activity;
import io.shirase.evidence.ReceiptRefused;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.expense.ThirdPartyClaims;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentStatus;
import io.shirase.incident.Incidents;
import io.shirase.ledger.PaymentRefused.Why;
import io.shirase.mail.MailKind;
import io.shirase.money.Yen;
import io.shirase.packet.content.SampleReceipts;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.review.Decide;
import io.shirase.review.Reviews;
import io.shirase.zengin.Account;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("Who is paid")
class PayeesTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        Reviews reviews;

        @Autowired
        Expenses expenses;

        @Autowired
        ThirdPartyClaims thirdParties;

        @Autowired
        Incidents incidents;

        @Autowired
        Payments payments;

        @Autowired
        Transfers transfers;

        @Autowired
        PaymentRuns runs;

        @Autowired
        PayeeAccounts accounts;

        @Autowired
        DamagesGrounds grounds;

        @Autowired
        LedgerChecks checks;

        @Autowired
        Receipts receipts;

        private Policy policy;
        private Incident incident;
        private UUID line;

        @BeforeEach
        void somethingIsDue() {
            database.sql("delete from payment_run_item").update();
            database.sql("update ledger_payment set account_id = null").update();
            database.sql("delete from payee_account").update();
            policy = newPolicy();
            incident = newAttack(policy);
            line = entered(Activity.SHUTDOWN, 100_000);
            signIn("handler");
            reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(line)));
        }

        @Test
        @DisplayName(
                "a transfer goes to an account that the insured entered and the insurer looked at, in a file that somebody"
                        + " else makes, and is paid or refused as the bank says")
        void transfer() {
            assertThat(why(() -> order(100_000))).isEqualTo(Why.NO_ACCOUNT);
            PayeeAccount account = as("policyholder", () -> accounts.enter(UUID.randomUUID(), entry("1234567")));
            assertThat(mails(MailKind.ACCOUNT_ENTERED, "account")).isPositive();
            assertThat(why(() -> order(100_000))).isEqualTo(Why.NO_ACCOUNT);
            accounts.look(account.id(), true, "");
            assertThat(why(() -> order(100_001))).isEqualTo(Why.MORE_THAN_DUE);

            Payment first = order(60_000);
            Payment second = order(40_000);
            assertThat(money().ordered()).isEqualTo(100_000);
            assertThat(status()).isEqualTo(IncidentStatus.PAYING);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> runs.waiting());

            PaymentRun run = as("supervisor", () -> {
                assertThat(why(() -> runs.make(UUID.randomUUID(), clock.today(), List.of(first.id()))))
                        .isEqualTo(Why.DAY_CLOSED);
                return runs.make(UUID.randomUUID(), runs.nextDay(), List.of(first.id(), second.id()));
            });
            assertThat(why(() -> transfers.cancel(first.id()))).isEqualTo(Why.MOVED_ON);
            int refused = run.items().stream()
                    .filter(item -> item.payment().id().equals(second.id()))
                    .mapToInt(PaymentRuns.Item::place)
                    .findFirst()
                    .orElseThrow();
            String file = as("supervisor", () -> runs.file(run.id()));
            String back = file.lines()
                    .filter(record -> record.startsWith("2") && record.contains("0000040000"))
                    .findFirst()
                    .orElseThrow();
            clock.advance(Duration.ofDays(5));
            as("supervisor", () -> {
                assertThat(runs.refusedIn(run.id(), back)).containsExactly(refused);
                runs.result(run.id(), Set.of(refused), "該当口座なし");
                assertThat(why(() -> runs.result(run.id(), Set.of(), ""))).isEqualTo(Why.MOVED_ON);
                return null;
            });
            assertThat(money().paid()).isEqualTo(60_000);
            assertThat(money().owed()).isEqualTo(40_000);
            assertThat(payments.of(incident.id()))
                    .extracting(Payment::state)
                    .containsExactlyInAnyOrder(PaymentStep.PAID, PaymentStep.REFUSED);
            assertThat(as("policyholder", () -> payments.parts(incident.id())).get(first.id()))
                    .containsExactly(new Payments.Part(1, Yen.of(60_000)));
            assertThat(mails(MailKind.PAID, "incidents/" + incident.id())).isPositive();
            assertThat(checks.ofPeriod(policy.id())).isEmpty();

            transfers.cancel(order(40_000).id());
            order(40_000);
            assertThat(checks.ofPeriod(policy.id())).isEmpty();
        }

        @Test
        @DisplayName("a changed account is paid to some days after the look at it, and the one before it not any more")
        void change() {
            take("1111111");
            Payment ordered = order(1_000);
            take("2222222");
            assertThat(why(() -> order(1_000))).isEqualTo(Why.NO_ACCOUNT);
            assertThat(as(
                            "supervisor",
                            () -> why(() -> runs.make(UUID.randomUUID(), runs.nextDay(), List.of(ordered.id())))))
                    .isEqualTo(Why.NO_ACCOUNT);
            clock.advance(accounts.pause());
            assertThat(order(1_000).accountId()).isNotEqualTo(ordered.accountId());
        }

        @Test
        @DisplayName(
                "of two accounts that two people look at at the same moment only one is the first, and is paid to at once")
        void looksAtOnce() throws Exception {
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                for (int round = 0; round < 20; round++) {
                    database.sql("delete from payee_account").update();
                    CyclicBarrier together = new CyclicBarrier(2);
                    List<Future<Boolean>> looks = Stream.of("1111111", "2222222")
                            .map(number -> as("policyholder", () -> accounts.enter(UUID.randomUUID(), entry(number))))
                            .map(account -> two.submit(() -> as("handler", () -> lookWith(together, account))))
                            .toList();
                    for (Future<Boolean> look : looks) {
                        assertThat(look.get()).isTrue();
                    }
                    assertThat(as("policyholder", () -> accounts.own()))
                            .filteredOn(account -> account.isUsable(clock.instant()))
                            .hasSize(1);
                }
            }
        }

        private boolean lookWith(CyclicBarrier together, PayeeAccount account) {
            try {
                together.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new AssertionError(e);
            }
            accounts.look(account.id(), true, "");
            return true;
        }

        @Test
        @DisplayName("only the insured's own people enter an account; it must be one, and is kept as it was entered")
        void entering() {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as("agency", () -> accounts.enter(UUID.randomUUID(), entry("1234567"))));
            AccountEntry wrong = new AccountEntry("12", "1x", null, "12345678", "湊精機");
            assertThat(catchThrowableOfType(
                                    InvalidAccount.class,
                                    () -> as("policyholder", () -> accounts.enter(UUID.randomUUID(), wrong)))
                            .problems())
                    .extracting(problem -> problem.field())
                    .containsExactly("bank", "branch", "kind", "number", "holder");
            UUID id = UUID.randomUUID();
            as("policyholder", () -> accounts.enter(id, entry("４５６７")));
            assertThat(as("policyholder", () -> accounts.enter(id, entry("9999999")))
                            .account()
                            .masked())
                    .isEqualTo("****567");
            assertThatExceptionOfType(io.shirase.identity.NotFoundException.class)
                    .isThrownBy(() -> as("policyholder2", () -> accounts.enter(id, entry("7654321"))));
            assertThat(as("policyholder2", () -> accounts.own())).isEmpty();
        }

        @Test
        @DisplayName(
                "damages are paid only where one of the ways of article 22 is shown, and not to the insured's account"
                        + " where the person harmed is paid directly")
        void damages() {
            UUID damages = UUID.randomUUID();
            as(
                    "policyholder",
                    () -> expenses.add(
                            damages,
                            incident.id(),
                            ExpenseFacts.NONE.with(facts -> {
                                facts.activity = Activity.DAMAGES;
                                facts.amount = Yen.of(300_000);
                                facts.accruedOn = LocalDate.of(2026, 11, 23);
                                facts.claimId = thirdParties.imported(
                                        incident.id(), "A社", clock.today().atTime(9, 30), true);
                            }),
                            List.of()));
            reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(damages)));
            long due = money().owed();
            assertThat(due).isGreaterThan(100_000);
            take("1111111");
            assertThat(why(() -> note(due))).isEqualTo(Why.DAMAGES_NOT_SHOWN);
            assertThat(payments.payable(payments.money(incident.id()), incident.id()))
                    .isEqualTo(100_000);
            List<UUID> paper = List.of(paper(incident));
            assertThat(why(() -> grounds.note(damages, DamagesWay.PAID, " ", paper)))
                    .isEqualTo(Why.DAMAGES_NOT_SHOWN);
            assertThat(why(() -> grounds.note(damages, DamagesWay.PAID, "領収書", List.of())))
                    .isEqualTo(Why.DAMAGES_FILE_MISSING);
            List<UUID> foreign = List.of(paper(newAttack(policy)));
            assertThat(why(() -> grounds.note(damages, DamagesWay.PAID, "領収書", foreign)))
                    .isEqualTo(Why.DAMAGES_FILE_MISSING);

            grounds.note(damages, DamagesWay.DIRECT, "指図書 2026-11-20", paper);
            assertThat(grounds.of(payments.money(incident.id()).outlook().linesOf(incident.id()))
                            .get(damages))
                    .isEqualTo(new DamagesGrounds.Ground(
                            incident.id(), DamagesWay.DIRECT, "指図書 2026-11-20", paper, "handler"));
            assertThat(grounds.in(incident.id())).containsExactlyElementsOf(paper);
            assertThat(why(() -> order(due))).isEqualTo(Why.DAMAGES_NOT_SHOWN);
            note(due);
            assertThat(status()).isEqualTo(IncidentStatus.CLOSED);
            assertThat(checks.ofPeriod(policy.id())).isEmpty();
        }

        private UUID paper(Incident of) {
            byte[] pdf = SampleReceipts.pdf(1, "Instruction");
            return as("policyholder", () -> {
                try {
                    return receipts.add(of.id(), "指図書.pdf", new ByteArrayInputStream(pdf))
                            .receipt()
                            .id();
                } catch (ReceiptRefused refused) {
                    throw new AssertionError(refused);
                }
            });
        }

        private Payment note(long amount) {
            return payments.note(UUID.randomUUID(), incident.id(), Yen.of(amount), clock.today());
        }

        private Payment order(long amount) {
            return transfers.order(UUID.randomUUID(), incident.id(), Yen.of(amount));
        }

        private void take(String number) {
            PayeeAccount account = as("policyholder", () -> accounts.enter(UUID.randomUUID(), entry(number)));
            accounts.look(account.id(), true, "");
        }

        private static AccountEntry entry(String number) {
            // A branch that the table of banks has, and that is also taken where there is no table.
            return new AccountEntry("０００１", "001", Account.Kind.ORDINARY, number, "カ）ミナトセイキ");
        }

        private UUID entered(Activity activity, long amount) {
            UUID id = UUID.randomUUID();
            as(
                    "policyholder",
                    () -> expenses.add(
                            id,
                            incident.id(),
                            ExpenseFacts.NONE.with(facts -> {
                                facts.activity = activity;
                                facts.amount = Yen.of(amount);
                                facts.accruedOn = LocalDate.of(2026, 11, 24);
                                facts.outsourced = true;
                            }),
                            List.of()));
            return id;
        }

        private IncidentMoney money() {
            return payments.money(incident.id()).of(incident.id());
        }

        private IncidentStatus status() {
            return incidents.get(incident.id()).status();
        }

        private static Why why(ThrowingCallable attempt) {
            PaymentRefused refused = catchThrowableOfType(PaymentRefused.class, attempt);
            assertThat(refused).isNotNull();
            return refused.why();
        }
    }
}
