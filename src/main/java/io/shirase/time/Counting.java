package io.shirase.time;

/** How the first day of a period is counted. A period must declare it: left open, it could be read two ways. */
public enum Counting {
    /** "翌日から": day 1 is the day after the event; the day of the event comes before the period's days. */
    NEXT_DAY("next-day"),
    /** The day of the event is itself day 1. */
    DAY_ITSELF("day-itself");

    private final String code;

    Counting(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
