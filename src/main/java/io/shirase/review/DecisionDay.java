package io.shirase.review;

import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Until when lines should be decided: so many days after the oldest undecided one was entered. It is the desk's own aim; no
 * wording of the products here names a day, and the law none but what finding out takes.
 */
@Component
class DecisionDay {

    private final int days;

    DecisionDay(@Value("${shirase.review.days-to-decide:30}") int days) {
        this.days = days;
    }

    /** Empty where every line is decided. */
    Optional<LocalDate> of(List<LineStanding> standings) {
        return standings.stream()
                .filter(standing -> !standing.state().isDecided())
                .map(standing -> standing.line().createdAt())
                .min(Instant::compareTo)
                .map(oldest -> LocalDate.ofInstant(oldest, Japan.ZONE).plusDays(days));
    }

    int days() {
        return days;
    }
}
