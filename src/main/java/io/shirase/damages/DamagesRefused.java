package io.shirase.damages;

import io.shirase.language.Problem;
import java.util.List;

/** What was to be entered about a claim of somebody else cannot stand. */
public final class DamagesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    DamagesRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** @param why after {@code damages.problem.} */
    static DamagesRefused because(String field, String why, Object... values) {
        return new DamagesRefused(List.of(problem(field, why, values)));
    }

    static Problem problem(String field, String why, Object... values) {
        return Problem.of(field, "damages.problem." + why, values);
    }

    /** Each with the field that it is about; empty where it is about none. */
    public List<Problem> problems() {
        return problems;
    }
}
