package io.shirase.part;

import static io.shirase.part.Screen.words;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The windows of an incident on one scale: discovery, today, each last day. The scale gives the first days more room
 * than the later ones (it goes by the square root of the days), and its marks say so. What is drawn is also said, in a
 * list by last day, so the drawing itself is hidden from screen readers.
 */
public final class Timeline extends Div {

    /** The least share of the width between two marks. */
    private static final double ROOM = 0.13;

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
        list.getElement().setAttribute("aria-label", words().of("part.timeline"));
        byLastDay.forEach(window -> list.add(row(window)));
        add(list);
    }

    private Div axis() {
        Formats formats = words().formats();
        Div scale = Parts.hidden(Parts.named(new Div(), "timeline-axis"));
        scale.add(at(discovery, Parts.span("timeline-mark", words().of("part.timeline.start"))));
        marks().forEach((day, label) -> scale.add(at(day, Parts.span("timeline-mark", label))));
        scale.add(at(today, Parts.span("timeline-now", words().of("part.timeline.now"))));
        Paragraph days =
                new Paragraph(words().of("part.timeline.from", formats.shortDate(discovery), formats.shortDate(today)));
        return new Div(Parts.named(days, "timeline-days"), scale);
    }

    /** Round spans of time from discovery on, as many as have room. */
    private Map<LocalDate, String> marks() {
        Map<LocalDate, String> marks = new LinkedHashMap<>();
        double last = 0;
        for (int days : List.of(30, 90, 180)) {
            last = mark(marks, last, discovery.plusDays(days), words().of("part.timeline.day", days));
        }
        for (int years = 1; years <= 5; years++) {
            last = mark(marks, last, discovery.plusYears(years), words().of("part.timeline.year", years));
        }
        return marks;
    }

    private double mark(Map<LocalDate, String> marks, double last, LocalDate day, String label) {
        if (day.isAfter(end) || share(day) - last < ROOM) {
            return last;
        }
        marks.put(day, label);
        return share(day);
    }

    private Span at(LocalDate day, Span label) {
        label.getStyle().set("--at", percent(day)).set("--at-number", Double.toString(share(day)));
        return label;
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
        Div lane = Parts.hidden(Parts.named(new Div(), "lane"));
        lane.getStyle()
                .set("--from", percent(window.firstDay()))
                .set("--to", percent(window.lastDay()))
                .set("--at", percent(today));
        marks().keySet().forEach(day -> lane.add(at(day, Parts.span("lane-mark", ""))));
        lane.add(Parts.span("lane-bar", ""), Parts.span("lane-today", ""));
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
        NativeDetails details = new NativeDetails(words().of("part.timeline.how"), text);
        details.addClassName("more");
        return details;
    }

    private String percent(LocalDate day) {
        return String.format(Locale.ROOT, "%.2f%%", share(day) * 100);
    }

    private double share(LocalDate day) {
        double whole = Math.max(1, ChronoUnit.DAYS.between(discovery, end));
        return Math.sqrt(Math.clamp(ChronoUnit.DAYS.between(discovery, day) / whole, 0, 1));
    }
}
