package io.shirase.directory;

import io.shirase.language.Problem;
import java.util.List;

/** What was said of a vendor or of a request for help cannot be kept. */
public final class InvalidSupport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private InvalidSupport(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidSupport(problems);
        }
    }

    static InvalidSupport because(String field, String why, Object... values) {
        return new InvalidSupport(List.of(Problem.of(field, "directory.problem." + why, values)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
