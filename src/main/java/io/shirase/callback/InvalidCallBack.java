package io.shirase.callback;

import io.shirase.language.Problem;
import java.util.List;

/** Something of a promise to call back cannot be kept. */
public final class InvalidCallBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidCallBack(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
