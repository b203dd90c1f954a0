package io.shirase.proof;

import io.shirase.language.Words;
import java.util.Arrays;

/** A file that is no packet, or of which nothing more can be said; says why in one sentence. */
final class PacketRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    /**
     * @param key of the sentence, after {@code proof.}
     * @param values texts for its placeholders
     */
    PacketRefused(String key, Object... values) {
        super(key + Arrays.toString(values), null, false, false);
        this.key = key;
        this.values = values.clone();
    }

    Finding finding(Words words) {
        return new Finding(Finding.Kind.FALSE, words.of("proof." + key, values));
    }
}
