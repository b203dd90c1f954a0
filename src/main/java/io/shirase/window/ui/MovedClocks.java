package io.shirase.window.ui;

import static io.shirase.part.Screen.words;

import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.FactsPreview;
import io.shirase.incident.ui.MergePreview;
import io.shirase.window.IncidentWindows;
import io.shirase.window.MovedDay;
import io.shirase.window.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which last days of the insurer a change of facts would move, and by how many days, before it is saved. */
@Component
@Order(10)
class MovedClocks implements FactsPreview, MergePreview {

    private final IncidentWindows windows;
    private final Clock clock;

    MovedClocks(IncidentWindows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public List<String> ifSaved(Incident incident, Facts facts) {
        Map<String, Window> before = windows.of(incident.id()).stream()
                .collect(Collectors.toMap(Window::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<String> moved = new ArrayList<>();
        for (Window after : windows.whatIf(incident.id(), facts)) {
            Window was = before.remove(after.code());
            if (isMoved(was, after)) {
                moved.add(sentence(was, after));
            }
        }
        before.values().stream()
                .filter(window -> !window.assumed())
                .map(window -> MovedDay.ends(words(), name(window), window.lastDay()))
                .forEach(moved::add);
        return moved;
    }

    @Override
    public List<String> ifMerged(Incident survivor, Incident merged, Facts together) {
        return ifSaved(survivor, together);
    }

    private static boolean isMoved(@Nullable Window before, Window after) {
        return before == null
                || before.assumed() != after.assumed()
                || !before.lastDay().equals(after.lastDay());
    }

    /** A day that was only assumed before was none from which anything moves. */
    private String sentence(@Nullable Window before, Window after) {
        if (after.assumed()) {
            String then =
                    words().of("window.ui.unknown.latest", words().formats().date(after.lastDay()));
            return words().of("window.ui.starts", name(after), then);
        }
        LocalDate today = LocalDate.now(clock);
        return before == null || before.assumed()
                ? MovedDay.starts(words(), name(after), after.lastDay(), today)
                : MovedDay.moved(words(), name(after), before.lastDay(), after.lastDay(), today);
    }

    private static String name(Window window) {
        Locale locale = words().formats().locale();
        return window.name(locale);
    }
}
