package io.shirase.web;

/** The portal must not start like this; the message says in one sentence why, and what to do. */
public class StartRefused extends RuntimeException {

    /** @param sentence why, and what to do */
    public StartRefused(String sentence) {
        super(sentence);
    }
}
