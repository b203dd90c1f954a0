package io.shirase.audit;

import io.shirase.time.Japan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

    /** As an address carries it; what makes no sense there is left out. */
    public static TrailFilter of(Map<String, String> parameters) {
        return new TrailFilter(
                parameters.getOrDefault("person", ""),
                parameters.get("action"),
                read(parameters.get("thing"), UUID::fromString),
                read(parameters.get("from"), LocalDate::parse),
                read(parameters.get("until"), LocalDate::parse));
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reader) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }

    /** For an address; what is not looked for is left out. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!username.isBlank()) {
            parameters.put("person", username);
        }
        put(parameters, "action", action);
        put(parameters, "thing", subject);
        put(parameters, "from", from);
        put(parameters, "until", until);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

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
        return day.atStartOfDay(Japan.ZONE).toOffsetDateTime();
    }
}
