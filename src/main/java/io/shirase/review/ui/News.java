package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks what has come in since yesterday: the whole of yesterday and today. */
record News(Clock clock) {

    Optional<Span> mark(@Nullable Instant at) {
        if (at == null || !isSinceYesterday(at)) {
            return Optional.empty();
        }
        Span mark = new Span(words().of("desk.news"));
        mark.addClassName("desk-news");
        return Optional.of(mark);
    }

    private boolean isSinceYesterday(Instant at) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        return !LocalDate.ofInstant(at, clock.getZone()).isBefore(yesterday);
    }
}
