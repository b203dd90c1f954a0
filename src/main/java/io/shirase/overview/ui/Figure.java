package io.shirase.overview.ui;

import static io.shirase.part.Screen.words;

import io.shirase.money.Yen;
import io.shirase.overview.FigureTable.Kind;
import org.jspecify.annotations.Nullable;

/** A figure in the words of the person before the screen. */
final class Figure {

    private Figure() {}

    /** @param cell null for what is not known */
    static String text(@Nullable Object cell, Kind kind) {
        if (!(cell instanceof Number number)) {
            return cell == null ? words().of("part.unknown") : cell.toString();
        }
        return switch (kind) {
            case YEN -> yen(number.longValue());
            case DAYS -> words().of("overview.days", number.toString());
            case PERCENT -> words().of("overview.percent", words().formats().number(number.longValue()));
            case COUNT, TEXT -> words().formats().number(number.longValue());
        };
    }

    private static String yen(long amount) {
        return amount < 0
                ? words().formats().difference(amount)
                : words().formats().yen(Yen.of(amount));
    }
}
