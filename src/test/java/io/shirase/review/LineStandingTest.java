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
import org.junit.jupiter.api.Test;

class LineStandingTest {

    private static final Yen ASKED = Yen.of(6_000_000);
    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");

    private final DecisionRules rules = new DecisionRules(Yen.of(5_000_000));
    private final CurrentPerson handler = person("handler", Role.HANDLER);
    private final CurrentPerson supervisor = person("supervisor", Role.SUPERVISOR);
    private final CurrentPerson otherSupervisor = person("supervisor2", Role.SUPERVISOR);
    private final CurrentPerson policyholder = person("policyholder", Role.POLICYHOLDER);

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
    void theSumsAddUp() {
        LineStanding open = new LineStanding(line(Yen.of(1_000), "policyholder", 0), List.of());
        enter(Decide.cut(UUID.randomUUID(), standing, Yen.of(4_000_000), "相場", null), handler);
        assertThat(ReviewSums.of(List.of(standing, open)))
                .isEqualTo(new ReviewSums(Yen.of(6_001_000), Yen.of(4_000_000), Yen.of(2_000_000), Yen.of(1_000)));
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
                wanted.seenVersion(),
                rules.isProposal(accepted, person),
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
