package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import io.shirase.part.MomentField;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Times that are kept only as a whole: day and time, or nothing. */
final class Moments {

    private Moments() {}

    static @Nullable LocalDateTime exact(@Nullable Moment moment) {
        return moment == null ? null : moment.exact().orElse(null);
    }

    /** Whether the field holds day and time, or neither; of a day alone the field says what to do. */
    static boolean isWhole(MomentField field) {
        Moment moment = field.getValue();
        boolean half = moment != null && moment.day() != null && moment.time() == null;
        field.setInvalid(half);
        field.setErrorMessage(half ? words().of("incident.ui.edit.half") : "");
        return !half;
    }
}
