package io.shirase.claim;

import io.shirase.language.Problem;
import java.util.List;

/** What was entered of an interruption cannot stand; nothing was saved. */
public class InvalidInterruption extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidInterruption(List<Problem> problems) {
        super("The interruption cannot stand: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** Each with the path to its field, such as {@code continuation.costs.0.residual}. */
    public List<Problem> problems() {
        return problems;
    }
}
