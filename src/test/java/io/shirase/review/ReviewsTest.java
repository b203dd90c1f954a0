package io.shirase.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Reason;
import io.shirase.assignment.Assignments;
import io.shirase.audit.AuditEntry;
import io.shirase.claim.Claims;
import io.shirase.claim.Decided;
import io.shirase.claim.LineOutlook;
import io.shirase.conversation.Conversation;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.ThirdPartyClaims;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentStatus;
import io.shirase.incident.Incidents;
import io.shirase.incident.Todo;
import io.shirase.incident.Todos;
import io.shirase.language.SpokenKey;
import io.shirase.language.Words;
import io.shirase.ledger.Paid;
import io.shirase.ledger.Payment;
import io.shirase.ledger.Payments;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.review.DecisionRefused.Why;
import io.shirase.review.Progress.Next;
import io.shirase.review.Reviews.Entered;
import io.shirase.time.Japan;
import io.shirase.window.IncidentWindows;
import io.shirase.window.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ReviewsTest {

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
        Claims claims;

        @Autowired
        Incidents incidents;

        @Autowired
        Desk desk;

        @Autowired
        QueueMarks marks;

        @Autowired
        IncidentWindows windows;

        @Autowired
        Conversation conversation;

        @Autowired
        SavedViews views;

        @Autowired
        Assignments assignments;

        @Autowired
        SignedIn signedIn;

        @Autowired
        Todos todos;

        @Autowired
        Payments payments;

        @Autowired
        ProgressReader progresses;

        private Policy policy;
        private Incident incident;
        private UUID line;

        @BeforeEach
        void thereIsALine() {
            policy = newPolicy();
            incident = newIncident(policy);
            line = entered(100_000);
            signIn("handler");
        }

        @Test
        void aDecisionIsAnEntryWithWhoAndWhen() {
            UUID id = UUID.randomUUID();
            reviews.enter(Decide.cut(id, seen(), Yen.of(60_000), "相場を超える部分", Reason.OWN_LIMIT));

            assertThat(seen().entries())
                    .containsExactly(new LineDecision(
                            id,
                            line,
                            1,
                            DecisionKind.CUT,
                            Yen.of(60_000),
                            "相場を超える部分",
                            Reason.OWN_LIMIT,
                            null,
                            null,
                            0,
                            false,
                            "handler",
                            clock.instant()));
        }

        @Test
        @DisplayName(
                "an incident is in review from the first entry on, to be paid once every line is decided, closed once it is paid")
        void theStatusMovesByItself() {
            anAttackIsReported();
            assertThat(incident()).isEqualTo(IncidentStatus.RECEIVED);

            reviews.enter(Decide.ask(UUID.randomUUID(), seen(), "請求書はありますか。"));
            assertThat(incident()).isEqualTo(IncidentStatus.IN_REVIEW);

            reviews.enter(Decide.accept(UUID.randomUUID(), seen()));
            assertThat(incident()).isEqualTo(IncidentStatus.PAYING);
            assertThat(progress().next()).isEqualTo(Next.PAY);
            assertThat(progress().by()).isEqualTo(today().plusDays(30));

            clock.advance(Duration.ofDays(1));
            payments.note(UUID.randomUUID(), incident.id(), Yen.of(60_000), today());
            assertThat(incident()).isEqualTo(IncidentStatus.PAYING);
            Payment rest = payments.note(UUID.randomUUID(), incident.id(), Yen.of(40_000), today());
            assertThat(incident()).isEqualTo(IncidentStatus.CLOSED);
            assertThat(progress().next()).isEqualTo(Next.PAID);
            assertThat(progress().paid()).isEqualTo(new Paid(Yen.of(100_000), today()));
            payments.takeBack(rest.id());
            assertThat(incident()).isEqualTo(IncidentStatus.PAYING);
            payments.note(UUID.randomUUID(), incident.id(), Yen.of(40_000), today());

            entered(5_000);
            assertThat(incident()).isEqualTo(IncidentStatus.IN_REVIEW);
            assertThat(incidents.get(incident.id()).version()).isEqualTo(incident.version());
            assertThat(trailOf(incident.id()))
                    .extracting(AuditEntry::detail)
                    .contains("received → in-review", "in-review → paying", "paying → closed", "closed → in-review");
        }

        private void anAttackIsReported() {
            incident = newAttack(policy);
            line = entered(100_000);
        }

        @Test
        @DisplayName(
                "a question names the day until which an answer is expected, two weeks on where nobody names one; not a past one")
        void aQuestionHasADay() {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Japan.ZONE);
            reviews.enter(Decide.ask(UUID.randomUUID(), seen(), "請求書はありますか。"));
            assertThat(dayOfTodo()).isEqualTo(today.plusDays(14));

            reviews.enter(Decide.ask(UUID.randomUUID(), seen(), "内訳はありますか。", today.plusDays(3)));
            assertThat(dayOfTodo()).isEqualTo(today.plusDays(3));

            assertThatExceptionOfType(DecisionRefused.class)
                    .isThrownBy(
                            () -> reviews.enter(Decide.ask(UUID.randomUUID(), seen(), "いつですか。", today.minusDays(1))))
                    .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.ANSWER_BY_PAST));
            as("policyholder", () -> reviews.enter(Decide.answer(UUID.randomUUID(), seen(), "あります。")));
            assertThat(questions()).isEmpty();
        }

        private @Nullable LocalDate dayOfTodo() {
            return questions().getFirst().lastDay();
        }

        private List<Todo> questions() {
            return as(
                    "policyholder",
                    () -> todos.of(incidents.get(incident.id()), Words.in(Locale.JAPANESE)).stream()
                            .filter(todo -> todo.path().endsWith("#messages"))
                            .toList());
        }

        @Test
        @DisplayName(
                "what comes next: the costs, the insurer's decision with its day, an answer with its day, nothing to pay")
        void whatComesNext() {
            Incident other = newIncident(policy);
            assertThat(as("policyholder", () -> progresses.of(other)).next()).isEqualTo(Next.COSTS);

            assertThat(progress().next()).isEqualTo(Next.DECIDE);
            assertThat(progress().by()).isEqualTo(today().plusDays(30));

            reviews.enter(Decide.ask(UUID.randomUUID(), seen(), "請求書はありますか。", today().plusDays(5)));
            assertThat(progress().next()).isEqualTo(Next.ANSWER);
            assertThat(progress().by()).isEqualTo(today().plusDays(5));

            reviews.enter(Decide.deny(UUID.randomUUID(), seen(), "対象外です", null));
            assertThat(progress()).isEqualTo(new Progress(IncidentStatus.CLOSED, Next.NOTHING_TO_PAY, null, null));
        }

        private Progress progress() {
            return as("agency", () -> progresses.of(incidents.get(incident.id())));
        }

        private LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), Japan.ZONE);
        }

        private IncidentStatus incident() {
            return incidents.get(incident.id()).status();
        }

        @Test
        void aDecisionStandsInTheReadingOfTheClaimAtOnce() {
            assertThat(result().decided()).isNull();

            reviews.enter(Decide.cut(UUID.randomUUID(), seen(), Yen.of(60_000), "相場を超える部分", null));
            assertThat(result().decided()).isEqualTo(new Decided(Decided.Kind.CUT, Yen.of(60_000)));

            reviews.enter(Decide.ask(UUID.randomUUID(), seen(), "もう一度うかがいます。"));
            assertThat(result().decided()).isNull();
        }

        @Test
        @DisplayName("what two persons settled counts in the reading also while it is asked about or objected to")
        void whatTwoSettledCounts() {
            line = entered(6_000_000);
            reviews.enter(Decide.accept(UUID.randomUUID(), seen()));
            as("supervisor", () -> reviews.enter(Decide.approve(UUID.randomUUID(), seen())));
            Decided settled = new Decided(Decided.Kind.ACCEPTED, Yen.of(6_000_000));

            reviews.enter(Decide.ask(UUID.randomUUID(), seen(), "内訳はありますか。"));
            assertThat(result().decided()).isEqualTo(settled);
        }

        @Test
        @DisplayName(
                "an objection leaves the decision as it is, opens the incident, and is mailed to all but who decided")
        void objection() {
            reviews.enter(Decide.deny(UUID.randomUUID(), seen(), "対象外です", null));
            assertThat(incident()).isEqualTo(IncidentStatus.CLOSED);

            as("policyholder", () -> reviews.enter(Decide.object(UUID.randomUUID(), seen(), "復旧の作業でした")));

            assertThat(incident()).isEqualTo(IncidentStatus.IN_REVIEW);
            assertThat(result().decided()).isEqualTo(new Decided(Decided.Kind.DENIED, Yen.ZERO));
            assertThat(onDesk().state()).isEqualTo(QueueState.WAITS_FOR_HANDLER);
            assertThat(database.sql("select p.username from outbox o join person p on p.id = o.person_id"
                                    + " where o.kind = 'OBJECTION' and o.words like ? order by p.username")
                            .param("%" + incident.receiptNumber() + "%")
                            .query(String.class)
                            .list())
                    .contains("handler2", "supervisor")
                    .doesNotContain("handler", "policyholder");
            assertThat(reviews.enterAll(incident.id(), List.of(Decide.accept(UUID.randomUUID(), seen())))
                            .getFirst()
                            .refusal())
                    .as("not among many")
                    .isInstanceOf(DecisionRefused.class);
            as("handler2", () -> reviews.enter(Decide.accept(UUID.randomUUID(), seen())));
            assertThat(accepted()).isEqualTo(Yen.of(100_000));
        }

        @Test
        void theSameSubmitAgainChangesNothing() {
            Decide accept = Decide.accept(UUID.randomUUID(), seen());
            assertThat(reviews.enter(accept)).isEqualTo(reviews.enter(accept));
            assertThat(seen().entries()).hasSize(1);
        }

        @Test
        void theSameSubmitTenTimesAtOnceIsOneEntry() {
            Decide accept = Decide.accept(UUID.randomUUID(), seen());
            atOnce(10, i -> reviews.enter(accept));
            assertThat(seen().entries()).hasSize(1);
        }

        @Test
        void ofTwoHandlersTheSlowerIsToldWhoWasFaster() {
            LineStanding seen = seen();
            clock.advance(Duration.ofMinutes(5));
            as("handler2", () -> reviews.enter(Decide.deny(UUID.randomUUID(), seen, "対象外", null)));

            DecisionConflict conflict = catchThrowableOfType(
                    DecisionConflict.class, () -> reviews.enter(Decide.accept(UUID.randomUUID(), seen)));

            assertThat(conflict.by()).isEqualTo("handler2");
            assertThat(conflict.at()).isEqualTo(clock.instant());
            assertThat(conflict.current().state()).isEqualTo(LineState.DENIED);
        }

        @Test
        void ofManyDecisionsAtOnceOneIsEntered() {
            LineStanding seen = seen();
            List<Boolean> entered = atOnce(8, i -> {
                try {
                    reviews.enter(Decide.accept(UUID.randomUUID(), seen));
                    return true;
                } catch (DecisionConflict slower) {
                    return false;
                }
            });
            assertThat(entered).containsOnlyOnce(true);
            assertThat(seen().entries()).hasSize(1);
        }

        @Test
        void aLineChangedMeanwhileIsAConflictThatNamesWhoChangedIt() {
            LineStanding seen = seen();
            as("policyholder", () -> expenses.edit(line, 0, shutdown(90_000), List.of()));
            DecisionConflict conflict = catchThrowableOfType(
                    DecisionConflict.class, () -> reviews.enter(Decide.accept(UUID.randomUUID(), seen)));
            assertThat(conflict.by()).isEqualTo("policyholder");
        }

        @Test
        void whatIsAcceptedIsWhatTheClaimCountsWith() {
            assertThat(result().line().facts().amount()).isEqualTo(Yen.of(100_000));
            reviews.enter(Decide.cut(UUID.randomUUID(), seen(), Yen.of(60_000), "相場", null));
            assertThat(accepted()).isEqualTo(Yen.of(60_000));

            reviews.enter(Decide.deny(UUID.randomUUID(), seen(), "対象外", null));
            assertThat(accepted()).isEqualTo(Yen.ZERO);

            as("policyholder", () -> expenses.edit(line, 0, shutdown(90_000), List.of()));
            assertThat(accepted()).isNull();
        }

        @Test
        void aProposalDoesNotCountBeforeASupervisorApprovesIt() {
            line = entered(6_000_000);
            reviews.enter(Decide.accept(UUID.randomUUID(), seen()));
            assertThat(seen().state()).isEqualTo(LineState.PROPOSED);
            assertThat(accepted()).isNull();
            assertThat(refused(() -> reviews.enter(Decide.approve(UUID.randomUUID(), seen()))))
                    .isEqualTo(Why.ROLE);

            signIn("supervisor");
            reviews.enter(Decide.approve(UUID.randomUUID(), seen()));
            assertThat(seen().state()).isEqualTo(LineState.ACCEPTED);
            assertThat(accepted()).isEqualTo(Yen.of(6_000_000));
        }

        @Test
        void policyholdersAndOperatorsAnswerButDoNotDecide() {
            reviews.enter(Decide.ask(UUID.randomUUID(), seen(), "内訳は?"));
            for (String person : List.of("policyholder", "agency", "operator")) {
                signIn(person);
                assertThat(refused(() -> reviews.enter(Decide.accept(UUID.randomUUID(), seen()))))
                        .as(person)
                        .isEqualTo(Why.ROLE);
            }
            signIn("policyholder");
            reviews.enter(Decide.answer(UUID.randomUUID(), seen(), "3日分です"));
            assertThat(seen().state()).isEqualTo(LineState.ANSWERED);
        }

        @Test
        void manyAreEnteredEachForItself() {
            UUID second = entered(200_000);
            LineStanding seenSecond = reviews.of(second);
            LineStanding seen = seen();
            as("handler2", () -> reviews.enter(Decide.accept(UUID.randomUUID(), seen)));

            List<Entered> entered = reviews.enterAll(
                    incident.id(),
                    List.of(Decide.accept(UUID.randomUUID(), seen), Decide.accept(UUID.randomUUID(), seenSecond)));

            assertThat(entered.getFirst().refusal()).isInstanceOf(DecisionConflict.class);
            assertThat(entered.getLast().decision()).isNotNull();
            assertThat(ReviewSums.of(reviews.ofIncident(incident.id())))
                    .isEqualTo(new ReviewSums(Yen.of(300_000), Yen.of(300_000), Yen.ZERO, Yen.ZERO));
        }

        @Test
        @DisplayName(
                "Many at once: only what waits is accepted, the sum counts, it is foreseen, and taken back as a whole")
        void manyAtOnce() {
            UUID denied = entered(3_300_000);
            reviews.enter(Decide.deny(UUID.randomUUID(), reviews.of(denied), "対象外", null));
            UUID asked = entered(1_000);
            reviews.enter(Decide.ask(UUID.randomUUID(), reviews.of(asked), "内訳は?"));
            UUID large = entered(4_950_000);
            List<Decide> all = List.of(line, denied, asked, large).stream()
                    .map(id -> Decide.accept(UUID.randomUUID(), reviews.of(id)))
                    .toList();

            List<Entered> foreseen = reviews.ifEntered(incident.id(), all);
            assertThat(seen().entries()).isEmpty();
            List<Entered> entered = reviews.enterAll(incident.id(), all);

            assertThat(entered).usingRecursiveComparison().isEqualTo(foreseen);
            assertThat(reviews.ofIncident(incident.id()))
                    .extracting(LineStanding::state)
                    .containsExactly(LineState.ACCEPTED, LineState.DENIED, LineState.ASKED, LineState.PROPOSED);
            assertThat(onDesk().proposed()).isEqualTo(1);
            assertThat(desk.page(new DeskFilter(QueueState.WAITS_FOR_SUPERVISOR, null, incident.receiptNumber()), 0, 5))
                    .hasSize(1);
            assertThat(desk.page(new DeskFilter(QueueState.WAITS_FOR_ANSWER, null, incident.receiptNumber()), 0, 5))
                    .hasSize(1);

            reviews.enterAll(
                    incident.id(),
                    List.of(
                            Decide.withdraw(UUID.randomUUID(), seen()),
                            Decide.withdraw(UUID.randomUUID(), reviews.of(large))));
            assertThat(reviews.ofIncident(incident.id()))
                    .extracting(LineStanding::state)
                    .containsExactly(LineState.OPEN, LineState.DENIED, LineState.ASKED, LineState.OPEN);
            assertThat(onDesk().open()).isEqualTo(2);
        }

        @Test
        @DisplayName("Of two handlers at two lines whose sum is above the limit, one goes to the supervisor")
        void theSumIsCountedUnderALock() {
            UUID second = entered(4_950_000);
            List<UUID> both = List.of(line, second);
            List<Boolean> proposals = atOnce(
                    2,
                    i -> reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(both.get(i))))
                            .proposal());
            assertThat(proposals).containsOnlyOnce(true);
        }

        @Test
        @DisplayName(
                "What is accepted in other incidents of the policy period counts for what one person may decide alone")
        void theSumOfThePeriod() {
            UUID first = entered(3_000_000);
            reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(first)));
            Incident other = newIncident(policy);
            UUID second = UUID.randomUUID();
            as("policyholder", () -> expenses.add(second, other.id(), shutdown(2_500_000), List.of()));

            LineDecision above = reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(second)));
            assertThat(above.proposal()).isTrue();
            assertThat(above.secondLooks()).containsExactly(SecondLook.AUTHORITY);
        }

        @Test
        @DisplayName(
                "An exclusion, and what is accepted after a date was corrected since its denial, are looked at by a second person")
        void secondLooks() {
            LineDecision excluded = reviews.enter(Decide.deny(UUID.randomUUID(), seen(), "身代金です", Reason.RANSOM));
            assertThat(excluded.proposal()).isTrue();
            assertThat(excluded.secondLooks()).containsExactly(SecondLook.EXCLUSION);
            as("supervisor", () -> reviews.enter(Decide.approve(UUID.randomUUID(), seen())));
            assertThat(seen().state()).isEqualTo(LineState.DENIED);

            UUID late = entered(5_000);
            reviews.enter(Decide.deny(UUID.randomUUID(), reviews.of(late), "期間の外です", Reason.WINDOW));
            assertThat(reviews.of(late).state()).isEqualTo(LineState.DENIED);
            clock.advance(Duration.ofMinutes(1));
            Incident now = incidents.get(incident.id());
            incidents.correct(
                    now.id(),
                    now.version(),
                    now.facts().withDiscovery(new Discovery(today().minusDays(1), LocalTime.of(9, 0), "係")),
                    "訂正");
            LineDecision accepted = reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(late)));
            assertThat(accepted.secondLooks()).containsExactly(SecondLook.CORRECTED);
            assertThat(reviews.of(late).state()).isEqualTo(LineState.PROPOSED);
        }

        @Test
        @DisplayName(
                "What the engine leaves to a person for an ambiguous wording, and what a person decides by the other reading, needs a second look")
        void ambiguous() {
            anAttackIsReported();
            UUID held = UUID.randomUUID();
            as(
                    "policyholder",
                    () -> expenses.add(
                            held,
                            incident.id(),
                            ExpenseFacts.NONE.with(facts -> {
                                facts.activity = Activity.DAMAGES;
                                facts.amount = Yen.of(5_000);
                                facts.claimId = thirdParties.imported(
                                        incident.id(), null, clock.today().atTime(9, 0), false);
                            }),
                            List.of()));
            LineDecision left = reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(held)));
            assertThat(left.secondLooks()).containsExactly(SecondLook.AMBIGUOUS);
            assertThat(reviews.of(held).state()).isEqualTo(LineState.PROPOSED);

            LineDecision otherwise =
                    reviews.enter(Decide.deny(UUID.randomUUID(), seen(), "もう一つの読み方によります", Reason.AMBIGUOUS_WORDING));
            assertThat(otherwise.secondLooks()).containsExactly(SecondLook.AMBIGUOUS);
            assertThat(seen().state()).isEqualTo(LineState.PROPOSED);
            as("supervisor", () -> reviews.enter(Decide.approve(UUID.randomUUID(), seen())));
            assertThat(seen().state()).isEqualTo(LineState.DENIED);
        }

        @Test
        @DisplayName(
                "The limit counts in either direction: what two persons settled, one alone neither raises nor lowers")
        void eitherDirection() {
            UUID large = entered(6_000_000);
            reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(large)));
            as("supervisor", () -> reviews.enter(Decide.approve(UUID.randomUUID(), reviews.of(large))));

            LineDecision less = reviews.enter(
                    Decide.cut(UUID.randomUUID(), reviews.of(large), Yen.of(1_000), "相場を超える", Reason.OWN_LIMIT));
            assertThat(less.proposal()).isTrue();
            assertThat(reviews.of(large).accepted()).contains(Yen.of(6_000_000));
            assertThatExceptionOfType(DecisionRefused.class)
                    .isThrownBy(() -> reviews.enter(Decide.approve(UUID.randomUUID(), reviews.of(large))));
        }

        @Test
        @DisplayName("A handler's own limit stands in place of the portal's, from the next decision on")
        void ownLimit() {
            database.sql("update person set authority_limit = 1000 where username = 'handler2'")
                    .update();
            try {
                assertThat(as("handler2", () -> reviews.enter(Decide.accept(UUID.randomUUID(), seen())))
                                .proposal())
                        .isTrue();
            } finally {
                database.sql("update person set authority_limit = null where username = 'handler2'")
                        .update();
            }
        }

        @Test
        @DisplayName(
                "A handler's limit for the product stands in place of the one for all, and counts for no other product")
        void limitOfTheProduct() {
            database.sql("insert into person_limit (person_id, product, authority_limit)"
                            + " select id, 'tokio-marine-chuokai', 1000 from person where username = 'handler2'"
                            + " union all select id, 'sompo-web', 1 from person where username = 'handler'")
                    .update();
            try {
                assertThat(as("handler2", () -> reviews.enter(Decide.accept(UUID.randomUUID(), seen())))
                                .proposal())
                        .isTrue();
                UUID other = entered(100_000);
                assertThat(reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(other)))
                                .proposal())
                        .isFalse();
            } finally {
                database.sql("delete from person_limit").update();
            }
        }

        @Test
        @DisplayName("What came in since a person last looked is new to that person, and to nobody else")
        void newIsWhatCameInSinceOneLooked() {
            assertThat(onDesk().news()).isTrue();
            assertThat(desk.look(incident.id())).isEmpty();
            assertThat(onDesk().news()).isFalse();
            assertThat(as("handler2", () -> onDesk().news())).isTrue();

            clock.advance(Duration.ofMinutes(5));
            entered(1_000);
            assertThat(onDesk().news()).isTrue();
            assertThat(desk.look(incident.id())).contains(clock.instant().minus(Duration.ofMinutes(5)));
            assertThat(onDesk().news()).isFalse();
        }

        @Test
        @DisplayName("Every filter, order and count of the queue can be read")
        void theQueueIsReadInEveryWay() {
            for (QueueOrder order : QueueOrder.values()) {
                assertThat(desk.page(
                                new DeskFilter(null, null, incident.receiptNumber()).with(edit -> edit.order = order),
                                0,
                                10))
                        .hasSize(1);
            }
            QueueCounts counts = desk.counts(DeskFilter.ALL);
            assertThat(counts.all()).isPositive();
            assertThat(counts.of(QueueState.WAITS_FOR_HANDLER)).isPositive();
        }

        @Test
        @DisplayName(
                "The queue is narrowed to windows that end soon, whatever day it is asked on, until the facts say otherwise")
        void windowsThatEnd() {
            LocalDate last = windows.of(incidents.get(incident.id())).stream()
                    .filter(window -> window.state() != Window.State.MET)
                    .map(Window::lastDay)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            int days = (int) ChronoUnit.DAYS.between(clock.today(), last);

            assertThat(narrowed(edit -> edit.windowWithin = days)).isTrue();
            assertThat(narrowed(edit -> edit.windowWithin = days - 1)).isFalse();
            clock.advance(Duration.ofDays(1));
            assertThat(narrowed(edit -> edit.windowWithin = days - 1)).isTrue();

            database.sql("delete from desk_window").update();
            database.sql("update desk_item set windows_kept = false where incident_id = ?")
                    .param(incident.id())
                    .update();
            marks.catchUp();
            assertThat(narrowed(edit -> edit.windowWithin = days)).isTrue();
        }

        @Test
        @DisplayName("The queue is narrowed to what the insured wrote and nobody of the insurer has read")
        void unread() {
            assertThat(narrowed(edit -> edit.unread = true)).isFalse();
            as("policyholder", () -> conversation.send(UUID.randomUUID(), incident.id(), "ことば", List.of()));
            assertThat(narrowed(edit -> edit.unread = true)).isTrue();
            as("operator", () -> {
                conversation.read(incident.id());
                return true;
            });
            assertThat(narrowed(edit -> edit.unread = true)).isTrue();
            conversation.read(incident.id());
            assertThat(narrowed(edit -> edit.unread = true)).isFalse();
        }

        @Test
        @DisplayName("What stands anywhere within a number or a name finds an incident, and nothing else does")
        void foundAsOneTypes() {
            String number = incident.receiptNumber();
            for (String typed : List.of(
                    number,
                    number.substring(3),
                    number.substring(number.length() - 6),
                    incident.insuredName(),
                    SpokenKey.of(incident.insuredName()).substring(1, 3))) {
                assertThat(narrowed(edit -> edit.text = typed)).as(typed).isTrue();
            }
            assertThat(narrowed(edit -> edit.text = number + "9")).isFalse();
            assertThat(narrowed(edit -> edit.text = number + incident.certificateNumber() + incident.insuredName()))
                    .isFalse();
        }

        private boolean narrowed(Consumer<DeskFilter.Edit> change) {
            return desk.page(DeskFilter.ALL.with(change).with(edit -> edit.order = QueueOrder.NEWS), 0, 500).stream()
                    .anyMatch(item -> item.incidentId().equals(incident.id()));
        }

        @Test
        void anEntryCannotBeChangedOrTakenBack() {
            reviews.enter(Decide.accept(UUID.randomUUID(), seen()));
            assertThat(java.util.Arrays.stream(LineDecisionRepository.class.getMethods())
                            .map(java.lang.reflect.Method::getName))
                    .noneMatch(name -> name.startsWith("delete"));
            assertThat(LineDecisionRecord.class).hasAnnotation(org.hibernate.annotations.Immutable.class);
        }

        @Test
        void forANeighbourTheReviewDoesNotExist() {
            LineStanding seen = seen();
            signIn("policyholder2");
            for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                    () -> reviews.of(line),
                    () -> reviews.ofIncident(incident.id()),
                    () -> reviews.ofPolicy(policy.id()),
                    () -> reviews.enter(Decide.answer(UUID.randomUUID(), seen, "?")))) {
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
            }
            for (String person : List.of("policyholder", "agency", "operator", "admin")) {
                signIn(person);
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(person)
                        .isThrownBy(() -> desk.page(DeskFilter.ALL, 0, 10));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(person)
                        .isThrownBy(() -> desk.counts(DeskFilter.ALL));
            }
        }

        @Test
        void theDeskFollowsEveryStep() {
            assertThat(onDesk().state()).isEqualTo(QueueState.WAITS_FOR_HANDLER);
            assertThat(onDesk().dueOn()).isEqualTo(LocalDate.of(2026, 12, 23));
            assertThat(onDesk().askedAmount()).isEqualTo(Yen.of(100_000));

            reviews.enter(Decide.ask(UUID.randomUUID(), seen(), "内訳は?"));
            assertThat(onDesk().state()).isEqualTo(QueueState.WAITS_FOR_ANSWER);

            as("policyholder", () -> reviews.enter(Decide.answer(UUID.randomUUID(), seen(), "3日分です")));
            assertThat(onDesk().state()).isEqualTo(QueueState.WAITS_FOR_HANDLER);

            UUID large = entered(6_000_000);
            reviews.enter(Decide.accept(UUID.randomUUID(), seen()));
            reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(large)));
            assertThat(onDesk().state()).isEqualTo(QueueState.WAITS_FOR_SUPERVISOR);
            assertThat(onDesk().decided()).isEqualTo(1);

            as("supervisor", () -> reviews.enter(Decide.approve(UUID.randomUUID(), reviews.of(large))));
            assertThat(onDesk().state()).isEqualTo(QueueState.DONE);
            assertThat(onDesk().dueOn()).isNull();

            as("policyholder", () -> expenses.edit(line, 0, shutdown(1), List.of()));
            assertThat(onDesk().state()).isEqualTo(QueueState.WAITS_FOR_HANDLER);
        }

        @Test
        void theDeskCountsLinesEnteredAtOnce() {
            atOnce(6, i -> as("policyholder", () -> entered(1_000)));
            assertThat(onDesk().open()).isEqualTo(7);
        }

        @Test
        void theDeskIsFilteredByStateProductAndText() {
            String number = incident.receiptNumber().toLowerCase(java.util.Locale.ROOT);
            assertThat(desk.page(new DeskFilter(QueueState.WAITS_FOR_HANDLER, policy.product(), number), 0, 10))
                    .hasSize(1);
            assertThat(desk.page(new DeskFilter(QueueState.DONE, null, number), 0, 10))
                    .isEmpty();
            assertThat(desk.page(new DeskFilter(null, "sompo-web", number), 0, 10))
                    .isEmpty();
            assertThat(desk.counts(new DeskFilter(null, null, policy.certificateNumber()))
                            .all())
                    .isEqualTo(1);
            assertThat(desk.counts(new DeskFilter(null, null, "%")).all()).isZero();
            assertThat(desk.counts(new DeskFilter(null, null, "ＳＲ－")).all()).isPositive();
        }

        @Test
        @DisplayName("The queue is narrowed by who looks after it, amount, day, news and objections")
        void theQueueIsNarrowed() {
            String number = incident.receiptNumber();
            DeskFilter mine = new DeskFilter(null, null, number);
            UUID me = signedIn.person().id();
            DeskFilter byMe = mine.with(edit -> edit.assigned = new DeskFilter.Assigned(me));
            DeskFilter byNobody = mine.with(edit -> edit.assigned = new DeskFilter.Assigned(null));
            assertThat(desk.page(byMe, 0, 10)).isEmpty();
            assertThat(desk.page(byNobody, 0, 10)).hasSize(1);
            assignments.take(incident.id(), null);
            assertThat(desk.page(byMe, 0, 10)).hasSize(1);
            assertThat(desk.page(byNobody, 0, 10)).isEmpty();
            assertThat(desk.counts(byMe.with(edit -> edit.text = "")).all()).isPositive();

            assertThat(desk.page(mine.with(edit -> edit.least = Yen.of(100_000)), 0, 10))
                    .hasSize(1);
            assertThat(desk.page(mine.with(edit -> edit.least = Yen.of(100_001)), 0, 10))
                    .isEmpty();
            assertThat(desk.page(mine.with(edit -> edit.dueWithin = 30), 0, 10)).hasSize(1);
            assertThat(desk.page(mine.with(edit -> edit.dueWithin = 0), 0, 10)).isEmpty();

            DeskFilter news = mine.with(edit -> edit.news = true);
            assertThat(desk.page(news, 0, 10)).hasSize(1);
            desk.look(incident.id());
            assertThat(desk.page(news, 0, 10)).isEmpty();
            assertThat(as("handler2", () -> desk.page(news, 0, 10))).hasSize(1);

            DeskFilter objected = mine.with(edit -> edit.objected = true);
            assertThat(desk.page(objected, 0, 10)).isEmpty();
            reviews.enter(Decide.deny(UUID.randomUUID(), seen(), "対象外です", null));
            as("policyholder", () -> reviews.enter(Decide.object(UUID.randomUUID(), seen(), "必要でした")));
            assertThat(desk.page(objected, 0, 10)).hasSize(1);
        }

        @Test
        @DisplayName("A view that is saved is there again for who saved it, once under a name, until it is forgotten")
        void savedViews() {
            views.save(" 自分の ", "assigned=none");
            views.save("自分の", "news=1");
            assertThat(views.all())
                    .singleElement()
                    .satisfies(view -> assertThat(view.address()).isEqualTo("news=1"));
            UUID id = views.all().getFirst().id();
            as("handler2", () -> {
                assertThat(views.all()).isEmpty();
                views.remove(id);
                return true;
            });
            assertThat(views.all()).hasSize(1);
            views.remove(id);
            assertThat(views.all()).isEmpty();
        }

        @Test
        @DisplayName("Two handlers with the same incident open are told of each other, and for a minute only")
        void presence() {
            UUID id = incident.id();
            desk.look(id);
            desk.stay(id, line);
            as("handler2", () -> {
                desk.look(id);
                assertThat(desk.stay(id, null))
                        .singleElement()
                        .satisfies(other -> assertThat(other.lineId()).contains(line));
                return true;
            });
            assertThat(desk.stay(id, line)).hasSize(1);
            clock.advance(Duration.ofSeconds(61));
            assertThat(desk.stay(id, line)).isEmpty();
        }

        @Test
        @DisplayName("A handler's own reason stays with the decision by its code")
        void ownReason() {
            reviews.enter(
                    Decide.deny(UUID.randomUUID(), seen(), "書類がありません", null).because(OwnReason.NOT_PROVEN));
            assertThat(seen().latest().orElseThrow().ownReason()).isEqualTo(OwnReason.NOT_PROVEN);
        }

        @Test
        void whatIsDueFirstComesFirst() {
            clock.advance(Duration.ofDays(-1000));
            Incident old = newIncident(policy);
            as("policyholder", () -> expenses.add(UUID.randomUUID(), old.id(), shutdown(5), List.of()));
            assertThat(desk.page(DeskFilter.ALL, 0, 1))
                    .extracting(DeskItem::incidentId)
                    .containsExactly(old.id());
        }

        private DeskItem onDesk() {
            return desk.page(new DeskFilter(null, null, incident.receiptNumber()), 0, 2)
                    .getFirst();
        }

        private <T> List<T> atOnce(int times, java.util.function.IntFunction<T> work) {
            List<CompletableFuture<T>> all = IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> as("handler", () -> work.apply(i))))
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        }

        private Why refused(ThrowingCallable attempt) {
            return catchThrowableOfType(DecisionRefused.class, attempt).why();
        }

        private LineStanding seen() {
            return reviews.of(line);
        }

        private LineOutlook result() {
            return claims.ofIncident(incident.id()).line(line).orElseThrow();
        }

        private Yen accepted() {
            return claims.outlook(policy.id()).period().claim().expenses().stream()
                    .filter(expense -> expense.id().equals(line.toString()))
                    .findFirst()
                    .orElseThrow()
                    .acceptedAmount();
        }

        private UUID entered(long amount) {
            UUID id = UUID.randomUUID();
            ExpenseLine added = as("policyholder", () -> expenses.add(id, incident.id(), shutdown(amount), List.of()));
            return added.id();
        }
    }
}
