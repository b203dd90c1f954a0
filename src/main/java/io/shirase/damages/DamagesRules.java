package io.shirase.damages;

import io.shirase.identity.AuthorityLimits;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.Role;
import io.shirase.incident.Incident;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import io.shirase.time.Years;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who may enter what about a claim of somebody else as it stands. */
@Component
class DamagesRules {

    private final AuthorityLimits limits;
    private final Clock clock;

    DamagesRules(AuthorityLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    void check(DamagesFacts facts) {
        List<Problem> problems = new ArrayList<>();
        if (facts.claimant().isEmpty()) {
            problems.add(DamagesRefused.problem("claimant", "claimant-missing"));
        }
        length(problems, "claimant", facts.claimant(), DamagesFacts.MAX_CLAIMANT);
        length(problems, "note", facts.note(), DamagesFacts.MAX_NOTE);
        if (facts.asked() != null && !facts.asked().isCarried()) {
            problems.add(DamagesRefused.problem("asked", "amount-large", Yen.of(Yen.MAX_AMOUNT)));
        }
        LocalDateTime made = facts.madeAt();
        if (made != null && !Years.include(made.toLocalDate())) {
            problems.add(DamagesRefused.problem("madeAt", "day-range", Years.FIRST, Years.LAST));
        } else if (made != null && made.isAfter(LocalDateTime.now(clock))) {
            problems.add(DamagesRefused.problem("madeAt", "made-later"));
        }
        refuse(problems);
    }

    /** @param seen how many entries the person has seen */
    void check(DamagesClaim claim, int seen, DamagesAnswer answer, CurrentPerson person) {
        DamagesClaim shown = answer.step().isInsurers() ? claim : claim.told();
        if (shown.entries().size() != seen || !isPossible(claim, answer.step())) {
            throw DamagesRefused.because("", "moved-on");
        }
        List<Problem> problems = new ArrayList<>();
        amount(problems, answer);
        day(problems, answer);
        boolean needsWords = answer.step() == DamagesStep.ASK
                || answer.step() == DamagesStep.REFUSE
                || answer.step() == DamagesStep.RETURN;
        if (needsWords && answer.words().isEmpty()) {
            problems.add(DamagesRefused.problem("words", "words-missing"));
        }
        length(problems, "words", answer.words(), DamagesClaim.MAX_WORDS);
        if (answer.step().isInsurers()) {
            insurers(problems, claim, answer, person);
        }
        refuse(problems);
    }

    private static boolean isPossible(DamagesClaim claim, DamagesStep step) {
        boolean isFinal = claim.isFinal();
        return switch (step) {
            case NEGOTIATE -> claim.stage() == DamagesStage.ASKED;
            case ASK -> !isFinal && claim.request().isEmpty();
            case AGREE -> !isFinal;
            case REFUSE -> claim.request().isPresent() || claim.proposal().isPresent();
            case RETURN -> claim.proposal().isPresent();
            case SETTLE, JUDGE -> claim.stage() != DamagesStage.PAID;
            case PAY -> claim.stage() == DamagesStage.SETTLED;
            case PROPOSE -> false;
        };
    }

    private static void amount(List<Problem> problems, DamagesAnswer answer) {
        Yen amount = answer.amount();
        if (!answer.step().hasAmount()) {
            return;
        }
        // A court may decide that nothing is owed, and one may settle for words.
        boolean mayBeNothing = answer.step() == DamagesStep.SETTLE || answer.step() == DamagesStep.JUDGE;
        if (amount == null || (amount.isZero() && !mayBeNothing)) {
            problems.add(DamagesRefused.problem("amount", "amount-missing"));
        } else if (!amount.isCarried()) {
            problems.add(DamagesRefused.problem("amount", "amount-large", Yen.of(Yen.MAX_AMOUNT)));
        }
    }

    private void day(List<Problem> problems, DamagesAnswer answer) {
        LocalDate day = answer.day();
        if (!answer.step().hasDay()) {
            return;
        }
        if (day == null) {
            problems.add(DamagesRefused.problem("day", "day-missing"));
        } else if (!Years.include(day)) {
            problems.add(DamagesRefused.problem("day", "day-range", Years.FIRST, Years.LAST));
        } else if (day.isAfter(LocalDate.now(clock))) {
            problems.add(DamagesRefused.problem("day", "day-later"));
        }
    }

    /** Nobody agrees to what they entered themselves, and what was proposed is another person's to decide. */
    private static void insurers(
            List<Problem> problems, DamagesClaim claim, DamagesAnswer answer, CurrentPerson person) {
        String me = person.username();
        boolean isOwn = claim.enteredBy().equals(me)
                || claim.request().filter(asked -> asked.by().equals(me)).isPresent();
        if (isOwn) {
            problems.add(DamagesRefused.problem("", "own"));
        }
        claim.proposal().ifPresent(proposed -> {
            if (person.role() != Role.SUPERVISOR) {
                problems.add(DamagesRefused.problem("", "waits-for-supervisor"));
            } else if (answer.step() != DamagesStep.REFUSE && proposed.by().equals(me)) {
                problems.add(DamagesRefused.problem("", "own-proposal"));
            }
        });
    }

    /**
     * Whether an agreement waits for a second person: by the money that the person agrees to in the incident.
     *
     * @param others whole yen agreed to for other claims of the incident
     */
    boolean isProposal(DamagesClaim claim, Incident incident, Yen amount, Yen others, CurrentPerson person) {
        AuthorityLimits.Proposed proposed = claim.proposal()
                .map(entry -> new AuthorityLimits.Proposed(entry.by(), Objects.requireNonNull(entry.amount())))
                .orElse(null);
        return limits.needsSecond(person, incident.product(), amount, others, proposed);
    }

    private static void length(List<Problem> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(DamagesRefused.problem(field, "words-long", most));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DamagesRefused(problems);
        }
    }
}
