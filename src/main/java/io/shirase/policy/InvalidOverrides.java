package io.shirase.policy;

import io.shirase.language.Problem;
import java.util.List;

/** The product has no such number; nothing was saved. */
public class InvalidOverrides extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidOverrides(List<Problem> problems) {
        super("The certificate cannot state this: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** One for each number; its field is the number, such as {@code limit/emergency}. */
    public List<Problem> problems() {
        return problems;
    }
}
