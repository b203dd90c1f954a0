package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A last day with the days that are left until its end, said in words and shown by tone and sign. */
public final class DueDate extends Span {

    /** From how many days before a last day on it is shown as near. */
    static final long NEAR_DAYS = 7;

    public DueDate(LocalDate lastDay, LocalDate today) {
        this(lastDay, daysLeft(lastDay, today), tone(lastDay, today));
    }

    private DueDate(LocalDate lastDay, String remark, Tone tone) {
        addClassNames("due", tone.className());
        Element time = new Element("time")
                .setAttribute("datetime", lastDay.toString())
                .setText(words().of("part.due.until", words().formats().date(lastDay)));
        getElement().appendChild(time);
        Span left = Parts.span("due-left", "");
        left.add(tone.glyph().icon(), new Span(remark));
        add(left);
    }

    /** A last day before which what was due has been done. */
    public static DueDate met(LocalDate lastDay) {
        return new DueDate(lastDay, words().of("part.due.met"), Tone.GOOD);
    }

    /** あと12日, 今日まで, 3日過ぎました. */
    public static String daysLeft(LocalDate lastDay, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lastDay);
        if (days < 0) {
            return days == -1 ? words().of("part.due.passedOne") : words().of("part.due.passed", number(-days));
        }
        if (days == 0) {
            return words().of("part.due.today");
        }
        return days == 1 ? words().of("part.due.tomorrow") : words().of("part.due.left", number(days));
    }

    /** Near and past last days stand out. */
    public static Tone tone(LocalDate lastDay, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lastDay);
        if (days < 0) {
            return Tone.BAD;
        }
        return days <= NEAR_DAYS ? Tone.WARN : Tone.WAITING;
    }

    private static String number(long days) {
        return words().formats().number(days);
    }
}
