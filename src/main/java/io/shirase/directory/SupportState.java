package io.shirase.directory;

import io.shirase.language.Coded;

/** How far a request for help has come: read from its entries, from its line and from the consent that the line rests on. */
public enum SupportState implements Coded {
    /** The insurer's people are to name a vendor. */
    REQUESTED("requested"),
    /** Whoever asked gets a quotation from the vendor. */
    INTRODUCED("introduced"),
    /** The quotation is a planned line. */
    QUOTED("quoted"),
    /** The insurer is asked for its consent. */
    CONSENT_ASKED("consent-asked"),
    CONSENT_REFUSED("consent-refused"),
    CONSENT_GRANTED("consent-granted"),
    ORDERED("ordered"),
    /** The work is done, or its invoice is there. */
    INVOICED("invoiced"),
    /** The insurer's people could name nobody. */
    NOBODY("nobody"),
    CLOSED("closed");

    private final String code;

    SupportState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether nothing more comes of it. */
    public boolean isOver() {
        return this == CLOSED || this == INVOICED;
    }
}
