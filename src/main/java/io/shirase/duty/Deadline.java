package io.shirase.duty;

import io.shirase.language.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A last day of an incident, whoever sets it: the insurer, the law, a contract.
 *
 * @param code the same as long as it is the same thing that is due
 * @param firstDay from which it is drawn
 * @param until the time on the last day; null where the whole day counts
 * @param met whether what was due has been done
 * @param named what is due; names nobody
 * @param shown what is due, to those who may see the incident
 * @param counted how the last day was counted
 * @param source where it is written; empty where that is nowhere to be quoted
 */
public record Deadline(
        String code,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalTime until,
        boolean met,
        Function<Words, String> named,
        Function<Words, String> shown,
        Function<Words, String> counted,
        Function<Words, String> source) {

    /** What the codes of limitations begin with. */
    static final String LIMITATION = "limitation:";

    /** Whether it is the last day on which payment can be claimed: years away, and nothing to do with the incident's days. */
    public boolean isLimitation() {
        return code.startsWith(LIMITATION);
    }

    /** What is due, without anybody's name: for what leaves the portal. */
    public String plainName(Words words) {
        return named.apply(words);
    }

    public String name(Words words) {
        return shown.apply(words);
    }

    public String howCounted(Words words) {
        return counted.apply(words);
    }

    public String source(Words words) {
        return source.apply(words);
    }
}
