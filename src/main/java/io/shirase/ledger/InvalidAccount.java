package io.shirase.ledger;

import io.shirase.language.Problem;
import java.util.List;

/** An account cannot be; nothing was saved. */
public final class InvalidAccount extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidAccount(List<Problem> problems) {
        super("No such account: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
