package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import io.shirase.language.TypedDay;
import io.shirase.time.Japan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A field for a day, in the person's language, read by {@link TypedDay}. Today is Japan's, wherever the browser is; a day
 * more than a long policy away is refused until its year is right.
 */
public final class DayField extends DatePicker implements MayBeMistyped {

    private static final int YEARS_BACK = 30;
    private static final int YEARS_AHEAD = 20;

    /** Leaves to the server whatever is not written as the field itself writes it. */
    private static final String READ_BY_SERVER = "const written = this.i18n.parseDate;"
            + " this.i18n = {...this.i18n,"
            + " parseDate: text => /^\\d{4}\\/\\d{1,2}\\/\\d{1,2}$/.test(text) ? written(text) : undefined";

    /** With a mouse and keys, the calendar opens by its button alone: it would keep the Tab that leaves a typed day. */
    private static final String CALENDAR_BY_ITS_BUTTON =
            "this.autoOpenDisabled = matchMedia('(pointer: fine) and (min-width: 451px)').matches";

    public DayField(String label) {
        super(label);
        Locale locale = Screen.locale();
        LocalDate today = today();
        setLocale(locale);
        setI18n(i18n(locale));
        setPlaceholder(words().of("part.day.example"));
        setInitialPosition(today);
        setMin(today.minusYears(YEARS_BACK));
        setMax(null);
        setFallbackParser(
                typed -> read(typed).map(Result::ok).orElseGet(() -> Result.error(words().of("part.day.mistyped"))));
    }

    /** The last day that can be chosen; with null the last that is no slip of the year. */
    @Override
    public void setMax(@Nullable LocalDate last) {
        super.setMax(last == null ? today().plusYears(YEARS_AHEAD) : last);
    }

    @Override
    public boolean isMistyped() {
        return getDefaultValidator().apply(getValue(), new ValueContext(this)).isError();
    }

    private Optional<LocalDate> read(String typed) {
        LocalDate today = today();
        LocalDate halfAYearAhead = today.plusMonths(6);
        return TypedDay.read(typed, today, getMax().isBefore(halfAYearAhead) ? getMax() : halfAYearAhead);
    }

    private static LocalDate today() {
        return LocalDate.now(Japan.ZONE);
    }

    /** 2026年11月 rather than 11月 2026 above a month; the component's Java side has no word for it. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        String title = Screen.locale().getLanguage().equals("ja")
                ? ", formatTitle: (month, year) => `${year}年${month}`}"
                : "}";
        event.getUI().beforeClientResponse(this, context -> {
            getElement().executeJs(READ_BY_SERVER + title);
            getElement().executeJs(CALENDAR_BY_ITS_BUTTON);
        });
    }

    /** The words and formats of a {@link DatePicker} in a language. */
    public static DatePickerI18n i18n(Locale locale) {
        List<DayOfWeek> fromSunday = IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day))
                .toList();
        DatePickerI18n words = new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList())
                .setFirstDayOfWeek(0)
                .setToday(words().of("part.day.today"))
                .setCancel(words().of("part.day.cancel"))
                .setBadInputErrorMessage(words().of("part.day.mistyped"))
                .setRequiredErrorMessage(words().of("part.day.required"))
                .setMinErrorMessage(words().of("part.day.early"))
                .setMaxErrorMessage(words().of("part.day.late"));
        return words.setDateFormat("yyyy/MM/dd");
    }
}
