package io.shirase.policy.imports;

import io.shirase.language.Problem;
import java.util.Locale;

/**
 * What there is to say of one cell.
 *
 * @param field the code of an {@link ImportField}
 * @param fault whether the row cannot be taken so; else it is only to be known
 */
public record Finding(String field, boolean fault, String ja, String en) {

    static Finding fault(ImportField field, String key, Object... values) {
        return of(field.code(), true, Problem.of(field.code(), key, values));
    }

    static Finding note(ImportField field, String key, Object... values) {
        return of(field.code(), false, Problem.of(field.code(), key, values));
    }

    static Finding fault(Problem problem) {
        return of(problem.field(), true, problem);
    }

    private static Finding of(String field, boolean fault, Problem problem) {
        return new Finding(field, fault, problem.text(Locale.JAPANESE), problem.text(Locale.ENGLISH));
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? ja : en;
    }
}
