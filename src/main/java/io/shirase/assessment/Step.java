package io.shirase.assessment;

import io.shirase.language.Coded;

/** The parts of the order in which the rules are tried. */
public enum Step implements Coded {
    TRIGGER("trigger"),
    EXCLUSION("exclusion"),
    TRAIT("trait"),
    KIND("kind"),
    CONDITION("condition"),
    WINDOW("window"),
    NOTICE("notice"),
    CONSENT("consent"),
    CLOSING("closing"),
    AMOUNT("amount");

    private final String code;

    Step(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
