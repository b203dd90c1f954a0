package io.shirase.consent;

import io.shirase.expense.ExpenseLine;
import io.shirase.identity.AuthorityLimits;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.Role;
import io.shirase.incident.Incident;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may enter what about a consent as it stands. */
@Component
class ConsentRules {

    private final AuthorityLimits limits;
    private final Clock clock;

    ConsentRules(AuthorityLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** @param now what the line rests on; null for nothing */
    void checkRequest(ExpenseLine line, String why, @Nullable Consent now) {
        List<Problem> problems = new ArrayList<>();
        words(problems, "why", "why-missing", why, true);
        if (line.facts().isDraft()) {
            problems.add(problem("", "line-incomplete"));
        } else if (line.facts().spentOn() != null) {
            problems.add(problem("", "line-paid"));
        }
        if (now != null && (now.state().isOpen() || now.state() == ConsentState.GRANTED)) {
            problems.add(problem("", "asked-already", now.number()));
        }
        refuse(problems);
    }

    /** @param seen how many entries the person has seen */
    void checkEntry(Consent consent, ExpenseLine line, int seen, ConsentAnswer answer, CurrentPerson person) {
        boolean isInsurers = answer.step() != ConsentStep.REPLY && answer.step() != ConsentStep.WITHDRAW;
        Consent shown = isInsurers ? consent : consent.told();
        if (shown.entries().size() != seen) {
            throw ConsentRefused.because("", "moved-on");
        }
        boolean possible = switch (answer.step()) {
            case GRANT, REFUSE, WITHDRAW -> consent.state().isOpen();
            case ASK_BACK -> consent.state() == ConsentState.OPEN || consent.state() == ConsentState.PROPOSED;
            case REPLY -> shown.state() == ConsentState.ASKED_BACK;
            case RETURN -> consent.state() == ConsentState.PROPOSED;
            case PROPOSE -> false;
        };
        if (!possible) {
            throw ConsentRefused.because("", "moved-on");
        }
        List<Problem> problems = new ArrayList<>();
        boolean needsWords = answer.step() != ConsentStep.GRANT && answer.step() != ConsentStep.WITHDRAW;
        words(problems, "words", "words-missing", answer.words(), needsWords);
        if (isInsurers && isOwn(consent, line, person)) {
            problems.add(problem("", "own"));
        }
        if (isInsurers && consent.state() == ConsentState.PROPOSED) {
            supervise(problems, consent, answer, person);
        }
        if (answer.step() == ConsentStep.GRANT) {
            grant(problems, consent, answer);
        }
        refuse(problems);
    }

    /** What was proposed is a supervisor's to decide, and nobody approves or sends back their own. */
    private static void supervise(List<Problem> problems, Consent consent, ConsentAnswer answer, CurrentPerson person) {
        if (person.role() != Role.SUPERVISOR) {
            problems.add(problem("", "waits-for-supervisor"));
            return;
        }
        boolean approvesOrReturns = answer.step() == ConsentStep.GRANT || answer.step() == ConsentStep.RETURN;
        if (approvesOrReturns && consent.entries().getLast().by().equals(person.username())) {
            problems.add(problem("", "own-proposal"));
        }
    }

    /**
     * Whether a grant waits for a second person, a supervisor: by the money that the person grants in the incident.
     *
     * @param others whole yen granted for other requests of the incident
     */
    boolean isProposal(Consent consent, Incident incident, Yen amount, Yen others, CurrentPerson person) {
        AuthorityLimits.Proposed proposed = consent.proposal()
                .map(entry -> new AuthorityLimits.Proposed(entry.by(), Objects.requireNonNull(entry.amount())))
                .orElse(null);
        return limits.needsSecond(person, incident.product(), amount, others, proposed);
    }

    private void grant(List<Problem> problems, Consent consent, ConsentAnswer answer) {
        Yen amount = answer.amount();
        if (amount == null || amount.isZero()) {
            problems.add(problem("amount", "amount-missing"));
        } else if (amount.compareTo(consent.amount()) > 0) {
            problems.add(problem("amount", "amount-above", consent.amount()));
        }
        if (answer.until() != null && answer.until().isBefore(LocalDate.now(clock))) {
            problems.add(problem("until", "until-past"));
        }
    }

    /** Nobody consents to what they asked or entered themselves. */
    private static boolean isOwn(Consent consent, ExpenseLine line, CurrentPerson person) {
        String me = person.username();
        return consent.askedBy().equals(me) || line.createdBy().equals(me);
    }

    private static void words(List<Problem> problems, String field, String missing, String words, boolean needed) {
        if (needed && words.isEmpty()) {
            problems.add(problem(field, missing));
        } else if (words.length() > Consent.MAX_WORDS) {
            problems.add(problem(field, "words-long", Consent.MAX_WORDS));
        }
    }

    private static Problem problem(String field, String why, Object... values) {
        return Problem.of(field, "consent.problem." + why, values);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ConsentRefused(problems);
        }
    }
}
