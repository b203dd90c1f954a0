package io.shirase.identity;

import io.shirase.language.Problem;
import java.util.List;

/** What was entered about a person or an organisation cannot stand; nothing was saved. */
public class InvalidPerson extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InvalidPerson(List<Problem> problems) {
        super("It cannot stand: " + problems);
        this.problems = List.copyOf(problems);
    }

    InvalidPerson(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
