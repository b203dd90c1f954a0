package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.textfield.TextField;
import io.shirase.language.TypedTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field for a time of day, read by {@link TypedTime}; shows the reading as 14:10 when it is left. */
final class TimeField extends TextField implements MayBeMistyped {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    TimeField(String label) {
        super(label);
        addClassName("time-field");
        setPlaceholder(words().of("part.time.example"));
        setManualValidation(true);
        addValueChangeListener(event -> tidy());
    }

    Optional<LocalTime> time() {
        return TypedTime.read(getValue());
    }

    void setTime(@Nullable LocalTime time) {
        setValue(time == null ? "" : time.format(SHOWN));
    }

    @Override
    public boolean isMistyped() {
        return !getValue().isBlank() && time().isEmpty();
    }

    private void tidy() {
        setInvalid(isMistyped());
        setErrorMessage(isMistyped() ? words().of("part.moment.mistyped") : "");
        time().ifPresent(this::setTime);
    }
}
