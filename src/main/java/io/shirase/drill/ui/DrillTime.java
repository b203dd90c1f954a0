package io.shirase.drill.ui;

import io.shirase.language.Words;
import io.shirase.time.Japan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** Times of a drill as people read them. */
final class DrillTime {

    private DrillTime() {}

    static String of(Instant time, Words words) {
        return words.formats().time(LocalDateTime.ofInstant(time, Japan.ZONE));
    }

    /** How long after the beginning something happens. */
    static String after(Duration since, Words words) {
        if (since.isZero()) {
            return words.of("drill.ui.beat.first");
        }
        return since.toDays() > 0
                ? words.of("drill.ui.beat.days", words.formats().number(since.toDays()))
                : words.of("drill.ui.beat.hours", words.formats().number(since.toHours()));
    }
}
