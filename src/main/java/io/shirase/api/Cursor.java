package io.shirase.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Where a list goes on, in letters that mean nothing to programs. */
final class Cursor {

    static final int MOST = 200;

    private Cursor() {}

    /** @throws ApiRefused if it is none of ours */
    static <T> @Nullable T read(@Nullable String cursor, Function<String, T> value) {
        if (cursor == null) {
            return null;
        }
        try {
            return value.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            throw new ApiRefused(HttpStatus.BAD_REQUEST, "cursor", "This cursor is none that the portal has given.");
        }
    }

    static String write(Object value) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ApiRefused if it is not from 1 to 200 */
    static int limit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new ApiRefused(HttpStatus.BAD_REQUEST, "limit", "The limit is a number from 1 to 200.");
        }
        return limit;
    }

    /**
     * A piece of a list.
     *
     * @param found one more than the limit where the list goes on
     * @param place of an entry in the list
     */
    static <T> Map<String, Object> page(
            List<T> found, int limit, Function<T, Map<String, Object>> item, Function<T, Object> place) {
        List<T> shown = found.subList(0, Math.min(limit, found.size()));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", shown.stream().map(item).toList());
        page.put("next", found.size() > limit ? write(place.apply(shown.getLast())) : null);
        return page;
    }
}
