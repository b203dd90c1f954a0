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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may enter what about a consent as it stands. */
@Component
class ConsentRules {

    private final AuthorityLimits limits;
    private final Yen authorityLimit;
    private final Clock clock;

    ConsentRules(
            AuthorityLimits limits,
            @Value("${shirase.review.authority-limit:5000000}") long authorityLimit,
            Clock clock) {
        this.limits = limits;
        this.authorityLimit = Yen.of(authorityLimit);
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
    void checkEntry(
            Consent consent,
            ExpenseLine line,
            Incident incident,
            int seen,
            ConsentAnswer answer,
            CurrentPerson person) {
        if (consent.entries().size() != seen) {
            throw ConsentRefused.because("", "moved-on");
        }
        boolean possible = switch (answer.step()) {
            case GRANT, REFUSE -> consent.state().isOpen();
            case ASK_BACK -> consent.state() == ConsentState.OPEN;
            case REPLY -> consent.state() == ConsentState.ASKED_BACK;
            case WITHDRAW -> consent.state().isOpen();
        };
        if (!possible) {
            throw ConsentRefused.because("", "moved-on");
        }
        List<Problem> problems = new ArrayList<>();
        boolean needsWords = answer.step() != ConsentStep.GRANT && answer.step() != ConsentStep.WITHDRAW;
        words(problems, "words", "words-missing", answer.words(), needsWords);
        boolean isInsurers = answer.step() != ConsentStep.REPLY && answer.step() != ConsentStep.WITHDRAW;
        if (isInsurers && isOwn(consent, line, person)) {
            problems.add(problem("", "own"));
        }
        if (answer.step() == ConsentStep.GRANT) {
            grant(problems, consent, incident, answer, person);
        }
        refuse(problems);
    }

    private void grant(
            List<Problem> problems, Consent consent, Incident incident, ConsentAnswer answer, CurrentPerson person) {
        Yen amount = answer.amount();
        if (amount == null || amount.isZero()) {
            problems.add(problem("amount", "amount-missing"));
        } else if (amount.compareTo(consent.amount()) > 0) {
            problems.add(problem("amount", "amount-above", consent.amount()));
        } else if (person.role() != Role.SUPERVISOR && amount.compareTo(limit(incident, person)) > 0) {
            problems.add(problem("amount", "above-authority", limit(incident, person)));
        }
        if (answer.until() != null && answer.until().isBefore(LocalDate.now(clock))) {
            problems.add(problem("until", "until-past"));
        }
    }

    private Yen limit(Incident incident, CurrentPerson person) {
        return limits.of(person, incident.product()).orElse(authorityLimit);
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
