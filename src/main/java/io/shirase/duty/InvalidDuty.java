package io.shirase.duty;

import io.shirase.language.Problem;
import java.util.List;

/** What was said of a duty cannot be kept. */
public final class InvalidDuty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidDuty(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidDuty(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
