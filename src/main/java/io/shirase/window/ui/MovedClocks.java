package io.shirase.window.ui;

import static io.shirase.part.Screen.words;

import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.FactsPreview;
import io.shirase.window.IncidentWindows;
import io.shirase.window.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which last days a change of facts would move, before it is saved. */
@Component
@Order(10)
class MovedClocks implements FactsPreview {

    private final IncidentWindows windows;

    MovedClocks(IncidentWindows windows) {
        this.windows = windows;
    }

    @Override
    public List<String> ifSaved(Incident incident, Facts facts) {
        Map<String, LocalDate> before = windows.of(incident.id()).stream()
                .collect(Collectors.toMap(Window::code, Window::lastDay, (one, other) -> one));
        return windows.whatIf(incident.id(), facts).stream()
                .filter(window -> !window.lastDay().equals(before.get(window.code())))
                .map(window -> sentence(window, before.get(window.code())))
                .toList();
    }

    private static String sentence(Window window, @org.jspecify.annotations.Nullable LocalDate before) {
        Locale locale = words().formats().locale();
        String after = words().formats().date(window.lastDay());
        return before == null
                ? words().of("window.ui.starts", window.name(locale), after)
                : words().of(
                                "window.ui.moves",
                                window.name(locale),
                                words().formats().date(before),
                                after);
    }
}
