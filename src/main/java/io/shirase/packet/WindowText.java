package io.shirase.packet;

import io.shirase.duty.Duty;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.packet.content.PacketContent.Window;
import io.shirase.product.Product;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The periods that an incident starts, as printed. */
final class WindowText {

    private WindowText() {}

    /** The insurer's periods and the authorities', the earliest last day first. */
    static List<Window> of(List<io.shirase.window.Window> windows, List<Duty> duties, Product product, Words words) {
        return Stream.concat(
                        windows.stream().map(window -> window(window, product, words)),
                        duties.stream().flatMap(duty -> report(duty, words)))
                .sorted(Comparator.comparing(Window::lastDay, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Stream<Window> report(Duty duty, Words words) {
        return duty.findClock().stream()
                .map(clock -> new Window(
                        duty.name(words),
                        clock.startedOn(),
                        false,
                        clock.lastDay(),
                        new Clause(duty.source(words), null, ""),
                        clock.howCounted(words),
                        duty.isDone()));
    }

    private static Window window(io.shirase.window.Window window, Product product, Words words) {
        return new Window(
                window.name(words.locale()),
                window.firstDay(),
                window.assumed(),
                window.lastDay(),
                ClauseText.of(window.clause(), product, words),
                window.howCounted(words.locale()),
                window.state() == io.shirase.window.Window.State.MET);
    }
}
