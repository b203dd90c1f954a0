package io.shirase.consent;

import io.shirase.language.Problem;
import java.util.List;

/** What was to be entered about a consent cannot stand. */
public final class ConsentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ConsentRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** @param why after {@code consent.problem.} */
    static ConsentRefused because(String field, String why, Object... values) {
        return new ConsentRefused(List.of(Problem.of(field, "consent.problem." + why, values)));
    }

    /** Each with the field that it is about; empty where it is about none. */
    public List<Problem> problems() {
        return problems;
    }
}
