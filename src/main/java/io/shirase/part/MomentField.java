package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.shirase.time.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When something happened: a day, a time of day, and "I do not know the time yet" (時刻はまだ分からない). */
public final class MomentField extends CustomField<Moment> {

    /** Times are written 08:20 in both languages; this locale's are. */
    private static final Locale TWENTY_FOUR_HOURS = Locale.UK;

    private final DayField day = new DayField(words().of("part.moment.day"));
    private final TimePicker time = new TimePicker(words().of("part.moment.time"));
    private final Checkbox unknownTime = new Checkbox(words().of("part.moment.unknownTime"));

    public MomentField(String label) {
        super(Moment.UNKNOWN);
        setLabel(label);
        addClassName("moment-field");
        time.setStep(Duration.ofMinutes(30));
        time.setLocale(TWENTY_FOUR_HOURS);
        time.setPlaceholder("09:05");
        time.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(words().of("part.moment.mistyped")));
        unknownTime.addValueChangeListener(event -> forgetTime(event.getValue()));
        time.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                unknownTime.setValue(false);
            }
        });
        add(Parts.named(new Div(day, time), "moment-row"), unknownTime);
    }

    /** The last day that can be chosen, such as today for what has already happened. */
    public void setMax(@Nullable LocalDate last) {
        day.setMax(last);
    }

    /** Whether the person said that the time is not known; the time then stays empty on purpose. */
    public boolean isTimeUnknown() {
        return unknownTime.getValue();
    }

    public void setTimeUnknown(boolean unknown) {
        unknownTime.setValue(unknown);
    }

    private void forgetTime(boolean unknown) {
        if (unknown) {
            time.clear();
        }
    }

    @Override
    protected Moment generateModelValue() {
        return new Moment(day.getValue(), time.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Moment moment) {
        day.setValue(moment == null ? null : moment.day());
        time.setValue(moment == null ? null : moment.time());
    }
}
