package io.shirase.product;

import io.shirase.language.Formats;
import io.shirase.language.Messages;
import io.shirase.language.Text;
import io.shirase.money.Yen;
import io.shirase.time.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a product's numbers are written for people, those included that depend on plan or rider. */
public final class FigureWords {

    private final Locale locale;
    private final Messages messages;
    private final Formats formats;

    private FigureWords(Locale locale) {
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.formats = Formats.in(locale);
    }

    public static FigureWords in(Locale locale) {
        return new FigureWords(locale);
    }

    /** The same words in both languages. */
    static Text both(Function<FigureWords, String> words) {
        return new Text(words.apply(in(Locale.JAPANESE)), words.apply(in(Locale.ENGLISH)));
    }

    String say(String key, Object... values) {
        return messages.get(key, values);
    }

    String say(Text text) {
        return text.in(locale);
    }

    public String quantity(Quantity quantity) {
        return switch (quantity.unit()) {
            case YEN -> formats.yen(Yen.of(quantity.amount()));
            case PERCENT -> quantity.amount() + "%";
            case DAYS -> say("product.days", formats.number(quantity.amount()));
            case YEARS -> say("product.years", formats.number(quantity.amount()));
        };
    }

    public String span(Span span) {
        return quantity(span.unit() == Span.Unit.DAYS ? Quantity.days(span.length()) : Quantity.years(span.length()));
    }

    public String limit(Limit limit) {
        return choices(limit.amounts(), this::amount);
    }

    public String ratio(Item item) {
        return choices(item.ratio(), percent -> quantity(Quantity.percent(percent)));
    }

    private <T> String choices(List<Choice<T>> choices, Function<T, String> words) {
        return choices.stream()
                .map(choice -> words.apply(choice.value()) + because(choice.clause()))
                .collect(Collectors.joining(" / "));
    }

    private String because(@Nullable Clause clause) {
        return clause == null ? "" : say("product.because", say(clause.gist()));
    }

    private String amount(Limit.Amount amount) {
        StringBuilder text = new StringBuilder();
        if (amount.yen() != null) {
            text.append(quantity(Quantity.yen(amount.yen())));
        }
        Limit.Fraction part = amount.ofPolicyLimit();
        if (part != null) {
            text.append(text.isEmpty() ? "" : " · ")
                    .append(say("product.fraction", part.numerator(), part.denominator()));
        }
        if (amount.term() != null) {
            text.append(text.isEmpty() ? "" : " · ").append(say("product.certificate"));
        }
        return text.toString();
    }
}
