package io.shirase.review;

import io.shirase.identity.CurrentPerson;
import io.shirase.identity.Role;
import io.shirase.money.Yen;
import io.shirase.review.DecisionRefused.Why;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may enter what about a line as it stands, and when one person is not enough. The measure is the money that is
 * accepted, of the line, of its incident and of the policy period, whichever way it is entered.
 *
 * @param authorityLimit whole yen up to which what one person accepts of a line, and of all lines of a policy
 *     period together, stands by itself
 */
record DecisionRules(Yen authorityLimit) {

    /** Why it may not be entered; empty where it may. */
    Optional<Why> refusal(Decide wanted, LineStanding standing, CurrentPerson person) {
        return Optional.ofNullable(refusalOf(wanted, standing, person));
    }

    private static @Nullable Why refusalOf(Decide wanted, LineStanding standing, CurrentPerson person) {
        if (standing.line().facts().isDraft()) {
            return Why.DRAFT;
        }
        Why forbidden = whoMay(wanted, standing, person);
        if (forbidden != null) {
            return forbidden;
        }
        if (wanted.kind().needsWords() && wanted.words().isEmpty()) {
            return Why.WORDS_MISSING;
        }
        if (wanted.words().length() > LineDecision.MAX_WORDS) {
            return Why.WORDS_LONG;
        }
        return wanted.kind() == DecisionKind.CUT ? cut(wanted, standing) : null;
    }

    private static @Nullable Why whoMay(Decide wanted, LineStanding standing, CurrentPerson person) {
        String me = person.username();
        return switch (wanted.kind()) {
            case ANSWER -> standing.isAsked() ? null : Why.NOTHING_ASKED;
            case OBJECT -> {
                if (person.role().decides()) {
                    yield Why.OBJECTS_FOR_INSURER;
                }
                if (standing.objection().isPresent()) {
                    yield Why.OBJECTED_BEFORE;
                }
                yield standing.mayBeObjectedTo() ? null : Why.NOTHING_DECIDED;
            }
            case ACCEPT, CUT, DENY, ASK -> {
                if (!person.role().decides()) {
                    yield Why.ROLE;
                }
                if (isOwn(standing, me)) {
                    yield Why.OWN_LINE;
                }
                yield wanted.kind().decides() && hasDecided(standing, me) ? Why.OWN_DECISION : null;
            }
            case WITHDRAW ->
                standing.latest().filter(latest -> mayTakeBack(latest, me)).isPresent()
                        ? null
                        : Why.NOTHING_TO_WITHDRAW;
            case APPROVE, RETURN -> {
                if (person.role() != Role.SUPERVISOR) {
                    yield Why.ROLE;
                }
                if (standing.state() != LineState.PROPOSED) {
                    yield Why.NOTHING_PROPOSED;
                }
                if (hasDecided(standing, me)) {
                    yield Why.OWN_DECISION;
                }
                yield isOwn(standing, me) || isOwnProposal(standing, me) ? Why.OWN_PROPOSAL : null;
            }
        };
    }

    private static boolean isOwn(LineStanding standing, String me) {
        return standing.line().createdBy().equals(me)
                || standing.line().changedBy().equals(me);
    }

    /** An objection is decided by somebody else than what it objects to. */
    private static boolean hasDecided(LineStanding standing, String me) {
        return standing.decidedBeforeObjection().contains(me);
    }

    private static boolean isOwnProposal(LineStanding standing, String me) {
        return standing.latest().filter(latest -> latest.by().equals(me)).isPresent();
    }

    private static boolean mayTakeBack(LineDecision latest, String me) {
        return latest.kind().canBeTakenBack() && latest.by().equals(me);
    }

    private static @Nullable Why cut(Decide wanted, LineStanding standing) {
        Yen accepted = wanted.acceptedAmount();
        if (accepted == null) {
            return Why.AMOUNT_MISSING;
        }
        return accepted.compareTo(standing.asked()) < 0 ? null : Why.AMOUNT_NOT_LESS;
    }

    /** What is accepted when this is entered; null for what settles nothing. */
    static @Nullable Yen accepted(Decide wanted, LineStanding standing) {
        return switch (wanted.kind()) {
            case ACCEPT -> standing.asked();
            case CUT -> wanted.acceptedAmount();
            case DENY -> Yen.ZERO;
            case ASK, ANSWER, OBJECT, APPROVE, RETURN, WITHDRAW -> null;
        };
    }

    /**
     * Whether it waits for a second person, a supervisor.
     *
     * @param after whole yen that the line is accepted with when this is entered; null for what settles nothing
     * @param others whole yen that the other lines of the policy period are accepted with
     * @param looked whether it needs a second look whatever the money
     */
    boolean isProposal(@Nullable Yen after, LineStanding standing, Yen others, boolean looked, CurrentPerson person) {
        if (after == null) {
            return false;
        }
        Optional<Yen> approved = standing.approved();
        if (approved.isPresent()) {
            return !approved.get().equals(after);
        }
        return (looked || isAbove(after, others)) && !isWithin(after, standing, person);
    }

    /** Whether more money follows than one person may let go. */
    boolean isAbove(@Nullable Yen after, Yen others) {
        return after != null && !after.isZero() && others.plus(after).compareTo(authorityLimit) > 0;
    }

    /** Whether somebody else has proposed as much, so that the supervisor is the second person. */
    private static boolean isWithin(Yen after, LineStanding standing, CurrentPerson person) {
        if (person.role() != Role.SUPERVISOR || standing.state() != LineState.PROPOSED) {
            return false;
        }
        return standing.latest()
                .filter(proposal -> !proposal.by().equals(person.username()))
                .map(LineDecision::acceptedAmount)
                .filter(proposed -> after.compareTo(proposed) <= 0)
                .isPresent();
    }
}
