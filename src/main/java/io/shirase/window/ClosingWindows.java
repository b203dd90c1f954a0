package io.shirase.window;

import io.shirase.assessment.Windows;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
import java.util.List;
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
    public List<Todo> of(Incident incident, Words words) {
        return windows.of(incident.id()).stream()
                .filter(window -> window.state() == Window.State.CLOSING)
                .map(window -> Todo.right(
                        words.of("window.ui.todo", window.name(words.locale())),
                        path(incident, window),
                        window.lastDay()))
                .toList();
    }

    private static String path(Incident incident, Window window) {
        String base = "incidents/" + incident.id();
        return window.counting().kind() == Windows.Kind.COSTS ? base + "/expenses" : base + "/facts";
    }
}
