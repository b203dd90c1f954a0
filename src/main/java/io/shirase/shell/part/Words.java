package io.shirase.shell.part;

import io.shirase.assessment.Coded;
import io.shirase.language.Formats;

/** The portal's texts in the language of the person before the screen. */
public final class Words {

    private Words() {}

    /** The text of a key, with already formatted values in its placeholders. */
    public static String of(String key, Object... values) {
        return Parts.text(key, values);
    }

    /** The word for a code of a vocabulary, such as {@code vocabulary.kind.leak}. */
    public static String of(String prefix, Coded code) {
        return Parts.text(prefix + "." + code.code());
    }

    /** How amounts, days and times are written in that language. */
    public static Formats formats() {
        return Formats.in(Parts.locale());
    }
}
