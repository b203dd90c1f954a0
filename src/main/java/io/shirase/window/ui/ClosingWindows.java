package io.shirase.window.ui;

import static io.shirase.part.Screen.words;

import io.shirase.assessment.Windows;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.TodoSource;
import io.shirase.part.Tone;
import io.shirase.window.IncidentWindows;
import io.shirase.window.Window;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last days that come near. */
@Component
@Order(5)
class ClosingWindows implements TodoSource {

    private final IncidentWindows windows;

    ClosingWindows(IncidentWindows windows) {
        this.windows = windows;
    }

    @Override
    public List<Todo> of(Incident incident) {
        Locale locale = words().formats().locale();
        return windows.of(incident.id()).stream()
                .filter(window -> window.state() == Window.State.CLOSING)
                .map(window -> new Todo(
                        Tone.WARN,
                        words().of("window.ui.todo", window.name(locale)),
                        path(incident, window),
                        window.lastDay()))
                .toList();
    }

    private static String path(Incident incident, Window window) {
        String base = "incidents/" + incident.id();
        return window.counting().kind() == Windows.Kind.COSTS ? base + "/expenses" : base + "/facts";
    }
}
