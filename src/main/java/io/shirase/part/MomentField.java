package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import io.shirase.time.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something happened: a day, a time of day, and "I do not know the time yet" (時刻はまだ分からない). */
public final class MomentField extends CustomField<Moment> implements MayBeMistyped {

    private final DayField day = new DayField(words().of("part.moment.day"));
    private final TimeField time = new TimeField(words().of("part.moment.time"));
    private final Checkbox unknownTime = new Checkbox(words().of("part.moment.unknownTime"));

    public MomentField(String label) {
        super(Moment.UNKNOWN);
        setLabel(label);
        addClassName("moment-field");
        unknownTime.addValueChangeListener(event -> forgetTime(event.getValue()));
        time.addValueChangeListener(event -> {
            if (!time.isEmpty()) {
                unknownTime.setValue(false);
            }
        });
        add(Parts.named(new Div(day, time), "moment-row"), unknownTime);
    }

    /** Of what is written down with its time: nobody is offered not to know it. */
    public MomentField exact() {
        unknownTime.setVisible(false);
        return this;
    }

    /** The last day that can be chosen, such as today for what has already happened. */
    public void setMax(@Nullable LocalDate last) {
        day.setMax(last);
    }

    /** Whether the day or the time is typed in a way that cannot be read; the part that is says so. */
    @Override
    public boolean isMistyped() {
        return day.isMistyped() || time.isMistyped();
    }

    /** Leads on to the time of day, once the day is known. */
    public void focusTime() {
        time.focus();
    }

    private void forgetTime(boolean unknown) {
        if (unknown) {
            time.clear();
        }
    }

    @Override
    protected Moment generateModelValue() {
        return new Moment(day.getValue(), time.time().orElse(null));
    }

    @Override
    protected void setPresentationValue(@Nullable Moment moment) {
        day.setValue(moment == null ? null : moment.day());
        time.setTime(moment == null ? null : moment.time());
    }
}
