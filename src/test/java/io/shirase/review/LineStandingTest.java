package io.shirase.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.Role;
import io.shirase.money.Yen;
import io.shirase.review.DecisionRefused.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LineStandingTest {

    private static final Yen ASKED = Yen.of(6_000_000);
    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");

    private final DecisionRules rules = new DecisionRules(Yen.of(5_000_000));
    private final CurrentPerson handler = person("handler", Role.HANDLER);
    private final CurrentPerson supervisor = person("supervisor", Role.SUPERVISOR);
    private final CurrentPerson otherSupervisor = person("supervisor2", Role.SUPERVISOR);
    private final CurrentPerson policyholder = person("policyholder", Role.POLICYHOLDER);

    private Yen others = Yen.ZERO;
    private LineStanding standing = new LineStanding(line(ASKED, "policyholder", 0), List.of());

    @Test
    void aLineWithoutEntriesIsOpen() {
        assertThat(standing.state()).isEqualTo(LineState.OPEN);
        assertThat(standing.accepted()).isEmpty();
    }

    @Test
    void theLatestEntryStands() {
        enter(Decide.deny(UUID.randomUUID(), standing, "対象外です", null), handler);
        assertThat(standing.state()).isEqualTo(LineState.DENIED);
        assertThat(standing.accepted()).contains(Yen.ZERO);

        enter(Decide.cut(UUID.randomUUID(), standing, Yen.of(4_000_000), "相場を超える部分", null), handler);
        assertThat(standing.state()).isEqualTo(LineState.CUT);
        assertThat(standing.accepted()).contains(Yen.of(4_000_000));
        assertThat(standing.entries()).hasSize(2);
    }

    @Test
    void anAcceptanceAboveTheAuthorityWaitsForASupervisor() {
        enter(Decide.accept(UUID.randomUUID(), standing), handler);
        assertThat(standing.state()).isEqualTo(LineState.PROPOSED);
        assertThat(standing.accepted()).isEmpty();

        enter(Decide.approve(UUID.randomUUID(), standing), supervisor);
        assertThat(standing.state()).isEqualTo(LineState.ACCEPTED);
        assertThat(standing.accepted()).contains(ASKED);
    }

    @Test
    void anAcceptanceOfExactlyTheAuthorityStandsByItself() {
        enter(Decide.cut(UUID.randomUUID(), standing, Yen.of(5_000_000), "見積りどおり", null), handler);
        assertThat(standing.state()).isEqualTo(LineState.CUT);
    }

    @Test
    void aSupervisorSendsAProposalBack() {
        enter(Decide.accept(UUID.randomUUID(), standing), handler);
        enter(Decide.sendBack(UUID.randomUUID(), standing, "相見積もりを取ってください"), supervisor);
        assertThat(standing.state()).isEqualTo(LineState.RETURNED);
        assertThat(standing.state().waitsForHandler()).isTrue();
        assertThat(standing.accepted()).isEmpty();
    }

    @Test
    void nobodyApprovesTheirOwn() {
        standing = new LineStanding(line(ASKED, "supervisor", 0), List.of());
        enter(Decide.accept(UUID.randomUUID(), standing), handler);
        assertThat(refusal(Decide.approve(UUID.randomUUID(), standing), supervisor))
                .isEqualTo(Why.OWN_PROPOSAL);
        enter(Decide.approve(UUID.randomUUID(), standing), otherSupervisor);
        assertThat(standing.state()).isEqualTo(LineState.ACCEPTED);
    }

    @Test
    void nobodyDecidesALineOfTheirOwn() {
        standing = new LineStanding(line(ASKED, "handler", 0), List.of());
        assertThat(refusal(Decide.accept(UUID.randomUUID(), standing), handler)).isEqualTo(Why.OWN_LINE);
        assertThat(refusal(Decide.deny(UUID.randomUUID(), standing, "x", null), handler))
                .isEqualTo(Why.OWN_LINE);
    }

    @Test
    void onlyHandlersAndSupervisorsDecide() {
        for (Role role : List.of(Role.POLICYHOLDER, Role.AGENCY, Role.OPERATOR, Role.ADMIN)) {
            CurrentPerson person = person("somebody", role);
            assertThat(refusal(Decide.accept(UUID.randomUUID(), standing), person))
                    .as("%s", role)
                    .isEqualTo(Why.ROLE);
            assertThat(refusal(Decide.approve(UUID.randomUUID(), standing), person))
                    .as("%s", role)
                    .isEqualTo(Why.ROLE);
        }
        assertThat(refusal(Decide.approve(UUID.randomUUID(), standing), handler))
                .isEqualTo(Why.ROLE);
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        assertThat(refusal(Decide.answer(UUID.randomUUID(), standing, "はい"), policyholder))
                .isEqualTo(Why.NOTHING_ASKED);
        enter(Decide.ask(UUID.randomUUID(), standing, "内訳は?"), handler);
        assertThat(standing.state()).isEqualTo(LineState.ASKED);
        enter(Decide.answer(UUID.randomUUID(), standing, "作業3日分です"), policyholder);
        assertThat(standing.state()).isEqualTo(LineState.ANSWERED);
        assertThat(refusal(Decide.answer(UUID.randomUUID(), standing, "はい"), policyholder))
                .isEqualTo(Why.NOTHING_ASKED);
    }

    @Test
    void aCutNeedsASmallerAmountAndAReason() {
        assertThat(refusal(Decide.cut(UUID.randomUUID(), standing, ASKED, "x", null), handler))
                .isEqualTo(Why.AMOUNT_NOT_LESS);
        assertThat(refusal(Decide.cut(UUID.randomUUID(), standing, Yen.ZERO, " ", null), handler))
                .isEqualTo(Why.WORDS_MISSING);
        assertThat(refusal(Decide.deny(UUID.randomUUID(), standing, "", null), handler))
                .isEqualTo(Why.WORDS_MISSING);
        assertThat(refusal(Decide.deny(UUID.randomUUID(), standing, "字".repeat(2001), null), handler))
                .isEqualTo(Why.WORDS_LONG);
    }

    @Test
    void aLineChangedAfterItsDecisionIsToBeDecidedAgain() {
        enter(Decide.deny(UUID.randomUUID(), standing, "領収書がありません", null), handler);
        standing = new LineStanding(line(ASKED, "policyholder", 1), standing.entries());
        assertThat(standing.state()).isEqualTo(LineState.CHANGED);
        assertThat(standing.accepted()).isEmpty();
    }

    @Test
    void aDraftCannotBeDecided() {
        standing = new LineStanding(
                new ExpenseLine(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        1,
                        1,
                        ExpenseFacts.NONE,
                        List.of(),
                        "policyholder",
                        NOON,
                        "policyholder",
                        NOON,
                        0),
                List.of());
        assertThat(refusal(Decide.accept(UUID.randomUUID(), standing), handler)).isEqualTo(Why.DRAFT);
    }

    @Test
    @DisplayName("What a supervisor approved cannot be undone by a handler alone, and stands until two have agreed")
    void whatTwoSettledTwoChange() {
        enter(Decide.accept(UUID.randomUUID(), standing), handler);
        enter(Decide.approve(UUID.randomUUID(), standing), supervisor);

        enter(Decide.deny(UUID.randomUUID(), standing, "対象外です", null), handler);
        assertThat(standing.state()).isEqualTo(LineState.PROPOSED);
        assertThat(standing.accepted()).contains(ASKED);

        enter(Decide.sendBack(UUID.randomUUID(), standing, "理由が足りません"), supervisor);
        assertThat(standing.accepted()).contains(ASKED);
        enter(Decide.ask(UUID.randomUUID(), standing, "内訳は?"), handler);
        assertThat(standing.accepted()).contains(ASKED);

        enter(Decide.cut(UUID.randomUUID(), standing, Yen.of(1_000), "相場", null), handler);
        assertThat(standing.accepted()).contains(ASKED);
        enter(Decide.approve(UUID.randomUUID(), standing), supervisor);
        assertThat(standing.accepted()).contains(Yen.of(1_000));

        enter(Decide.accept(UUID.randomUUID(), standing), supervisor);
        assertThat(standing.state()).isEqualTo(LineState.PROPOSED);
    }

    @Test
    @DisplayName("Entering the approved amount once more does not make it one person's")
    void theApprovedAmountAgainStaysApproved() {
        enter(Decide.accept(UUID.randomUUID(), standing), handler);
        enter(Decide.approve(UUID.randomUUID(), standing), supervisor);
        enter(Decide.accept(UUID.randomUUID(), standing), handler);
        assertThat(standing.state()).isEqualTo(LineState.ACCEPTED);
        enter(Decide.deny(UUID.randomUUID(), standing, "対象外です", null), handler);
        assertThat(standing.accepted()).contains(ASKED);
    }

    @Test
    @DisplayName("A supervisor alone accepts nothing above the limit that nobody proposed")
    void aSupervisorIsOnePersonToo() {
        enter(Decide.accept(UUID.randomUUID(), standing), supervisor);
        assertThat(standing.state()).isEqualTo(LineState.PROPOSED);
        assertThat(refusal(Decide.approve(UUID.randomUUID(), standing), supervisor))
                .isEqualTo(Why.OWN_PROPOSAL);
        enter(Decide.approve(UUID.randomUUID(), standing), otherSupervisor);
        assertThat(standing.accepted()).contains(ASKED);
    }

    @Test
    @DisplayName("A supervisor who accepts no more than a handler proposed is the second person")
    void lessThanProposedStands() {
        enter(Decide.accept(UUID.randomUUID(), standing), handler);
        enter(Decide.cut(UUID.randomUUID(), standing, Yen.of(5_500_000), "相場", null), supervisor);
        assertThat(standing.accepted()).contains(Yen.of(5_500_000));
    }

    @Test
    @DisplayName("The other lines of the incident count: what is small by itself waits where the sum is large")
    void theSumOfTheIncidentCounts() {
        others = Yen.of(4_999_000);
        standing = new LineStanding(line(Yen.of(1_000), "policyholder", 0), List.of());
        enter(Decide.accept(UUID.randomUUID(), standing), handler);
        assertThat(standing.state()).isEqualTo(LineState.ACCEPTED);

        standing = new LineStanding(line(Yen.of(1_001), "policyholder", 0), List.of());
        enter(Decide.accept(UUID.randomUUID(), standing), handler);
        assertThat(standing.state()).isEqualTo(LineState.PROPOSED);
        enter(Decide.deny(UUID.randomUUID(), standing, "対象外です", null), handler);
        assertThat(standing.state()).isEqualTo(LineState.DENIED);
    }

    @Test
    @DisplayName("Nobody decides a line that they changed last")
    void nobodyDecidesWhatTheyChanged() {
        ExpenseLine entered = line(ASKED, "policyholder", 1);
        standing = new LineStanding(
                new ExpenseLine(
                        entered.id(),
                        entered.incidentId(),
                        entered.position(),
                        entered.number(),
                        entered.facts(),
                        entered.receipts(),
                        "policyholder",
                        NOON,
                        "handler",
                        NOON,
                        1),
                List.of());
        assertThat(refusal(Decide.accept(UUID.randomUUID(), standing), handler)).isEqualTo(Why.OWN_LINE);
    }

    @Test
    @DisplayName("Who entered the latest decision takes it back, and it is as it was before")
    void theLatestIsTakenBack() {
        enter(Decide.deny(UUID.randomUUID(), standing, "対象外です", null), handler);
        enter(Decide.cut(UUID.randomUUID(), standing, Yen.of(1_000), "相場", null), handler);
        assertThat(refusal(Decide.withdraw(UUID.randomUUID(), standing), supervisor))
                .isEqualTo(Why.NOTHING_TO_WITHDRAW);

        enter(Decide.withdraw(UUID.randomUUID(), standing), handler);
        assertThat(standing.state()).isEqualTo(LineState.DENIED);
        enter(Decide.withdraw(UUID.randomUUID(), standing), handler);
        assertThat(standing.state()).isEqualTo(LineState.OPEN);
        assertThat(standing.entries()).hasSize(4);
        assertThat(refusal(Decide.withdraw(UUID.randomUUID(), standing), handler))
                .isEqualTo(Why.NOTHING_TO_WITHDRAW);
    }

    @Test
    void theSumsAddUp() {
        LineStanding open = new LineStanding(line(Yen.of(1_000), "policyholder", 0), List.of());
        enter(Decide.cut(UUID.randomUUID(), standing, Yen.of(4_000_000), "相場", null), handler);
        assertThat(ReviewSums.of(List.of(standing, open)))
                .isEqualTo(new ReviewSums(Yen.of(6_001_000), Yen.of(4_000_000), Yen.of(2_000_000), Yen.of(1_000)));
    }

    @Test
    @DisplayName("The insured objects to what was decided once; until somebody else has decided, it stands")
    void objection() {
        assertThat(refusal(object(), policyholder)).isEqualTo(Why.NOTHING_DECIDED);
        cut(4_000_000, handler);
        assertThat(refusal(object(), handler)).isEqualTo(Why.OBJECTS_FOR_INSURER);

        enter(object(), policyholder);
        assertThat(standing.state()).isEqualTo(LineState.OBJECTED);
        assertThat(standing.state().waitsForHandler()).isTrue();
        assertThat(standing.state().isDecidedAmongMany()).isFalse();
        assertThat(standing.accepted()).contains(Yen.of(4_000_000));
        assertThat(refusal(object(), policyholder)).isEqualTo(Why.OBJECTED_BEFORE);

        assertThat(refusal(Decide.deny(UUID.randomUUID(), standing, "変わりません", null), handler))
                .isEqualTo(Why.OWN_DECISION);
        cut(4_500_000, person("handler2", Role.HANDLER));
        assertThat(standing.accepted()).contains(Yen.of(4_500_000));
        assertThat(refusal(object(), policyholder)).isEqualTo(Why.OBJECTED_BEFORE);
        assertThat(refusal(Decide.deny(UUID.randomUUID(), standing, "やはり", null), handler))
                .as("not afterwards either")
                .isEqualTo(Why.OWN_DECISION);
    }

    @Test
    @DisplayName("Nor does who approved approve again what somebody else proposes after an objection")
    void objectionToWhatTwoSettled() {
        enter(Decide.accept(UUID.randomUUID(), standing), handler);
        assertThat(refusal(object(), policyholder)).as("a proposal").isEqualTo(Why.NOTHING_DECIDED);
        enter(Decide.approve(UUID.randomUUID(), standing), supervisor);
        enter(object(), policyholder);

        cut(3_000_000, person("handler2", Role.HANDLER));
        assertThat(standing.state()).isEqualTo(LineState.PROPOSED);
        assertThat(refusal(Decide.approve(UUID.randomUUID(), standing), supervisor))
                .isEqualTo(Why.OWN_DECISION);
        enter(Decide.approve(UUID.randomUUID(), standing), otherSupervisor);
        assertThat(standing.accepted()).contains(Yen.of(3_000_000));
    }

    @Test
    @DisplayName("What proves an objection may come after it, and what was decided may be objected to after a change")
    void objectionAndChange() {
        cut(4_000_000, handler);
        enter(object(), policyholder);
        standing = new LineStanding(line(ASKED, "policyholder", 1), standing.entries());
        assertThat(standing.state()).isEqualTo(LineState.OBJECTED);
        assertThat(refusal(Decide.accept(UUID.randomUUID(), standing), handler)).isEqualTo(Why.OWN_DECISION);

        standing = new LineStanding(standing.line(), standing.entries().subList(0, 1));
        assertThat(standing.state()).isEqualTo(LineState.CHANGED);
        assertThat(standing.mayBeObjectedTo()).isTrue();
    }

    private Decide object() {
        return Decide.object(UUID.randomUUID(), standing, "復旧に必要な作業でした");
    }

    private void cut(long accepted, CurrentPerson person) {
        enter(Decide.cut(UUID.randomUUID(), standing, Yen.of(accepted), "相場を超える部分", null), person);
    }

    private void enter(Decide wanted, CurrentPerson person) {
        assertThat(rules.refusal(wanted, standing, person)).isEmpty();
        Yen accepted = DecisionRules.accepted(wanted, standing);
        List<LineDecision> entries = new ArrayList<>(standing.entries());
        entries.add(new LineDecision(
                wanted.id(),
                wanted.lineId(),
                standing.number() + 1,
                wanted.kind(),
                accepted,
                wanted.words(),
                wanted.reason(),
                wanted.ownReason(),
                wanted.answerBy(),
                wanted.seenVersion(),
                rules.isProposal(accepted, standing, others, false, person),
                person.username(),
                NOON));
        standing = new LineStanding(standing.line(), entries);
    }

    private Why refusal(Decide wanted, CurrentPerson person) {
        return rules.refusal(wanted, standing, person).orElseThrow();
    }

    private static ExpenseLine line(Yen amount, String createdBy, long version) {
        ExpenseFacts facts = ExpenseFacts.NONE.with(spent -> {
            spent.activity = Activity.LAWYER;
            spent.amount = amount;
        });
        return new ExpenseLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                1,
                facts,
                List.of(),
                createdBy,
                NOON,
                createdBy,
                NOON,
                version);
    }

    private static CurrentPerson person(String name, Role role) {
        return new CurrentPerson(UUID.randomUUID(), name, name, role, UUID.randomUUID(), "組織");
    }
}
