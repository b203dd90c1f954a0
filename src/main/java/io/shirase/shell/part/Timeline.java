package io.shirase.shell.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.language.Formats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The windows of an incident on one scale of days: discovery, today, each last day. What is drawn is also said, in a
 * list by last day, so the drawing itself is hidden from screen readers.
 */
public final class Timeline extends Div {

    private final LocalDate discovery;
    private final LocalDate today;
    private final LocalDate end;

    /** The windows may come in any order; they are shown by last day. */
    public Timeline(LocalDate discovery, LocalDate today, Collection<TimelineWindow> windows) {
        this.discovery = discovery;
        this.today = today;
        List<TimelineWindow> byLastDay = windows.stream()
                .sorted(Comparator.comparing(TimelineWindow::lastDay))
                .toList();
        LocalDate last = byLastDay.isEmpty() ? today : byLastDay.getLast().lastDay();
        end = last.isBefore(today) ? today : last;
        addClassName("timeline");
        add(axis());
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("aria-label", Parts.text("part.timeline"));
        byLastDay.forEach(window -> list.add(row(window)));
        add(list);
    }

    private Div axis() {
        Formats formats = Formats.in(Parts.locale());
        Div axis = Parts.named(new Div(), "timeline-axis");
        axis.add(Parts.span("timeline-start", Parts.text("part.timeline.discovery", formats.shortDate(discovery))));
        axis.add(Parts.span("timeline-end", formats.shortDate(end)));
        Span now = Parts.span("timeline-now", Parts.text("part.timeline.today", formats.shortDate(today)));
        now.getStyle().set("--at", at(today)).set("--at-number", Double.toString(share(today)));
        axis.add(now);
        return axis;
    }

    private ListItem row(TimelineWindow window) {
        Div words = new Div(
                Parts.span("timeline-name", window.name()),
                window.met() ? DueDate.met(window.lastDay()) : new DueDate(window.lastDay(), today));
        words.addClassName("timeline-words");
        Tone tone = window.met() ? Tone.GOOD : DueDate.tone(window.lastDay(), today);
        ListItem row = new ListItem(words, lane(window));
        row.addClassNames("timeline-row", tone.className());
        if (window.clause() != null || window.counted() != null) {
            row.add(reasons(window));
        }
        return row;
    }

    private Div lane(TimelineWindow window) {
        Div bar = Parts.named(new Div(), "lane-bar");
        Div lane = Parts.hidden(Parts.named(new Div(bar, Parts.span("lane-today", "")), "lane"));
        lane.getStyle()
                .set("--from", at(window.firstDay()))
                .set("--to", at(window.lastDay()))
                .set("--at", at(today));
        return lane;
    }

    private static NativeDetails reasons(TimelineWindow window) {
        Div text = new Div();
        if (window.counted() != null) {
            text.add(new Paragraph(window.counted()));
        }
        if (window.clause() != null) {
            text.add(Parts.named(new Paragraph(window.clause()), "clause"));
        }
        NativeDetails details = new NativeDetails(Parts.text("part.timeline.how"), text);
        details.addClassName("more");
        return details;
    }

    private String at(LocalDate day) {
        return String.format(Locale.ROOT, "%.2f%%", share(day) * 100);
    }

    private double share(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(discovery, end));
        return Math.clamp((double) ChronoUnit.DAYS.between(discovery, day) / whole, 0, 1);
    }
}
