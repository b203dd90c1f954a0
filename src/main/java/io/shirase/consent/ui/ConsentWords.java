package io.shirase.consent.ui;

import static io.shirase.part.Screen.words;

import io.shirase.consent.Consent;
import io.shirase.consent.ConsentRefused;
import io.shirase.consent.ConsentState;
import io.shirase.language.Problem;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** A consent in the words of the person before the screen. */
final class ConsentWords {

    private ConsentWords() {}

    /** What it is for, and of whom it is bought where that is known. */
    static String name(Consent consent) {
        String what = words().of("vocabulary.activity", consent.activity());
        return consent.vendor().isEmpty() ? what : words().of("consent.ui.name", what, consent.vendor());
    }

    static StatusBadge badge(ConsentState state) {
        Tone tone = switch (state) {
            case OPEN, PROPOSED -> Tone.WAITING;
            case ASKED_BACK -> Tone.WARN;
            case GRANTED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(words().of("consent.state", state), tone);
    }

    /** The sentences of what belongs to no field. */
    static String of(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.text(words().formats().locale()))
                .collect(Collectors.joining(" "));
    }

    static String of(ConsentRefused refused) {
        return of(refused.problems());
    }
}
