package io.shirase.invoice;

import io.shirase.invoice.PaperLines.Line;
import io.shirase.language.TypedYen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money on a line.
 *
 * @param currency ISO 4217; null where the paper does not say it with the amount
 * @param marked whether a sign of money or groups of three digits tell it from any other number
 */
record Sum(BigDecimal value, @Nullable String currency, boolean marked, Line line, int from, int to) {

    private static final Map<String, String> SIGNS =
            Map.of("¥", "JPY", "\\", "JPY", "円", "JPY", "US$", "USD", "€", "EUR", "£", "GBP");

    private static final String CODES = "JPY|USD|EUR|GBP|CHF|AUD|CAD|SGD|HKD|TWD|KRW|CNY";

    private static final Pattern FORM = Pattern.compile("(?<![\\w.,/▲△万億-])(?<!\\d:)"
            + "(?:(?<before>¥|\\\\|US\\$|€|£|\\$|" + CODES + ")\\s?)?"
            + "(?<figures>\\d{1,3}(?:,\\d{3})+|\\d{1,12}(?:[\\d,.]{0,6}万)?\\d{0,4})(?<cents>\\.\\d{1,2})?"
            + "(?:\\s?(?<after>円|" + CODES + "))?"
            + "(?![\\w%]|[.,/:-]\\d)(?!\\s?[年月日])(?![個件式台時名人枚本])");

    boolean isForeign() {
        return currency != null && !currency.equals("JPY");
    }

    /** The amounts of a line, from left to right; bare numbers too. */
    static List<Sum> on(Line line) {
        List<Sum> sums = new ArrayList<>();
        Matcher at = FORM.matcher(line.tight());
        while (at.find()) {
            Sum sum = sum(line, at);
            if (sum != null) {
                sums.add(sum);
            }
        }
        return sums;
    }

    private static @Nullable Sum sum(Line line, Matcher at) {
        String before = at.group("before");
        String after = at.group("after");
        String cents = at.group("cents");
        String figures = at.group("figures");
        BigDecimal value = cents == null
                ? TypedYen.read(figures)
                        .map(yen -> BigDecimal.valueOf(yen.amount()))
                        .orElse(null)
                : new BigDecimal(figures.replaceAll("[^\\d]", "") + cents);
        if (value == null) {
            return null;
        }
        String sign = before != null ? before : after;
        String currency = sign == null ? null : SIGNS.getOrDefault(sign, sign.equals("$") ? "$" : sign);
        boolean yenWithCents = "JPY".equals(currency)
                && cents != null
                && value.stripTrailingZeros().scale() > 0;
        boolean marked = sign != null || figures.contains(",") || figures.contains("万") || cents != null;
        return yenWithCents ? null : new Sum(value, currency, marked, line, at.start(), at.end());
    }
}
