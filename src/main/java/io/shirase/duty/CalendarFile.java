package io.shirase.duty;

import io.shirase.time.Japan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calendar file (RFC 5545): last days as events of a whole day, or of a moment where there is a time. */
final class CalendarFile {

    /** How many bytes a line may have. */
    private static final int LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /**
     * One event.
     *
     * @param uid the same for the same thing, so that a calendar moves it and does not show it twice
     * @param time null where it is the whole day
     * @param link empty for none
     */
    record Event(String uid, LocalDate day, @Nullable LocalTime time, String title, String description, String link) {}

    /** @param name of the calendar */
    static String of(String name, List<Event> events, Instant now) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Shirase//Deadlines//JA");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:" + escaped(name));
        file.line("X-WR-TIMEZONE:Asia/Tokyo");
        file.line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        events.forEach(event -> file.event(event, now));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(Event event, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + MOMENT.format(now));
        if (event.time() == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
        } else {
            line("DTSTART:" + MOMENT.format(event.day().atTime(event.time()).atZone(Japan.ZONE)));
        }
        line("SUMMARY:" + escaped(event.title()));
        line("DESCRIPTION:" + escaped(event.description()));
        if (!event.link().isEmpty()) {
            line("URL:" + event.link());
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Longer ones go on in the next, which begins with a blank; no letter is cut in two. */
    private void line(String words) {
        int bytes = 0;
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            String one = Character.toString(letter);
            int its = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + its > LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(one);
            bytes += its;
            at += one.length();
        }
        text.append("\r\n");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n");
    }
}
