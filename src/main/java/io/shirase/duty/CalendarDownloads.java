package io.shirase.duty;

import io.shirase.identity.Network;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.OnBehalf;
import io.shirase.identity.SharedTries;
import io.shirase.identity.SharedTries.Limit;
import io.shirase.language.Words;
import io.shirase.mail.AddressBook;
import io.shirase.mail.Addressee;
import io.shirase.web.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Sends calendar files: of an incident, to whoever has signed in and sees it; of a person, to whatever program knows the
 * address that the person made for it. An address that is nobody's does not exist.
 */
@RestController
class CalendarDownloads {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** Programs fetch every quarter of an hour at most. */
    static final Limit OF_FEED = new Limit("calendar", 30, Duration.ofMinutes(2));

    /** Nobody guesses 256 bits; this keeps those who try from costing anything. */
    static final Limit MISSES = new Limit("calendar-miss", 30, Duration.ofSeconds(30));

    private final Calendars calendars;
    private final CalendarFeeds feeds;
    private final OnBehalf onBehalf;
    private final AddressBook addresses;
    private final SharedTries tries;

    CalendarDownloads(
            Calendars calendars, CalendarFeeds feeds, OnBehalf onBehalf, AddressBook addresses, SharedTries tries) {
        this.calendars = calendars;
        this.feeds = feeds;
        this.onBehalf = onBehalf;
        this.addresses = addresses;
        this.tries = tries;
    }

    @GetMapping("/files/incidents/{id}/deadlines.ics")
    ResponseEntity<byte[]> incident(@PathVariable UUID id, HttpServletRequest request) {
        return file(calendars.of(id, Words.in(RequestLanguage.of(request))), true);
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String token, HttpServletRequest request) {
        UUID person = feeds.find(token).orElse(null);
        Optional<Duration> wait = person == null
                ? tries.take(MISSES, Network.of(request.getRemoteAddr()))
                : tries.take(OF_FEED, person.toString());
        if (wait.isPresent()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1))
                    .build();
        }
        if (person == null) {
            throw new NotFoundException();
        }
        Locale language = addresses.find(person).map(Addressee::language).orElse(Locale.JAPANESE);
        Supplier<String> write = () -> calendars.ofAll(Words.in(language));
        return file(onBehalf.of(person, write).orElseThrow(NotFoundException::new), false);
    }

    private static ResponseEntity<byte[]> file(String calendar, boolean keep) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff");
        if (keep) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("deadlines.ics")
                            .build()
                            .toString());
        }
        return answer.body(calendar.getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
