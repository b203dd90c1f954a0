package io.shirase.product;

import io.shirase.language.Coded;
import io.shirase.product.Quantity.Unit;
import java.util.Comparator;

/**
 * Which number of a product is meant.
 *
 * @param code of the limit, the item, the window or the notice rule; {@code interruption} for the restoration period
 */
public record Figure(Kind kind, String code) implements Comparable<Figure> {

    /** The one code of {@link Kind#RESTORATION}. */
    public static final String INTERRUPTION = "interruption";

    private static final Comparator<Figure> ORDER =
            Comparator.comparing(Figure::kind).thenComparing(Figure::code);

    /** The kinds of numbers that a certificate can state differently from its product. */
    public enum Kind implements Coded {
        LIMIT("limit"),
        RATIO("ratio"),
        /** For each victim or corporation. */
        HEAD_CAP("head-cap"),
        WINDOW("window"),
        NOTICE("notice"),
        /** The longest restoration period of an interruption. */
        RESTORATION("restoration");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** Whether its numbers are counted in this unit. */
        public boolean takes(Unit unit) {
            return switch (this) {
                case LIMIT, HEAD_CAP -> unit == Unit.YEN;
                case RATIO -> unit == Unit.PERCENT;
                case WINDOW, NOTICE, RESTORATION -> unit == Unit.DAYS || unit == Unit.YEARS;
            };
        }
    }

    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }

    /** As fields and log entries name it: {@code limit/emergency}. */
    @Override
    public String toString() {
        return kind.code() + "/" + code;
    }
}
