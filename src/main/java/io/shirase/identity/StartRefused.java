package io.shirase.identity;

/** The portal must not start like this; the message says in one sentence why, and what to do. */
class StartRefused extends RuntimeException {

    StartRefused(String sentence) {
        super(sentence);
    }
}
