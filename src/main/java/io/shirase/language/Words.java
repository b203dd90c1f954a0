package io.shirase.language;

import io.shirase.money.YenRange;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;

/** The portal's words in one language, for screens and paper alike. */
public record Words(Locale locale, Messages messages, Formats formats) {

    /** The words of a language; of any other language than Japanese the English ones. */
    public static Words in(Locale locale) {
        return new Words(locale, Messages.in(locale), Formats.in(locale));
    }

    /** The text of a key, with already formatted values in its placeholders. */
    public String of(String key, Object... values) {
        return messages.get(key, values);
    }

    /** The word for a code of a vocabulary, such as {@code vocabulary.kind.leak}. */
    public String of(String prefix, Coded code) {
        return messages.get(prefix + "." + code.code());
    }

    /** A day with its time, or a day that says that its time is not known; empty where not even the day is known. */
    public String moment(Moment moment) {
        LocalDate day = moment.day();
        if (day == null) {
            return "";
        }
        return moment.exact().map(formats::time).orElseGet(() -> of("vocabulary.moment.day", formats.date(day)));
    }

    public String of(Text text) {
        return text.in(locale);
    }

    /** A range of yen, or one amount where both bounds are the same. */
    public String yen(YenRange range) {
        String most = formats.yen(range.most());
        return range.isExact() ? most : of("part.range", formats.yen(range.least()), most);
    }

    /** Several words in a row, as the language separates them. */
    public String list(Collection<String> parts) {
        return String.join(locale.getLanguage().equals("ja") ? "、" : ", ", parts);
    }
}
