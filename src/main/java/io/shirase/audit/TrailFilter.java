package io.shirase.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail somebody looks for.
 *
 * @param username a part of it, in capitals or small letters; empty for everybody
 * @param action a code; null for all
 * @param subject the id of a thing, or of the person who did it; null for all
 * @param from the first day, in Japan; null for all
 * @param until the last day, in Japan; null for all
 */
public record TrailFilter(
        String username,
        @Nullable String action,
        @Nullable UUID subject,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final TrailFilter ALL = new TrailFilter("", null, null, null, null);

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** What follows {@code where …} in SQL, and its values in their order. */
    record Condition(String sql, List<Object> values) {}

    Condition condition() {
        StringBuilder sql = new StringBuilder();
        List<Object> values = new ArrayList<>();
        if (!username.isBlank()) {
            sql.append(" and lower(username) like ? escape '!'");
            values.add("%" + username.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        if (action != null) {
            sql.append(" and action = ?");
            values.add(action);
        }
        if (subject != null) {
            sql.append(" and (subject = ? or person_id = ?)");
            values.add(subject);
            values.add(subject);
        }
        if (from != null) {
            sql.append(" and happened_at >= ?");
            values.add(startOf(from));
        }
        if (until != null) {
            sql.append(" and happened_at < ?");
            values.add(startOf(until.plusDays(1)));
        }
        return new Condition(sql.toString(), values);
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(JAPAN).toOffsetDateTime();
    }
}
