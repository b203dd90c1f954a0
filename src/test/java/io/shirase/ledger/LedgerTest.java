package io.shirase.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.shirase.assessment.IncidentKind;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentStatus;
import io.shirase.incident.Incidents;
import io.shirase.incident.Todo;
import io.shirase.incident.Todos;
import io.shirase.language.Words;
import io.shirase.ledger.PaymentRefused.Why;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.review.Decide;
import io.shirase.review.Reviews;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("The ledger")
class LedgerTest {

    /** The limit of all costs in these policies. */
    private static final long COSTS = 50_000_000;

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
        Incidents incidents;

        @Autowired
        Payments payments;

        @Autowired
        Recoveries recoveries;

        @Autowired
        Todos todos;

        @Autowired
        LedgerChecks checks;

        private Policy policy;
        private Incident incident;

        @BeforeEach
        void thereIsAnAttack() {
            policy = newPolicy();
            incident = attack();
            signIn("handler");
        }

        @Test
        @DisplayName("reserves what is asked for, and moves it to what is to be paid once it is decided")
        void reserveAndApproval() {
            UUID line = entered(incident, 100_000);
            assertThat(money().reserved()).isEqualTo(100_000);
            assertThat(money().approved()).isZero();

            reviews.enter(Decide.cut(UUID.randomUUID(), reviews.of(line), Yen.of(70_000), "相場", null));
            assertThat(money()).isEqualTo(new IncidentMoney(0, 70_000, 70_000, 0, 0, 0, 0, false));
            assertThat(payments.entries(incident.id()))
                    .extracting(Entry::kind, Entry::amount)
                    .containsExactly(
                            tuple(EntryKind.RESERVE, 100_000L),
                            tuple(EntryKind.REVERSAL, -100_000L),
                            tuple(EntryKind.DECISION, 70_000L),
                            tuple(EntryKind.APPROVAL, 70_000L));
            assertThat(checks.ofPeriod(policy.id())).isEmpty();
        }

        @Test
        @DisplayName("takes a payment once, however often it is sent, never more than is due, and only by who decides")
        void paysOnce() {
            UUID line = entered(incident, 100_000);
            UUID id = UUID.randomUUID();
            assertThat(why(() -> payments.note(id, incident.id(), Yen.of(1), today())))
                    .isEqualTo(Why.NOTHING_TO_PAY);
            reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(line)));
            assertThat(why(() -> payments.note(id, incident.id(), Yen.of(1), today().plusDays(1))))
                    .isEqualTo(Why.DAY_AHEAD);
            assertThat(why(() -> payments.note(id, incident.id(), null, today())))
                    .isEqualTo(Why.AMOUNT_MISSING);
            assertThat(why(() -> payments.note(id, incident.id(), Yen.of(100_001), today())))
                    .isEqualTo(Why.MORE_THAN_DUE);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as("policyholder", () -> payments.note(id, incident.id(), Yen.of(1), today())));

            List<Payment> sent = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> as("handler", () -> payments.note(id, incident.id(), Yen.of(100_000), today()))))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(sent).containsOnly(sent.getFirst());
            assertThat(money().paid()).isEqualTo(100_000);
            assertThat(as("agency", () -> payments.of(incident.id())))
                    .extracting(Payment::id)
                    .containsExactly(id);
            assertThat(checks.ofPeriod(policy.id())).isEmpty();
        }

        @Test
        @DisplayName(
                "proposes to ask back what a corrected fact makes too much, enters it once it is confirmed, and lets it go where"
                        + " the fact is corrected back; what is missing then is proposed as a top-up")
        void correctedFacts() {
            UUID line = entered(incident, 100_000);
            reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(line)));
            payments.note(UUID.randomUUID(), incident.id(), Yen.of(60_000), today());
            assertThat(corrections()).as("a part of it is no correction").isEmpty();
            payments.note(UUID.randomUUID(), incident.id(), Yen.of(40_000), today());

            discovered(LocalDate.of(2020, 1, 1));
            assertThat(corrections())
                    .singleElement()
                    .matches(one -> one.line() == 1 && one.unclaimed() == 100_000 && one.topUp() == 0);
            assertThat(toDo()).containsExactly("払い過ぎた ¥100,000 の返還を求める");
            assertThat(as("policyholder", this::toDo)).isEmpty();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as("policyholder", () -> {
                        recoveries.reclaim(UUID.randomUUID(), incident.id());
                        return line;
                    }));

            UUID id = UUID.randomUUID();
            recoveries.reclaim(id, incident.id());
            recoveries.reclaim(id, incident.id());
            assertThat(money().reclaimed()).isEqualTo(100_000);
            assertThat(toDo()).isEmpty();
            assertThat(why(() -> recoveries.reclaim(UUID.randomUUID(), incident.id())))
                    .isEqualTo(Why.NOTHING_TO_RECLAIM);
            payments.givenBack(UUID.randomUUID(), incident.id(), Yen.of(30_000), today());
            assertThat(money().reclaimed()).isEqualTo(70_000);
            assertThat(checks.ofPeriod(policy.id())).extracting(Finding::kind).containsOnly(Finding.Kind.OVERPAID);

            discovered(today());
            assertThat(money().reclaimed()).isZero();
            assertThat(corrections()).singleElement().matches(one -> one.topUp() == 30_000);
            assertThat(toDo()).containsExactly("追加のお支払い ¥30,000 の手続きをする");
            assertThat(checks.ofPeriod(policy.id())).isEmpty();
            payments.note(UUID.randomUUID(), incident.id(), Yen.of(30_000), today());
            assertThat(corrections()).isEmpty();
            assertThat(trailOf(incident.id()))
                    .extracting(entry -> entry.action())
                    .contains("payment.reclaimed");
        }

        private void discovered(LocalDate day) {
            Incident now = incidents.get(incident.id());
            incidents.correct(
                    now.id(),
                    now.version(),
                    now.facts().withDiscovery(new Discovery(day, LocalTime.of(9, 0), "係")),
                    "訂正");
        }

        private List<Correction> corrections() {
            return recoveries.of(payments.money(incident.id()), incident.id());
        }

        private List<String> toDo() {
            return todos.of(incidents.get(incident.id()), Words.in(Locale.JAPANESE)).stream()
                    .filter(todo -> todo.path().endsWith("#payments"))
                    .map(Todo::words)
                    .toList();
        }

        @Test
        @DisplayName("says of which line more has gone out than is due, after a correction, and takes what comes back")
        void recovery() {
            UUID line = entered(incident, 100_000);
            reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(line)));
            payments.note(UUID.randomUUID(), incident.id(), Yen.of(100_000), today());
            assertThat(status()).isEqualTo(IncidentStatus.CLOSED);

            reviews.enter(Decide.cut(UUID.randomUUID(), reviews.of(line), Yen.of(60_000), "相場", null));
            assertThat(money().overpaid()).isEqualTo(40_000);
            assertThat(checks.ofPeriod(policy.id()))
                    .containsExactly(
                            new Finding(Finding.Kind.OVERPAID, policy.id(), incident.id(), 1, "paid", 60_000, 100_000));

            assertThat(why(() -> payments.givenBack(UUID.randomUUID(), incident.id(), Yen.of(40_001), today())))
                    .isEqualTo(Why.MORE_THAN_OVERPAID);
            payments.givenBack(UUID.randomUUID(), incident.id(), Yen.of(40_000), today());
            assertThat(money().overpaid()).isZero();
            assertThat(payments.paid(incident.id())).contains(new Paid(Yen.of(60_000), today()));
            assertThat(checks.ofPeriod(policy.id())).isEmpty();
            assertThat(trailOf(incident.id()))
                    .extracting(entry -> entry.action())
                    .contains("payment.noted", "payment.given-back");
        }

        @Test
        @DisplayName("follows what is decided in another incident of the period, and so does that incident's status")
        void followsTheOther() {
            UUID line = entered(incident, COSTS);
            Incident other = attack();
            UUID late = entered(other, 100_000);
            accept(line);
            accept(late);
            assertThat(status(other)).isEqualTo(IncidentStatus.CLOSED);
            assertThat(money(other).approved()).isZero();

            cutByTwo(line, COSTS - 60_000);
            assertThat(status(other)).isEqualTo(IncidentStatus.PAYING);
            assertThat(money(other).approved()).isEqualTo(60_000);
            assertThat(checks.ofPeriod(policy.id())).isEmpty();
        }

        @Test
        @DisplayName(
                "follows a correction of the facts: what was paid and is not due any more is to be given back, and takes"
                        + " the limit's room until it is")
        void followsFacts() {
            UUID line = entered(incident, COSTS);
            Incident other = attack();
            UUID late = entered(other, 100_000);
            accept(line);
            accept(late);
            payments.note(UUID.randomUUID(), incident.id(), Yen.of(COSTS), today());

            Incident now = incidents.get(incident.id());
            Facts rumour = now.facts().withKind(IncidentKind.REGULATORY_ACTION, null);
            incidents.correct(now.id(), now.version(), rumour, "訂正");
            assertThat(money().approved()).isZero();
            assertThat(money().overpaid()).isEqualTo(COSTS);
            assertThat(money(other).owed()).isEqualTo(100_000);
            assertThat(why(() -> payments.note(UUID.randomUUID(), other.id(), Yen.of(100_000), today())))
                    .isEqualTo(Why.NOTHING_TO_PAY);

            payments.givenBack(UUID.randomUUID(), incident.id(), Yen.of(COSTS), today());
            payments.note(UUID.randomUUID(), other.id(), Yen.of(100_000), today());
            assertThat(checks.ofPeriod(policy.id())).isEmpty();
        }

        @Test
        @DisplayName("keeps a limit of the period whoever approves and pays in two incidents of it at the same moment")
        void twoAtOnce() {
            int rounds = Integer.getInteger("shirase.rounds", 3);
            long start = System.nanoTime();
            for (int round = 0; round < rounds; round++) {
                Policy period = newPolicy();
                List<Incident> both = List.of(newAttack(period), newAttack(period));
                List<UUID> lines =
                        both.stream().map(one -> entered(one, COSTS * 4 / 5)).toList();
                lines.forEach(line -> reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(line))));

                atOnce(8, i -> {
                    UUID line = lines.get(i % 2);
                    if (i < 4) {
                        as("supervisor", () -> reviews.enter(Decide.approve(UUID.randomUUID(), reviews.of(line))));
                    }
                    UUID incidentId = both.get(i % 2).id();
                    as("handler", () -> {
                        long due = payments.payable(payments.money(incidentId), incidentId);
                        return payments.note(UUID.randomUUID(), incidentId, Yen.of(due), today());
                    });
                });

                Balances books = payments.money(both.getFirst().id()).balances();
                assertThat(books.ofLimit("costs", Account.APPROVED)).isEqualTo(COSTS);
                assertThat(books.ofLimit("costs", Account.PAID)).isBetween(1L, COSTS);
                assertThat(checks.ofPeriod(period.id())).isEmpty();
            }
            if (rounds > 3) {
                System.out.printf(
                        "%s: %,d rounds of 2 approvals and up to 8 payments at once, %.1f rounds/s%n",
                        getClass().getSimpleName(), rounds, rounds * 1e9 / (System.nanoTime() - start));
            }
        }

        /** Each of them may be refused, because somebody else was faster. */
        private static void atOnce(int people, IntConsumer work) {
            IntStream.range(0, people)
                    .mapToObj(i ->
                            CompletableFuture.runAsync(() -> work.accept(i)).handle((done, refused) -> done))
                    .toList()
                    .forEach(CompletableFuture::join);
        }

        private void cutByTwo(UUID line, long amount) {
            reviews.enter(Decide.cut(UUID.randomUUID(), reviews.of(line), Yen.of(amount), "相場", null));
            as("supervisor", () -> reviews.enter(Decide.approve(UUID.randomUUID(), reviews.of(line))));
        }

        private void accept(UUID line) {
            reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(line)));
            if (reviews.of(line).accepted().isEmpty()) {
                as("supervisor", () -> reviews.enter(Decide.approve(UUID.randomUUID(), reviews.of(line))));
            }
        }

        private IncidentMoney money() {
            return money(incident);
        }

        private IncidentMoney money(Incident of) {
            return payments.money(of.id()).of(of.id());
        }

        private IncidentStatus status() {
            return status(incident);
        }

        private IncidentStatus status(Incident of) {
            return incidents.get(of.id()).status();
        }

        private LocalDate today() {
            return clock.today();
        }

        private Incident attack() {
            return newAttack(policy);
        }

        private UUID entered(Incident of, long amount) {
            UUID id = UUID.randomUUID();
            as("policyholder", () -> expenses.add(id, of.id(), shutdown(amount), List.of()));
            return id;
        }

        private static Why why(ThrowingCallable attempt) {
            return catchThrowableOfType(PaymentRefused.class, attempt).why();
        }
    }
}
