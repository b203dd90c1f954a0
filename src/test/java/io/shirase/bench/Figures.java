package io.shirase.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was measured, printed as a table that docs/benchmarks.md can hold. */
public final class Figures {

    private final List<String> rows = new ArrayList<>();

    public void add(String what, String figure) {
        rows.add("| " + what + " | " + figure + " |");
        System.err.println(what + ": " + figure);
    }

    public static String number(double value, int decimals) {
        return String.format(Locale.ENGLISH, "%,." + decimals + "f", value);
    }

    /** The value that {@code share} of the measurements do not exceed. */
    public static double percentile(double[] measured, double share) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    @Override
    public String toString() {
        return "| what | measured |\n|---|---|\n" + String.join("\n", rows);
    }
}
