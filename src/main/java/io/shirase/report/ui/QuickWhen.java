package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.part.Buttons;
import io.shirase.part.MomentField;
import io.shirase.time.Moment;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** When it was, in one tap: now to the minute, or the day alone; nothing invents a time of day. */
final class QuickWhen extends Div {

    QuickWhen(MomentField field, Clock clock) {
        addClassName("quick-when");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words().of("report.ui.when"));
        add(
                Buttons.secondary(words().of("report.ui.when.now"), () -> field.setValue(Moment.of(now(clock)))),
                Buttons.secondary(words().of("report.ui.when.today"), () -> field.setValue(day(clock, 0))),
                Buttons.secondary(words().of("report.ui.when.yesterday"), () -> field.setValue(day(clock, 1))));
        addComponentAtIndex(1, Buttons.secondary(words().of("report.ui.when.justNow"), () -> {
            field.setValue(day(clock, 0));
            field.focusTime();
        }));
    }

    private static LocalDateTime now(Clock clock) {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    private static Moment day(Clock clock, int daysAgo) {
        return new Moment(LocalDateTime.now(clock).toLocalDate().minusDays(daysAgo), null);
    }
}
