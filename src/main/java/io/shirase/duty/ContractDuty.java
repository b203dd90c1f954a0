package io.shirase.duty;

import io.shirase.language.Coded;
import io.shirase.language.Problem;
import io.shirase.language.Text;
import io.shirase.storage.PlainText;
import io.shirase.time.Counting;
import io.shirase.time.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the insured must tell by a contract, as the insured itself enters it.
 *
 * @param whom the customer, or who else it is
 * @param basis what the contract says, in the person's own words; may be empty
 * @param length how many days or hours from the discovery on; null where the contract sets none
 * @param counted which day is day 1; of days only
 * @param dueOn the last day, where it was agreed upon as such; null where it is counted
 */
public record ContractDuty(
        UUID id,
        String whom,
        String basis,
        @Nullable Integer length,
        Unit unit,
        Counting counted,
        @Nullable LocalDate dueOn) {

    /** What the code of such a duty begins with. */
    static final String PREFIX = "contract:";

    public static final int MAX_WHOM = 200;
    public static final int MAX_BASIS = 1000;

    /** More days or hours than this are a slip. */
    public static final int MAX_LENGTH = 1000;

    /** What its length is counted in. */
    public enum Unit implements Coded {
        DAYS("days"),
        HOURS("hours");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public ContractDuty {
        whom = PlainText.of(whom).strip();
        basis = PlainText.of(basis).strip();
    }

    /** What is wrong with it; empty where it can be kept. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (whom.isEmpty()) {
            problems.add(Problem.of("whom", "duty.problem.whom"));
        }
        if (whom.length() > MAX_WHOM) {
            problems.add(Problem.of("whom", "incident.problem.long", MAX_WHOM));
        }
        if (basis.length() > MAX_BASIS) {
            problems.add(Problem.of("basis", "incident.problem.long", MAX_BASIS));
        }
        if (length != null && (length < 1 || length > MAX_LENGTH)) {
            problems.add(Problem.of("length", "duty.problem.length", MAX_LENGTH));
        }
        if (dueOn != null && !Years.include(dueOn)) {
            problems.add(Problem.of("dueOn", "incident.problem.year", "" + Years.FIRST, "" + Years.LAST));
        }
        return problems;
    }

    /** The same as a duty, beside those of the law. */
    Obligation obligation() {
        Text name = new Text(whom, whom);
        return new Obligation(
                PREFIX + id,
                name,
                LocalDate.MIN,
                null,
                Force.CONTRACT,
                Applies.ALWAYS,
                Set.of(),
                List.of(),
                null,
                false,
                null,
                new Text(basis, basis),
                List.of(),
                null,
                null,
                null);
    }
}
