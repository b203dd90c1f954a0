package io.shirase.edition;

import io.shirase.language.Problem;

/** A product file cannot be taken, or an edition cannot be put in force. */
public final class InvalidEdition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private InvalidEdition(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    static InvalidEdition because(String why, Object... values) {
        return new InvalidEdition(Problem.of("", "edition.problem." + why, values));
    }

    public Problem problem() {
        return problem;
    }
}
