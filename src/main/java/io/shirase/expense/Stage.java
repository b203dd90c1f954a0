package io.shirase.expense;

import io.shirase.language.Coded;

/** How far an expense has come. What lies ahead of its stage cannot be known yet, and is not asked. */
public enum Stage implements Coded {
    PLANNED("planned"),
    ORDERED("ordered"),
    /** The work is done or the goods are there; not paid yet. */
    ARISEN("arisen"),
    PAID("paid");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean hasReached(Stage other) {
        return compareTo(other) >= 0;
    }
}
