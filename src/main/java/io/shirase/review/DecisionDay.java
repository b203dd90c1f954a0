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
    private final int daysToPay;

    DecisionDay(
            @Value("${shirase.review.days-to-decide:30}") int days,
            @Value("${shirase.review.days-to-consent:2}") int daysToConsent,
            @Value("${shirase.review.days-to-pay:30}") int daysToPay) {
        this.days = days;
        this.daysToConsent = daysToConsent;
        this.daysToPay = daysToPay;
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

    /**
     * By when what is due should be paid: so many days after everything that the insured had to hand in was there, which is
     * the last change of a line or answer to a question. The day itself does not count. Empty while an answer is missing.
     */
    Optional<LocalDate> toPay(List<LineStanding> standings) {
        if (standings.stream().anyMatch(LineStanding::isAsked)) {
            return Optional.empty();
        }
        return standings.stream()
                .flatMap(standing -> Stream.concat(
                        Stream.of(standing.line().changedAt()),
                        standing.effective().stream()
                                .filter(entry -> entry.kind() == DecisionKind.ANSWER)
                                .map(LineDecision::at)))
                .max(Instant::compareTo)
                .map(complete -> LocalDate.ofInstant(complete, Japan.ZONE).plusDays(daysToPay));
    }

    int daysToPay() {
        return daysToPay;
    }

    int days() {
        return days;
    }
}
