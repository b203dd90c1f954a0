package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A field for a day, in the person's language; takes 2026/11/23, 2026-11-23, 2026年11月23日 and 20261123. */
public final class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        Locale locale = Screen.locale();
        setLocale(locale);
        setI18n(i18n(locale));
        setPlaceholder(words().of("part.day.example"));
    }

    /** 2026年11月 rather than 11月 2026 above a month; the component's Java side has no word for it. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (Screen.locale().getLanguage().equals("ja")) {
            event.getUI()
                    .beforeClientResponse(
                            this,
                            context -> getElement()
                                    .executeJs("this.i18n = {...this.i18n,"
                                            + " formatTitle: (month, year) => `${year}年${month}`}"));
        }
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
        return words.setDateFormats("yyyy/MM/dd", "yyyy-MM-dd", "yyyy年M月d日", "yyyyMMdd", "yyyy.MM.dd");
    }
}
