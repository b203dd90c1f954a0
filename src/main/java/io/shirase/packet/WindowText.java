package io.shirase.packet;

import io.shirase.assessment.Windows;
import io.shirase.assessment.Windows.LastDay;
import io.shirase.incident.Incident;
import io.shirase.packet.PacketContent.Window;
import io.shirase.product.Product;
import io.shirase.time.Counting;
import io.shirase.time.Span;
import java.time.LocalDateTime;
import java.util.List;

/** The periods that an incident starts, as printed. */
final class WindowText {

    private WindowText() {}

    /** Nothing while nobody has said when the incident was discovered: there is nothing to count from. */
    static List<Window> of(Product product, Incident incident, Words words) {
        if (incident.discoveryAssumed()) {
            return List.of();
        }
        return Windows.of(product, incident.toClaim("incident")).stream()
                .map(day -> window(day, incident, words))
                .toList();
    }

    private static Window window(LastDay day, Incident incident, Words words) {
        Span span = day.span();
        String unit = span.unit() == Span.Unit.DAYS ? "days" : "years";
        String from = span.counting() == Counting.NEXT_DAY ? "next" : "same";
        String counted = words.own(
                "window.counted." + unit + "." + from,
                words.formats().date(day.dayOne()),
                words.formats().number(span.length()));
        String quote = day.clause().quote();
        return new Window(
                words.of(day.name()),
                day.startedOn(),
                day.lastDay(),
                quote == null ? words.of(day.clause().gist()) : quote,
                counted,
                isMet(day, incident));
    }

    private static boolean isMet(LastDay day, Incident incident) {
        LocalDateTime notified = incident.facts().insurerNotifiedAt();
        return day.kind() == Windows.Kind.NOTICE
                && notified != null
                && !notified.toLocalDate().isAfter(day.lastDay());
    }
}
