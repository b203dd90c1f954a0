package io.shirase.policy;

import io.shirase.language.Problem;
import java.util.List;

/** The certificate cannot state this, by its product or by other policies; nothing was saved. */
public class InvalidPolicy extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidPolicy(List<Problem> problems) {
        super("The certificate cannot state this: " + problems);
        this.problems = List.copyOf(problems);
    }

    /**
     * One for each thing that is wrong; its field is the number, such as {@code limit/emergency}, the term, such as {@code
     * costLimit}, or the component of {@link Policy}.
     */
    public List<Problem> problems() {
        return problems;
    }
}
