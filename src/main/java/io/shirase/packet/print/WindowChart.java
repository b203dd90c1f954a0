package io.shirase.packet.print;

import io.shirase.packet.content.PacketContent.Window;
import io.shirase.paper.Canvas;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Sheet;
import io.shirase.paper.Style;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The periods as bars over the months. What ends later than {@link #MOST_DAYS} days on ends in an arrow. */
final class WindowChart {

    private static final long MOST_DAYS = 430;
    private static final float LABELS = 150;
    private static final float ROW = 27;
    private static final float BAR = 9;

    private final Look look;
    private final List<Window> windows;
    private final LocalDate today;
    private final LocalDate first;
    private final long days;
    private final float left = Sheet.LEFT + LABELS;

    WindowChart(Look look, List<Window> windows, LocalDate today) {
        this.look = look;
        this.windows = windows;
        this.today = today;
        first = windows.stream()
                .map(Window::from)
                .min(Comparator.naturalOrder())
                .orElse(today);
        long longest = windows.stream()
                .mapToLong(w -> w.lastDay() == null ? 0 : ChronoUnit.DAYS.between(first, w.lastDay()))
                .max()
                .orElse(0);
        days = Math.clamp(longest + 14, 60, MOST_DAYS);
    }

    void draw(Flow flow) {
        flow.need(ROW * Math.min(windows.size(), 16) + 34);
        float top = flow.take(18);
        float bottom = top + 18 + ROW * Math.min(windows.size(), 16);
        months(flow.canvas(), top, bottom);
        int drawn = 0;
        for (Window window : windows) {
            if (drawn++ % 16 == 0 && drawn > 1) {
                flow.newPage();
                top = flow.take(18);
                months(flow.canvas(), top, top + 18 + ROW * Math.min(windows.size() - drawn + 1, 16));
            }
            row(flow.canvas(), flow.take(ROW), window);
        }
        flow.take(12);
    }

    private void months(Canvas canvas, float top, float bottom) {
        LocalDate month = first.withDayOfMonth(1).plusMonths(1);
        int step = days > 200 ? 2 : 1;
        for (int i = 0; !month.isAfter(first.plusDays(days)); month = month.plusMonths(1), i++) {
            canvas.rule(x(month), top + 14, x(month), bottom, 0.4f, Ink.HAIRLINE);
            if (i % step == 0 && x(month) < Sheet.RIGHT - 24) {
                canvas.text(monthName(month, i == 0), x(month) + 2, top, look.small());
            }
        }
        canvas.rule(Sheet.LEFT, bottom, Sheet.RIGHT, bottom, 0.5f, Ink.HAIRLINE);
        if (!today.isBefore(first) && !today.isAfter(first.plusDays(days))) {
            canvas.rule(x(today), top + 14, x(today), bottom + 2, 0.9f, Ink.VERMILION);
            Style style = look.small().in(Ink.VERMILION);
            String label = look.text("windows.made");
            float centre = Math.min(x(today), Sheet.RIGHT - style.width(label) / 2);
            canvas.textCentred(label, Math.max(centre, left), bottom + 1, style);
        }
    }

    private String monthName(LocalDate month, boolean withYear) {
        String name =
                month.getMonth().getDisplayName(TextStyle.SHORT, look.formats().locale());
        boolean yearBegins = withYear || month.getMonthValue() == 1;
        return yearBegins ? look.text("windows.month", month.getYear(), name) : name;
    }

    private void row(Canvas canvas, float top, Window window) {
        List<String> name = Flow.lines(window.name(), look.small().in(Ink.BLACK), LABELS - 10);
        float nameTop = top + (ROW - Math.min(name.size(), 2) * 12f) / 2;
        for (int i = 0; i < Math.min(name.size(), 2); i++) {
            canvas.text(name.get(i), Sheet.LEFT, nameTop + i * 12, look.small().in(Ink.BLACK));
        }
        LocalDate last = window.lastDay();
        if (last == null) {
            canvas.text(look.text("windows.open"), x(window.from()) + 4, top + 7, look.small());
            return;
        }
        bar(canvas, top + (ROW - BAR) / 2, window.from(), last);
    }

    private void bar(Canvas canvas, float top, LocalDate from, LocalDate last) {
        LocalDate end = first.plusDays(days);
        boolean beyond = last.isAfter(end);
        boolean over = last.isBefore(today);
        float x1 = x(from);
        float x2 = Math.max(x1 + 3, x(beyond ? end : last));
        canvas.fill(x1, top, x2 - x1, BAR, over ? Ink.HAIRLINE : Ink.SKY);
        canvas.fill(x1, top, 2, BAR, Ink.INDIGO);
        String date = look.formats().shortDate(last) + (beyond ? " →" : "");
        Style style = look.small().in(over ? Ink.GREY : Ink.INDIGO);
        if (!beyond) {
            canvas.fill(x2 - 2, top, 2, BAR, over ? Ink.GREY : Ink.INDIGO);
        }
        boolean inside = beyond || x2 + 4 + style.width(date) > Sheet.RIGHT;
        if (inside) {
            canvas.textRight(date, x2 - 5, top - 1.5f, style);
        } else {
            canvas.fill(x2 + 2, top - 1, style.width(date) + 4, BAR + 2, Ink.WHITE);
            canvas.text(date, x2 + 4, top - 1.5f, style);
        }
    }

    private float x(LocalDate day) {
        long since = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, days);
        return left + (Sheet.RIGHT - left) * since / days;
    }
}
