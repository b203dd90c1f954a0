package io.shirase.api;

import io.shirase.language.Problem;

/** A token cannot be made so. */
public final class InvalidToken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    InvalidToken(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
