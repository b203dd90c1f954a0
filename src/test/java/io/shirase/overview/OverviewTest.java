package io.shirase.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Cause;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.Reason;
import io.shirase.drill.Drills;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.incident.Merges.Wish;
import io.shirase.language.Coded;
import io.shirase.ledger.Payments;
import io.shirase.money.Yen;
import io.shirase.overview.Overview.Money;
import io.shirase.overview.Overview.NearLimit;
import io.shirase.overview.Overview.OfProduct;
import io.shirase.overview.Overview.Refused;
import io.shirase.overview.Overview.Waited;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.review.Decide;
import io.shirase.review.OwnReason;
import io.shirase.review.Reviews;
import io.shirase.time.Japan;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("The overview")
class OverviewTest {

    private static final String PRODUCT = "tokio-marine-chuokai";

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        Overviews overviews;

        @Autowired
        OverviewStore store;

        @Autowired
        Limits limits;

        @Autowired
        Reviews reviews;

        @Autowired
        Expenses expenses;

        @Autowired
        Incidents incidents;

        @Autowired
        Payments payments;

        @Autowired
        Merges merges;

        @Autowired
        Drills drills;

        private Policy policy;
        private Overview before;

        @BeforeEach
        void asItWas() {
            policy = newPolicy();
            signIn("handler");
            before = read();
        }

        @Test
        @DisplayName("is for supervisors and administrators, and for nobody else")
        void forWhom() {
            for (String other : List.of("policyholder", "agency", "operator", "handler")) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(other)
                        .isThrownBy(() -> as(other, () -> overviews.of(null)));
            }
            assertThat(as("admin", () -> overviews.of(null)).at()).isEqualTo(clock.instant());
        }

        @Test
        @DisplayName(
                "says what is reserved, to be paid and paid to the yen of the ledger, by product, by year and by month")
        void money() {
            Incident incident = newAttack(policy);
            UUID line = entered(incident, 100_000);
            assertThat(more(product(read()), product(before))).isEqualTo(new Money(100_000, 0, 0, 0));

            reviews.enter(Decide.cut(UUID.randomUUID(), reviews.of(line), Yen.of(70_000), "相場", null));
            payments.note(UUID.randomUUID(), incident.id(), Yen.of(30_000), clock.today());
            Overview now = read();
            assertThat(more(product(now), product(before))).isEqualTo(new Money(0, 70_000, 0, 30_000));
            assertThat(product(now).money().owed() - product(before).money().owed())
                    .isEqualTo(40_000);
            assertThat(paidThisMonth(now) - paidThisMonth(before)).isEqualTo(30_000);
            assertThat(now.received().stream()
                            .filter(year ->
                                    Integer.valueOf(clock.today().getYear()).equals(year.year()))
                            .mapToLong(year -> year.money().paid())
                            .sum())
                    .isGreaterThanOrEqualTo(30_000);
            assertThat(now.products().stream()
                            .mapToLong(of -> of.money().paid())
                            .sum())
                    .as("what is paid is the same by product and by year")
                    .isEqualTo(now.received().stream()
                            .mapToLong(of -> of.money().paid())
                            .sum());
        }

        @Test
        @DisplayName("counts what was received, is open and is overdue; merged reports once, and drills never")
        void counts() {
            Incident incident = newAttack(policy);
            entered(incident, 100_000);
            Incident twin = newAttack(policy);
            Overview two = read();
            assertThat(product(two).received()).isEqualTo(product(before).received() + 2);

            as(
                    "supervisor",
                    () -> merges.merge(new Wish(incident.id(), version(incident), twin.id(), version(twin), Set.of())));
            as("policyholder", () -> {
                var drill = drills.start(UUID.randomUUID(), policy.id(), "ransom-note");
                UUID draft = UUID.randomUUID();
                reports.start(draft);
                reports.answer(
                        draft,
                        given -> given.withPolicy(drill.policyId())
                                .withKind(IncidentKind.CYBER_ATTACK)
                                .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "")));
                Incident played = reports.submit(draft);
                expenses.add(UUID.randomUUID(), played.id(), shutdown(100_000), List.of());
                return played;
            });
            Overview now = read();
            assertThat(product(now).received()).isEqualTo(product(before).received() + 1);
            assertThat(product(now).open()).isEqualTo(product(before).open() + 1);
            assertThat(kinds(now, IncidentKind.CYBER_ATTACK)).isEqualTo(kinds(before, IncidentKind.CYBER_ATTACK) + 1);
            assertThat(causes(now, null)).isEqualTo(causes(before, null) + 1);
            assertThat(more(product(now), product(before))).isEqualTo(new Money(100_000, 0, 0, 0));
            assertThat(product(now).overdue()).isEqualTo(product(before).overdue());

            clock.advance(Duration.ofDays(31));
            assertThat(product(read()).overdue()).isGreaterThan(product(before).overdue());
        }

        @Test
        @DisplayName("measures the first answer and the decision of a line, and counts beside them what still waits")
        void waited() {
            Incident incident = newAttack(policy);
            UUID line = entered(incident, 100_000);
            UUID other = entered(incident, 200_000);
            assertThat(waiting(read().answers())).isEqualTo(waiting(before.answers()) + 1);
            assertThat(waiting(read().decisions())).isEqualTo(waiting(before.decisions()) + 2);

            clock.advance(Duration.ofHours(50));
            reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(line)));
            Overview now = read();
            assertThat(times(now.answers())).isEqualTo(times(before.answers()) + 1);
            assertThat(times(now.decisions())).isEqualTo(times(before.decisions()) + 1);
            assertThat(waiting(now.decisions())).isEqualTo(waiting(before.decisions()) + 1);
            assertThat(of(now.answers()).ninetieth()).isNotNull();
            assertThat(reviews.of(other).entries()).isEmpty();
        }

        @Test
        @DisplayName("says why lines are not accepted by the decision that counts now, and not by what was taken back")
        void refusals() {
            Incident incident = newAttack(policy);
            UUID denied = entered(incident, 100_000);
            UUID undone = entered(incident, 500_000);
            UUID cut = entered(incident, 200_000);
            reviews.enter(Decide.deny(UUID.randomUUID(), reviews.of(denied), "対象外", Reason.OWN_GOODS));
            reviews.enter(Decide.deny(UUID.randomUUID(), reviews.of(undone), "対象外", Reason.OWN_GOODS));
            reviews.enter(Decide.withdraw(UUID.randomUUID(), reviews.of(undone)));
            reviews.enter(Decide.cut(UUID.randomUUID(), reviews.of(cut), Yen.of(150_000), "相場", null)
                    .because(OwnReason.ABOVE_MARKET));

            if (reviews.of(denied).accepted().isEmpty()) {
                assertThat(more(read(), Reason.OWN_GOODS))
                        .as("what is only proposed counts for nothing")
                        .isEqualTo(new Refused(Reason.OWN_GOODS, 0, 0, 0));
                as("supervisor", () -> reviews.enter(Decide.approve(UUID.randomUUID(), reviews.of(denied))));
            }

            Overview now = read();
            assertThat(more(now, Reason.OWN_GOODS)).isEqualTo(new Refused(Reason.OWN_GOODS, 1, 0, 100_000));
            assertThat(more(now, OwnReason.ABOVE_MARKET)).isEqualTo(new Refused(OwnReason.ABOVE_MARKET, 0, 1, 50_000));
            assertThat(more(now, null)).isEqualTo(new Refused(null, 0, 0, 0));
        }

        @Test
        @DisplayName("shows a limit of which four fifths or more are taken, decided or reserved, and none before")
        void limits() {
            Incident incident = newAttack(policy);
            entered(incident, 39_000_000);
            assertThat(near()).isEmpty();
            UUID line = entered(incident, 11_000_000);
            as("handler", () -> reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(line))));

            assertThat(near()).allSatisfy(limit -> {
                assertThat(limit.limit()).isEqualTo(50_000_000);
                assertThat(limit.left()).isZero();
                assertThat(limit.share()).isEqualTo(100);
            });
            assertThat(near())
                    .extracting(limit -> limit.names().get(Locale.JAPANESE))
                    .containsExactlyInAnyOrder("費用全体の支払限度額", "②③④サイバー攻撃対応・調査・相談費用の限度額");
        }

        @Test
        @DisplayName("of a year leaves out what was received in another; what is now is the same in each")
        void years() {
            newAttack(policy);
            Overview other = as("supervisor", () -> overviews.of(2019));
            assertThat(other.answers()).isEmpty();
            assertThat(other.kinds()).isEmpty();
            assertThat(other.refusals()).isEmpty();
            assertThat(other.products()).isEqualTo(read().products());
        }

        private long version(Incident of) {
            return incidents.get(of.id()).version();
        }

        /** Of this policy alone: other tests leave more limits near exhaustion than a page shows. */
        private List<NearLimit> near() {
            var taken = store.limits(LocalDateTime.ofInstant(clock.instant(), Japan.ZONE))
                    .getOrDefault(policy.id(), Map.of());
            return as("supervisor", () -> limits.of(Map.of(policy.id(), taken)).near());
        }

        private Overview read() {
            return as("supervisor", () -> overviews.of(clock.today().getYear()));
        }

        private static OfProduct product(Overview overview) {
            return overview.products().stream()
                    .filter(of -> of.product().equals(PRODUCT))
                    .findFirst()
                    .orElseGet(() -> new OfProduct(PRODUCT, 0, 0, 0, Money.NONE, null));
        }

        private static Money more(OfProduct now, OfProduct before) {
            return new Money(
                    now.money().reserved() - before.money().reserved(),
                    now.money().approved() - before.money().approved(),
                    now.money().ordered() - before.money().ordered(),
                    now.money().paid() - before.money().paid());
        }

        private Refused more(Overview now, @Nullable Coded reason) {
            Refused one = refused(now, reason);
            Refused other = refused(before, reason);
            return new Refused(
                    reason,
                    one.denied() - other.denied(),
                    one.cut() - other.cut(),
                    one.notAccepted() - other.notAccepted());
        }

        private static Refused refused(Overview overview, @Nullable Coded reason) {
            return overview.refusals().stream()
                    .filter(of -> of.reason() == reason)
                    .findFirst()
                    .orElseGet(() -> new Refused(reason, 0, 0, 0));
        }

        private static long kinds(Overview overview, IncidentKind kind) {
            return overview.kinds().stream()
                    .filter(of -> of.kind() == kind)
                    .mapToLong(of -> of.incidents())
                    .sum();
        }

        private static long causes(Overview overview, @Nullable Cause cause) {
            return overview.causes().stream()
                    .filter(of -> of.cause() == cause)
                    .mapToLong(of -> of.incidents())
                    .sum();
        }

        private static Waited of(List<Waited> waited) {
            return waited.stream()
                    .filter(of -> PRODUCT.equals(of.product()))
                    .findFirst()
                    .orElseGet(() -> new Waited(PRODUCT, 0, 0, null, null));
        }

        private static long waiting(List<Waited> waited) {
            return of(waited).waiting();
        }

        private static long times(List<Waited> waited) {
            return of(waited).times();
        }

        private long paidThisMonth(Overview overview) {
            YearMonth month = YearMonth.from(clock.today());
            return overview.months().stream()
                    .filter(of -> of.month().equals(month))
                    .mapToLong(of -> of.paid())
                    .sum();
        }

        private UUID entered(Incident of, long amount) {
            UUID id = UUID.randomUUID();
            as("policyholder", () -> expenses.add(id, of.id(), shutdown(amount), List.of()));
            return id;
        }
    }
}
