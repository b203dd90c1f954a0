package io.shirase.language;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How a store finds what stands anywhere within a key without reading every key: it keeps the key from each of its
 * characters on, in the order of code points, and what is typed is then the beginning of a part.
 */
public final class KeyParts {

    /** How many characters of a part are kept. */
    public static final int LONGEST = 24;

    /** From so many of a key's characters on; what stands behind them is not found. */
    private static final int MOST = 40;

    private KeyParts() {}

    /** @param key as {@link SpokenKey} makes it */
    public static Set<String> of(String key) {
        int[] points = key.codePoints().toArray();
        Set<String> parts = new LinkedHashSet<>();
        for (int start = 0; start < Math.min(points.length, MOST); start++) {
            parts.add(new String(points, start, Math.min(LONGEST, points.length - start)));
        }
        return parts;
    }

    /**
     * The parts that begin with something.
     *
     * @param from the first of them
     * @param end the first after them
     */
    public record Range(String from, String end) {

        /**
         * Of a key longer than a part, the parts that it begins with: whoever has more than one has to compare.
         *
         * @throws IllegalArgumentException if the key is empty: everything begins with nothing
         */
        public static Range of(String key) {
            int[] points = key.codePoints().limit(LONGEST).toArray();
            if (points.length == 0) {
                throw new IllegalArgumentException("Everything begins with nothing");
            }
            int last = points.length - 1;
            String from = new String(points, 0, points.length);
            points[last] = points[last] + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : points[last] + 1;
            return new Range(from, new String(points, 0, points.length));
        }
    }
}
