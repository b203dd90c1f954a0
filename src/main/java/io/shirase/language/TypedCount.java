package io.shirase.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many as people type it: 12345, １２，３４５, 12,345人, 約300名, 1万2000, 3千人. */
public final class TypedCount {

    private static final Pattern COUNT =
            Pattern.compile("(?:約|およそ|おおよそ|だいたい|大体)?(?<figure>[\\d,.億万千]+)(?:人|名|件|台)?(?:分|くらい|ぐらい|程度|ほど)?");

    /** The largest number of people, days or things that a claim can speak of. */
    public static final int MOST = 1_000_000_000;

    private TypedCount() {}

    /**
     * How many.
     *
     * @param most the largest number that can be meant
     * @return the number from 0 to {@code most}, or nothing where the text is none
     */
    public static Optional<Integer> read(String text, int most) {
        Matcher found = COUNT.matcher(Typed.plain(text).replace('、', ','));
        return !found.matches()
                ? Optional.empty()
                : TypedFigure.read(found.group("figure"))
                        .filter(count -> count <= most)
                        .map(Long::intValue);
    }
}
