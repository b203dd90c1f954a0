package io.shirase.rulecheck;

import io.shirase.language.Messages;
import java.util.List;
import java.util.Locale;

/**
 * Something in a product file that has no effect, or an effect that its author may not mean.
 *
 * @param about the rule, limit, fact or activity, by its name in the file
 * @param key of the sentence
 * @param values what stands in the sentence: names of the file
 * @param line in the file, from 1; 0 where no one line is meant
 */
public record Finding(FindingKind kind, String about, String key, List<String> values, int line) {

    public Finding {
        values = List.copyOf(values);
    }

    static Finding of(FindingKind kind, String about, int line, String key, String... more) {
        List<String> values = new java.util.ArrayList<>(List.of(about));
        values.addAll(List.of(more));
        return new Finding(kind, about, "rulecheck." + kind.code() + "." + key, values, line);
    }

    /** What was found, as a sentence. */
    public String sentence(Locale locale) {
        return Messages.in(locale).get(key, values.toArray());
    }
}
