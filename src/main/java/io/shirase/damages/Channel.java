package io.shirase.damages;

import io.shirase.language.Coded;

/** How a claim came to the firm. */
public enum Channel implements Coded {
    LETTER("letter"),
    MAIL("mail"),
    TELEPHONE("telephone"),
    LAWSUIT("lawsuit"),
    OTHER("other");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
