package io.shirase.packet;

import io.shirase.language.Coded;
import io.shirase.language.Formats;
import io.shirase.language.Messages;
import io.shirase.language.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The portal's words in one language, for what is printed. */
record Words(Locale locale, Messages messages, Formats formats) {

    static Words in(Locale locale) {
        return new Words(locale, Messages.in(locale), Formats.in(locale));
    }

    /** A text of this feature. */
    String own(String key, Object... values) {
        return messages.get("packet." + key, values);
    }

    String of(String key, Object... values) {
        return messages.get(key, values);
    }

    /** The word for a code, such as {@code vocabulary.kind.leak}. */
    String of(String prefix, Coded code) {
        return messages.get(prefix + "." + code.code());
    }

    String of(Text text) {
        return text.in(locale);
    }

    String list(String prefix, Collection<? extends Coded> codes) {
        return join(codes.stream().map(code -> of(prefix, code)).toList());
    }

    String join(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(own("separator")));
    }

    String yesNo(boolean yes) {
        return own(yes ? "yes" : "no");
    }

    String time(@Nullable LocalDateTime time) {
        return time == null ? own("unknown") : formats.time(time);
    }

    String date(@Nullable LocalDate date) {
        return date == null ? own("unknown") : formats.date(date);
    }
}
