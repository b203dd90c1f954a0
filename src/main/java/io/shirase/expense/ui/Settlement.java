package io.shirase.expense.ui;

import io.shirase.language.Coded;
import org.jspecify.annotations.Nullable;

/** How it was settled what is owed to the other side. */
enum Settlement implements Coded {
    APPROVED("approved", true),
    NOT_APPROVED("not-approved", false),
    OPEN("open", null);

    private final String code;
    private final @Nullable Boolean approved;

    Settlement(String code, @Nullable Boolean approved) {
        this.code = code;
        this.approved = approved;
    }

    static Settlement of(@Nullable Boolean approved) {
        return approved == null ? OPEN : approved ? APPROVED : NOT_APPROVED;
    }

    /** The answer as a claim file has it; null where nothing is settled yet. */
    @Nullable
    Boolean approved() {
        return approved;
    }

    @Override
    public String code() {
        return code;
    }
}
