package io.shirase.incident;

import io.shirase.language.Problem;
import java.util.List;

/** What was entered cannot be; nothing of it was saved. */
public class InvalidFacts extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidFacts(List<Problem> problems) {
        super("The facts cannot be: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
