package io.shirase.evidence;

import io.shirase.language.Coded;

/** What a virus scanner said of a file. */
public enum VirusScan implements Coded {
    CLEAN("clean"),
    FOUND("found"),
    /** The scanner did not answer; it is asked again. */
    WAITING("waiting");

    private final String code;

    VirusScan(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
