package io.shirase.review;

import io.shirase.identity.CurrentPerson;
import io.shirase.identity.Role;
import io.shirase.money.Yen;
import io.shirase.review.DecisionRefused.Why;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may enter what about a line as it stands.
 *
 * @param authorityLimit whole yen of one line up to which a handler's acceptance stands by itself
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
            case ACCEPT, CUT, DENY, ASK -> {
                if (!person.role().decides()) {
                    yield Why.ROLE;
                }
                yield standing.line().createdBy().equals(me) ? Why.OWN_LINE : null;
            }
            case APPROVE, RETURN -> {
                if (person.role() != Role.SUPERVISOR) {
                    yield Why.ROLE;
                }
                if (standing.state() != LineState.PROPOSED) {
                    yield Why.NOTHING_PROPOSED;
                }
                boolean own = standing.line().createdBy().equals(me)
                        || standing.entries().getLast().by().equals(me);
                yield own ? Why.OWN_PROPOSAL : null;
            }
        };
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
            case ASK, ANSWER, APPROVE, RETURN -> null;
        };
    }

    /** Whether it waits for a supervisor. */
    boolean isProposal(@Nullable Yen accepted, CurrentPerson person) {
        return accepted != null && person.role() != Role.SUPERVISOR && accepted.compareTo(authorityLimit) > 0;
    }
}
