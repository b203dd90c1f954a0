package io.shirase.expense;

import io.shirase.language.Problem;
import java.util.List;

/** What was entered cannot stand; nothing was saved. */
public class InvalidExpense extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidExpense(List<Problem> problems) {
        super("The expense cannot stand: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
