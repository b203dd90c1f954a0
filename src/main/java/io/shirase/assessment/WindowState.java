package io.shirase.assessment;

import io.shirase.language.Coded;

/** Whether a cost arose in the period in which costs count; {@code none} where no window applies or the day is not known. */
public enum WindowState implements Coded {
    IN("in"),
    OUT("out"),
    NONE("none");

    private final String code;

    WindowState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
