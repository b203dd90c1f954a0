package io.shirase.incident;

import io.shirase.language.Coded;

/** What a person sees, before anybody knows what it is. */
public enum Symptom implements Coded {
    RANSOM_NOTE("ransom-note"),
    STRANGE_MAIL("strange-mail"),
    LOST_BAG("lost-bag"),
    WEBSITE_CHANGED("website-changed"),
    SLOW_SYSTEM("slow-system"),
    WARNING_FROM_OUTSIDE("warning-from-outside"),
    MONEY_OR_CARDS("money-or-cards"),
    OTHER("other");

    private final String code;

    Symptom(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
