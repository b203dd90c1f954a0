package io.shirase.incident;

import io.shirase.language.Problem;
import io.shirase.language.TypedCount;
import io.shirase.time.Moment;
import io.shirase.time.Years;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what cannot be true of the facts that a person enters. */
class FactChecks {

    private final LocalDateTime now;
    private final List<Problem> problems = new ArrayList<>();

    private FactChecks(LocalDateTime now) {
        this.now = now;
    }

    /** @throws InvalidFacts if something cannot be */
    static void check(Facts facts, Particulars particulars, LocalDateTime now) {
        FactChecks checks = new FactChecks(now);
        checks.past("discovery", facts.discovery().moment());
        checks.length("discovery", facts.discovery().by(), Discovery.MAX_BY);
        checks.people(particulars.affected().people());
        checks.length("affected", particulars.affected().systems(), 2000);
        checks.past("orders", particulars.orders().at());
        checks.length("orders", particulars.orders().what(), 2000);
        particulars.told().forEach(told -> checks.past("told", told.at()));
        checks.length("description", particulars.description(), 4000);
        checks.length("caller", particulars.caller().name(), Caller.MAX_NAME);
        checks.length("caller", particulars.caller().telephone(), Caller.MAX_TELEPHONE);
        checks.past("caller", particulars.caller().calledAt());
        checks.past("occurredAt", facts.occurredAt());
        checks.past("insurerNotifiedAt", facts.insurerNotifiedAt());
        checks.past("firstClaimAt", facts.firstClaimAt());
        checks.past("announcedOn", facts.announcedOn());
        checks.past("writtenFilingOn", facts.writtenFilingOn());
        checks.past("mediaReportOn", facts.mediaReportOn());
        checks.past("consultingActivatedOn", facts.consultingActivatedOn());
        checks.finish();
    }

    private void past(String field, Moment moment) {
        past(field, moment.day());
        past(field, moment.exact().orElse(null));
    }

    private void past(String field, @Nullable LocalDate day) {
        if (day != null) {
            past(field, day.atStartOfDay());
        }
    }

    private void past(String field, @Nullable LocalDateTime time) {
        if (time == null
                || problems.stream().anyMatch(problem -> problem.field().equals(field))) {
            return;
        }
        if (!Years.include(time.toLocalDate())) {
            problems.add(Problem.of(
                    field, "incident.problem.year", String.valueOf(Years.FIRST), String.valueOf(Years.LAST)));
        } else if (time.isAfter(now)) {
            problems.add(Problem.of(field, "incident.problem.future"));
        }
    }

    private void people(@Nullable Integer people) {
        if (people != null && (people < 0 || people > TypedCount.MOST)) {
            problems.add(Problem.of("affected", "incident.problem.people", TypedCount.MOST));
        }
    }

    private void length(String field, @Nullable String text, int max) {
        if (text != null && text.length() > max) {
            problems.add(Problem.of(field, "incident.problem.long", max));
        }
    }

    private void finish() {
        if (!problems.isEmpty()) {
            throw new InvalidFacts(problems);
        }
    }
}
