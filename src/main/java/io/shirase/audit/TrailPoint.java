package io.shirase.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point of the trail: whoever keeps it elsewhere can tell later whether the trail up to there is still the same.
 *
 * @param place how many entries there were
 * @param digest of the last of them, SHA-256 in hexadecimal; empty before the first
 */
public record TrailPoint(long place, String digest) {

    static final TrailPoint START = new TrailPoint(0, "");

    private static final Pattern WRITTEN = Pattern.compile("\\s*([1-9][0-9]{0,17}):([0-9a-fA-F]{64})\\s*");

    /** Reads {@code 123:0a1b…}, as {@link #toString} writes it. */
    public static Optional<TrailPoint> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new TrailPoint(
                        Long.parseLong(written.group(1)), written.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return place + ":" + digest;
    }
}
