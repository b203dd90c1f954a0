package io.shirase.packet;

import io.shirase.duty.Duty;
import io.shirase.duty.ReportClock;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Window;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The periods that an incident starts, as printed. */
final class WindowText {

    private WindowText() {}

    /** The insurer's periods and the authorities', the earliest last day first. */
    static List<Window> of(List<io.shirase.window.Window> windows, Duty duty, Words words) {
        return Stream.concat(
                        windows.stream().map(window -> window(window, words)),
                        duty.clocks().stream().map(clock -> report(clock, words)))
                .sorted(Comparator.comparing(Window::lastDay, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Window report(ReportClock clock, Words words) {
        return new Window(
                clock.name(words),
                clock.knownOn(),
                clock.lastDay(),
                clock.source(words),
                clock.howCounted(words),
                clock.met());
    }

    private static Window window(io.shirase.window.Window window, Words words) {
        String quote = window.clause().quote();
        return new Window(
                window.name(words.locale()),
                window.firstDay(),
                window.lastDay(),
                quote == null ? words.of(window.clause().gist()) : words.of("packet.clause.quote", quote),
                window.howCounted(words.locale()),
                window.state() == io.shirase.window.Window.State.MET);
    }
}
