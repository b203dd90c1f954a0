package io.shirase.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which day on a change of a certificate counts.
 *
 * @param day null: from the beginning of the period, as what stands there never was right
 * @param why in a few words; may be empty
 */
public record CountsFrom(@Nullable LocalDate day, String why) {

    /** Longer reasons are refused. */
    public static final int LONGEST_WHY = 500;

    public static final CountsFrom START = new CountsFrom(null, "");

    /** Whether it changes the certificate from the beginning of its period on. */
    boolean isStart(Policy policy) {
        return day == null || !day.isAfter(policy.periodStart().toLocalDate());
    }

    /** For the audit trail; nothing of a correction from the beginning on that nobody gave a reason for. */
    List<String> told(Policy policy) {
        List<String> told = new ArrayList<>();
        if (day != null && !isStart(policy)) {
            told.add("counts from " + day);
        }
        if (!why.isEmpty()) {
            told.add("why " + why);
        }
        return told;
    }
}
