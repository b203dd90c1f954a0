package io.shirase.window.ui;

import static io.shirase.part.Screen.words;

import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.FactsPreview;
import io.shirase.incident.ui.MergePreview;
import io.shirase.window.IncidentWindows;
import io.shirase.window.Window;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which last days a change of facts would move, before it is saved. */
@Component
@Order(10)
class MovedClocks implements FactsPreview, MergePreview {

    private final IncidentWindows windows;

    MovedClocks(IncidentWindows windows) {
        this.windows = windows;
    }

    @Override
    public List<String> ifSaved(Incident incident, Facts facts) {
        Map<String, Window> before = windows.of(incident.id()).stream()
                .collect(Collectors.toMap(Window::code, Function.identity(), (one, other) -> one));
        return windows.whatIf(incident.id(), facts).stream()
                .filter(window -> isMoved(before.get(window.code()), window))
                .map(window -> sentence(before.get(window.code()), window))
                .toList();
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
    private static String sentence(@Nullable Window before, Window after) {
        Locale locale = words().formats().locale();
        String day = words().formats().date(after.lastDay());
        String then = after.assumed() ? words().of("window.ui.unknown.latest", day) : day;
        return before == null || before.assumed()
                ? words().of("window.ui.starts", after.name(locale), then)
                : words().of(
                                "window.ui.moves",
                                after.name(locale),
                                words().formats().date(before.lastDay()),
                                then);
    }
}
