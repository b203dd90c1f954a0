package io.shirase.time;

import java.time.LocalDate;

/** The years that a claim can speak of. */
public final class Years {

    public static final int FIRST = 2000;
    public static final int LAST = 2099;

    private Years() {}

    public static boolean include(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }
}
