package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.duty.CalendarFile.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar file")
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    @Test
    @DisplayName("has a whole day, or a moment in universal time, and a link")
    void events() {
        String file = CalendarFile.of(
                "しらせ",
                List.of(
                        new Event("a@shirase", LocalDate.of(2026, 12, 31), null, "確報", "", "https://portal.example/x"),
                        new Event("b@shirase", LocalDate.of(2027, 1, 1), LocalTime.of(8, 30), "連絡", "", "")),
                NOW);

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "UID:a@shirase\r\nDTSTAMP:20261127T030000Z\r\n"
                                + "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n",
                        "DTSTART:20261231T233000Z\r\n",
                        "URL:https://portal.example/x\r\n");
    }

    @Test
    @DisplayName("breaks long lines between letters, and lets no text become a line of its own")
    void lines() {
        String hostile = "a;b,c\\d\r\nEND:VCALENDAR\r\n𠮷".repeat(20);
        String file = CalendarFile.of(
                "x", List.of(new Event("a", LocalDate.of(2026, 12, 31), null, hostile, hostile, "")), NOW);

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.split("\r\n")).filteredOn("END:VCALENDAR"::equals).hasSize(1);
        assertThat(file.replace("\r\n ", ""))
                .contains("SUMMARY:" + "a\\;b\\,c\\\\d\\nEND:VCALENDAR\\n𠮷".repeat(20) + "\r\n");
    }
}
