package io.shirase.language;

import io.shirase.money.Yen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with what was entered.
 *
 * @param field the component of the record it is about
 * @param messageKey of the sentence for the person
 * @param values what stands in the sentence's placeholders: yen, dates, numbers, texts in both languages, or text
 */
public record Problem(String field, String messageKey, List<Object> values) {

    public static Problem of(String field, String messageKey, Object... values) {
        return new Problem(field, messageKey, List.of(values));
    }

    /** The sentence for the person. */
    public String text(Locale locale) {
        Formats formats = Formats.in(locale);
        return Messages.in(locale)
                .get(
                        messageKey,
                        values.stream().map(value -> format(formats, value)).toArray());
    }

    private static String format(Formats formats, Object value) {
        return switch (value) {
            case Yen amount -> formats.yen(amount);
            case LocalDate date -> formats.date(date);
            case Text text -> text.in(formats.locale());
            case Number number -> formats.number(number.longValue());
            default -> value.toString();
        };
    }
}
