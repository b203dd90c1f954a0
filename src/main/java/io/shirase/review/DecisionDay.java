package io.shirase.review;

import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Until when lines should be decided: so many days after the oldest undecided one was entered. It is the desk's own aim; no
 * wording of the products here names a day, and the law none but what finding out takes.
 */
@Component
class DecisionDay {

    private final int days;
    private final int daysToConsent;

    DecisionDay(
            @Value("${shirase.review.days-to-decide:30}") int days,
            @Value("${shirase.review.days-to-consent:2}") int daysToConsent) {
        this.days = days;
        this.daysToConsent = daysToConsent;
    }

    /**
     * As {@link #of(List)}, and until when a request for consent should be answered: a firm waits for it before it orders.
     *
     * @param consentSince when the oldest that waits was asked; null where none does
     */
    Optional<LocalDate> of(List<LineStanding> standings, @Nullable Instant consentSince) {
        return Stream.concat(
                        of(standings).stream(),
                        Stream.ofNullable(consentSince)
                                .map(since ->
                                        LocalDate.ofInstant(since, Japan.ZONE).plusDays(daysToConsent)))
                .min(LocalDate::compareTo);
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
