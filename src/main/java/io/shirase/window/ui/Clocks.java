package io.shirase.window.ui;

import static io.shirase.part.Screen.words;

import io.shirase.part.Timeline;
import io.shirase.part.TimelineWindow;
import io.shirase.window.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Clocks drawn on one scale of days, each with its clause and how it was counted. */
final class Clocks {

    private Clocks() {}

    /** @param windows at least one */
    static Timeline timeline(List<Window> windows, LocalDate today) {
        return new Timeline(
                windows.getFirst().firstDay(),
                today,
                windows.stream().map(Clocks::drawn).toList());
    }

    private static TimelineWindow drawn(Window window) {
        Locale locale = words().formats().locale();
        TimelineWindow drawn = TimelineWindow.of(window.name(locale), window.firstDay(), window.lastDay())
                .counted(window.howCounted(locale))
                .met(window.state() == Window.State.MET);
        String source = window.source(locale);
        return source.isEmpty() ? drawn : drawn.clause(source);
    }
}
