package io.shirase.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.identity.Demo;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.review.Decide;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random people at random work. The whole run comes from one seed, which a failure names: {@code -Dshirase.seed=…} replays it,
 * {@code -Dshirase.steps=…} makes it longer ({@code script/bench ledger}).
 */
@DisplayName("A run of random people")
class LedgerRunTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    /** The process is gone before the transaction has come to its end. */
    private static final class Crash extends RuntimeException {}

    abstract static class Behaviour extends DatabaseTest {

        private static final List<Activity> ACTIVITIES = List.of(
                Activity.SHUTDOWN,
                Activity.CAUSE_INVESTIGATION,
                Activity.NOTIFICATION,
                Activity.DATA_RESTORATION,
                Activity.CALL_CENTRE);

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
        LedgerChecks checks;

        @Autowired
        TransactionTemplate transaction;

        private final List<Incident> reported = new ArrayList<>();
        private final List<UUID> lines = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private Random random = new Random();
        private Policy policy;

        /** What the test itself saw going out, less what came back. */
        private long seenPaid;

        @Test
        @DisplayName(
                "leaves ledger, engine, limits and payments in agreement after each step, whoever crashes or tries again")
        void agreesAfterEachStep() {
            long seed = Long.getLong("shirase.seed", 20261127L);
            int steps = Integer.getInteger("shirase.steps", 60);
            random = new Random(seed);
            policy = asPortal(() -> policies.add(tight(policy(Demo.FIRM, Demo.AGENCY.id()))));
            try {
                report();
                for (int step = 0; step < steps; step++) {
                    crashOrGoOn(this::step);
                    agree();
                }
            } catch (RuntimeException | AssertionError wrong) {
                throw new AssertionError(
                        "Seed " + seed + ", after " + told.size() + " steps: "
                                + told.subList(Math.max(0, told.size() - 8), told.size()),
                        wrong);
            }
            assertThat(told).hasSizeGreaterThanOrEqualTo(steps / 2);
        }

        /** Its limits are soon used up. */
        private static Policy tight(Policy plain) {
            return new Policy(
                    plain.id(),
                    plain.product(),
                    plain.certificateNumber(),
                    plain.insuredOrganisationId(),
                    plain.insuredName(),
                    plain.agencyOrganisationId(),
                    plain.periodStart(),
                    plain.periodEnd(),
                    plain.plan(),
                    new Claim.Terms(
                            Yen.of(1_500_000),
                            Yen.of(1_000_000),
                            Yen.ZERO,
                            null,
                            null,
                            null,
                            null,
                            Yen.of(1_000_000),
                            null,
                            null),
                    plain.riders(),
                    plain.paidOutsideFile());
        }

        /** One step in eight is lost before its commit; what the test remembers of it is lost too. */
        private void crashOrGoOn(Runnable step) {
            if (random.nextInt(8) != 0) {
                step.run();
                return;
            }
            List<Incident> incidentsBefore = List.copyOf(reported);
            List<UUID> linesBefore = List.copyOf(lines);
            long paidBefore = seenPaid;
            try {
                transaction.executeWithoutResult(status -> {
                    step.run();
                    throw new Crash();
                });
            } catch (Crash | org.springframework.transaction.TransactionException gone) {
                told.add("crash");
                reported.clear();
                reported.addAll(incidentsBefore);
                lines.clear();
                lines.addAll(linesBefore);
                seenPaid = paidBefore;
            }
        }

        private void step() {
            switch (random.nextInt(14)) {
                case 0 -> report();
                case 1, 2, 3 -> enter();
                case 4 -> edit();
                case 5, 6, 7 -> decide();
                case 8 -> as("supervisor", this::approve);
                case 9, 10, 11 -> pay();
                case 12 -> takeBackOrGiveBack();
                default -> correct();
            }
        }

        private void report() {
            boolean attack = random.nextBoolean();
            Incident made = newIncident(
                    policy,
                    answers -> answers.withKind(attack ? IncidentKind.CYBER_ATTACK : IncidentKind.SUSPECTED_ATTACK)
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "係")));
            reported.add(made);
            told.add("report");
        }

        private void enter() {
            UUID id = id();
            Incident of = reported.get(random.nextInt(reported.size()));
            ExpenseFacts facts = facts();
            for (int i = 0; i <= random.nextInt(2); i++) {
                as("policyholder", () -> expenses.add(id, of.id(), facts, List.of()));
            }
            lines.add(id);
            told.add("enter");
        }

        private UUID id() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        private ExpenseFacts facts() {
            return ExpenseFacts.NONE.with(facts -> {
                facts.activity = ACTIVITIES.get(random.nextInt(ACTIVITIES.size()));
                facts.amount = Yen.of(1 + random.nextInt(1_500_000));
                facts.accruedOn = clock.today();
                facts.orderedAt = clock.today().atTime(12, 0);
                facts.outsourced = true;
            });
        }

        private void edit() {
            line(line -> as(
                    "policyholder",
                    () -> expenses.edit(line.line().id(), line.line().version(), facts(), List.of())));
        }

        private void decide() {
            line(line -> as(random.nextBoolean() ? "handler" : "handler2", () -> {
                UUID id = id();
                Decide wanted = switch (random.nextInt(5)) {
                    case 0 -> Decide.deny(id, line, "対象外", null);
                    case 1 -> Decide.cut(id, line, Yen.of(line.asked().amount() / 2), "相場", null);
                    case 2 -> Decide.ask(id, line, "いつですか。");
                    default -> Decide.accept(id, line);
                };
                reviews.enter(wanted);
                return reviews.enter(wanted);
            }));
        }

        private Void approve() {
            line(line -> reviews.enter(Decide.approve(id(), line)));
            return null;
        }

        /** Mostly where something is due. */
        private void pay() {
            Incident any = reported.get(random.nextInt(reported.size()));
            Incident of = as(
                    "handler",
                    () -> reported.stream()
                            .filter(one -> payments.payable(payments.money(one.id()), one.id()) > 0)
                            .findFirst()
                            .orElse(any));
            UUID id = id();
            attempt(
                    "pay",
                    () -> as("handler", () -> {
                        long due = payments.payable(payments.money(of.id()), of.id());
                        Yen amount =
                                Yen.of(random.nextInt(4) == 0 ? due + 1 : Math.max(1, due / (1 + random.nextInt(3))));
                        payments.note(id, of.id(), amount, clock.today());
                        payments.note(id, of.id(), amount, clock.today());
                        seenPaid += amount.amount();
                        return amount;
                    }));
        }

        private void takeBackOrGiveBack() {
            Incident of = reported.get(random.nextInt(reported.size()));
            attempt(
                    "back",
                    () -> as("handler", () -> {
                        long over = payments.money(of.id()).of(of.id()).overpaid();
                        if (over > 0) {
                            askBack(of);
                            payments.givenBack(id(), of.id(), Yen.of(over), clock.today());
                            seenPaid -= over;
                        } else {
                            for (Payment payment : payments.of(of.id())) {
                                if (payment.isPaid() && payment.way() == PaymentWay.ELSEWHERE) {
                                    payments.takeBack(payment.id());
                                    seenPaid -= payment.amount().amount();
                                    break;
                                }
                            }
                        }
                        return over;
                    }));
        }

        /** Twice, as whoever presses twice. */
        private void askBack(Incident of) {
            UUID id = id();
            if (payments.money(of.id()).of(of.id()).reclaimed() == 0) {
                recoveries.reclaim(id, of.id());
                recoveries.reclaim(id, of.id());
            }
        }

        private void correct() {
            int which = random.nextInt(reported.size());
            attempt(
                    "correct",
                    () -> as("handler", () -> {
                        Incident now = incidents.get(reported.get(which).id());
                        SuspicionOutcome outcome = List.of(SuspicionOutcome.values())
                                .get(random.nextInt(SuspicionOutcome.values().length));
                        IncidentKind kind =
                                random.nextInt(4) == 0 ? IncidentKind.CYBER_ATTACK : IncidentKind.SUSPECTED_ATTACK;
                        return incidents.correct(
                                now.id(),
                                now.version(),
                                now.facts().withKind(kind, kind == IncidentKind.SUSPECTED_ATTACK ? outcome : null),
                                "");
                    }));
        }

        private void line(java.util.function.Function<LineStanding, Object> work) {
            if (!lines.isEmpty()) {
                UUID id = lines.get(random.nextInt(lines.size()));
                LineStanding standing = as("handler", () -> reviews.of(id));
                attempt("line", () -> work.apply(standing));
            }
        }

        /** A refusal is an answer too: whatever was begun is gone. */
        private void attempt(String what, Supplier<?> work) {
            try {
                work.get();
                told.add(what);
            } catch (io.shirase.review.DecisionRefused
                    | io.shirase.review.DecisionConflict
                    | PaymentRefused
                    | io.shirase.incident.InvalidFacts refused) {
                told.add(what + " refused");
            }
        }

        private void agree() {
            signIn("handler");
            assertThat(checks.ofPeriod(policy.id()))
                    .filteredOn(finding -> finding.kind() != Finding.Kind.OVERPAID)
                    .isEmpty();
            Balances books = payments.money(reported.getFirst().id()).balances();
            assertThat(books.ofPeriod(Account.PAID)).isEqualTo(seenPaid);
            for (ExpenseLine line : expenses.ofPolicy(policy.id())) {
                assertThat(books.ofLine(line.id(), Account.PAID)).isNotNegative();
            }
        }
    }
}
