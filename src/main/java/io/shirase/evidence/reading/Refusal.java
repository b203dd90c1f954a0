package io.shirase.evidence.reading;

import io.shirase.evidence.Reading.Why;

/** A file of which no pages are made. */
final class Refusal extends Exception {

    private final Why why;

    Refusal(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
