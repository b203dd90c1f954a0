package io.shirase.review;

import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.money.Yen;
import io.shirase.review.Reviews.Entered;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person deciding about lines of one incident, one after the other: what is decided counts for what follows. */
final class Sitting {

    private final DecisionRules rules;
    private final CurrentPerson person;
    private final Instant now;
    private final boolean many;
    private final SecondLooks looks;
    private final Set<String> exclusions;
    private final Yen elsewhere;
    private final int daysToAnswer;
    private final Map<UUID, LineStanding> standings = new LinkedHashMap<>();
    private Yen accepted = Yen.ZERO;

    /**
     * @param daysToAnswer how long an answer may take where a question names no day
     * @param many whether lines are decided that nobody has in hand: then only such that wait for a claim handler
     * @param looks what needs a second look, whatever the money
     * @param exclusions codes of those of the product that two persons found to apply
     * @param elsewhere whole yen that is accepted in the other incidents of the policy period
     * @param standings of all lines of the incident
     */
    Sitting(
            DecisionRules rules,
            CurrentPerson person,
            Instant now,
            int daysToAnswer,
            boolean many,
            SecondLooks looks,
            Set<String> exclusions,
            Yen elsewhere,
            List<LineStanding> standings) {
        this.rules = rules;
        this.person = person;
        this.now = now;
        this.daysToAnswer = daysToAnswer;
        this.many = many;
        this.looks = looks;
        this.exclusions = exclusions;
        this.elsewhere = elsewhere;
        for (LineStanding standing : standings) {
            this.standings.put(standing.line().id(), standing);
            accepted = accepted.plus(of(standing));
        }
    }

    /** @param submitted what was entered before under the ids of what is wanted: the same submit, sent again */
    List<Entered> consider(List<Decide> wanted, Map<UUID, LineDecision> submitted) {
        List<Entered> entered = new ArrayList<>();
        for (Decide one : wanted) {
            LineDecision before = submitted.get(one.id());
            entered.add(before == null ? consider(one) : again(one, before));
        }
        return entered;
    }

    /** Of all lines, with what was decided here. */
    List<LineStanding> standings() {
        return List.copyOf(standings.values());
    }

    private Entered consider(Decide wanted) {
        LineStanding standing = standings.get(wanted.lineId());
        RuntimeException refusal = refusal(wanted, standing);
        if (refusal != null || standing == null) {
            return new Entered(wanted, null, refusal);
        }
        Yen others = accepted.minusOrZero(of(standing));
        LineDecision decision = decision(wanted, standing, others);
        LineStanding after = standing.with(decision);
        standings.put(wanted.lineId(), after);
        accepted = others.plus(of(after));
        return new Entered(wanted, decision, null);
    }

    private static Entered again(Decide wanted, LineDecision before) {
        return before.lineId().equals(wanted.lineId())
                ? new Entered(wanted, before, null)
                : new Entered(wanted, null, new NotFoundException());
    }

    private @Nullable RuntimeException refusal(Decide wanted, @Nullable LineStanding standing) {
        if (standing == null) {
            return new NotFoundException();
        }
        if (standing.line().version() != wanted.seenVersion() || standing.number() != wanted.seenNumber()) {
            return new DecisionConflict(standing, wanted.seenVersion());
        }
        if (many && wanted.kind() != DecisionKind.WITHDRAW && !standing.state().isDecidedAmongMany()) {
            return new DecisionRefused(DecisionRefused.Why.NOT_WAITING);
        }
        if (wanted.answerBy() != null && wanted.answerBy().isBefore(today())) {
            return new DecisionRefused(DecisionRefused.Why.ANSWER_BY_PAST);
        }
        if (!isExclusionFound(wanted)) {
            return new DecisionRefused(DecisionRefused.Why.EXCLUSION_UNCONFIRMED);
        }
        return rules.refusal(wanted, standing, person).map(DecisionRefused::new).orElse(null);
    }

    /** An exclusion is named exactly where it is the reason, and only one that two persons found to apply. */
    private boolean isExclusionFound(Decide wanted) {
        String exclusion = wanted.exclusion();
        return exclusion == null
                ? wanted.ownReason() != OwnReason.EXCLUSION
                : wanted.ownReason() == OwnReason.EXCLUSION && exclusions.contains(exclusion);
    }

    private LineDecision decision(Decide wanted, LineStanding standing, Yen others) {
        Yen after = DecisionRules.accepted(wanted, standing);
        Long seed = looks.seed(after);
        Set<SecondLook> why = looks.of(wanted, standing, after, seed, rules.authorityLimit());
        boolean proposal = rules.isProposal(after, standing, others.plus(elsewhere), !why.isEmpty(), person);
        if (rules.isAbove(after, others.plus(elsewhere))) {
            why.add(SecondLook.AUTHORITY);
        }
        return new LineDecision(
                wanted.id(),
                wanted.lineId(),
                standing.number() + 1,
                wanted.kind(),
                after,
                wanted.words(),
                wanted.reason(),
                wanted.ownReason(),
                answerBy(wanted),
                wanted.seenVersion(),
                proposal,
                person.username(),
                now,
                proposal ? why : Set.of(),
                seed,
                wanted.exclusion());
    }

    private @Nullable LocalDate answerBy(Decide wanted) {
        if (wanted.kind() != DecisionKind.ASK) {
            return null;
        }
        LocalDate named = wanted.answerBy();
        return named == null ? today().plusDays(daysToAnswer) : named;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Japan.ZONE);
    }

    private static Yen of(LineStanding standing) {
        return standing.accepted().orElse(Yen.ZERO);
    }
}
