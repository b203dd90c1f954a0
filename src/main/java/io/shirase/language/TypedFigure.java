package io.shirase.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a whole number in figures, in groups of three, or with 億, 万 and 千: 27万5000, 1.5万, 3千, 5千万. */
final class TypedFigure {

    private static final String DIGITS = "(\\d{1,16}|\\d{1,3}(?:,\\d{3}){1,5})";
    private static final Pattern WHOLE = Pattern.compile(DIGITS);
    private static final Pattern UNITS =
            Pattern.compile("(?:(?<hundredMillions>(?:\\d{1,4}|\\d,\\d{3})(?:\\.\\d{1,8})?)億)?"
                    + "(?:(?:(?<tenMillions>\\d)千(?<moreTenThousands>\\d{1,3})?"
                    + "|(?<tenThousands>(?:\\d{1,4}|\\d,\\d{3})(?:\\.\\d{1,4})?))万)?"
                    + "(?:(?<thousands>\\d)千)?(?<rest>\\d,?\\d{3}|\\d{1,3})?");

    private TypedFigure() {}

    /** The number, not negative; nothing where the text is none or no whole number. */
    static Optional<Long> read(String plain) {
        if (WHOLE.matcher(plain).matches()) {
            return Optional.of(Long.parseLong(plain.replace(",", "")));
        }
        Matcher found = UNITS.matcher(plain);
        if (plain.isEmpty() || !found.matches() || tooLong(found)) {
            return Optional.empty();
        }
        BigDecimal sum = part(found, "hundredMillions", 100_000_000)
                .add(part(found, "tenMillions", 10_000_000))
                .add(part(found, "moreTenThousands", 10_000))
                .add(part(found, "tenThousands", 10_000))
                .add(part(found, "thousands", 1_000))
                .add(part(found, "rest", 1));
        return sum.stripTrailingZeros().scale() > 0 ? Optional.empty() : Optional.of(sum.longValueExact());
    }

    /** Whether what follows a 千 is itself a thousand or more, or a fraction is followed by anything. */
    private static boolean tooLong(Matcher found) {
        String rest = found.group("rest");
        boolean thousandTwice = found.group("thousands") != null && rest != null && rest.length() > 3;
        boolean fractionThenMore = found.group().matches(".*\\.\\d+[億万].+");
        return thousandTwice || fractionThenMore;
    }

    private static BigDecimal part(Matcher found, String name, long unit) {
        String typed = found.group(name);
        return typed == null
                ? BigDecimal.ZERO
                : new BigDecimal(typed.replace(",", "")).multiply(BigDecimal.valueOf(unit));
    }
}
