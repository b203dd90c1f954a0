package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.assessment.Claim;
import io.shirase.part.Buttons;
import io.shirase.part.HoldsMore;
import io.shirase.part.MomentField;
import io.shirase.part.Refused;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From when to when the system stood still, once or several times. */
final class StopFields extends Div implements HoldsMore {

    private record Pair(MomentField from, MomentField to) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Div rows = new Div();

    StopFields(List<Claim.Stop> stops) {
        addClassName("form-fields");
        rows.addClassName("form-fields");
        stops.forEach(stop -> addRow(Moment.of(stop.from()), Moment.of(stop.to())));
        if (stops.isEmpty()) {
            addRow(Moment.UNKNOWN, Moment.UNKNOWN);
        }
        add(rows, Buttons.quiet(words().of("claim.ui.stop.more"), () -> addRow(Moment.UNKNOWN, Moment.UNKNOWN)));
    }

    private void addRow(Moment from, Moment to) {
        Pair pair = new Pair(
                new MomentField(words().of("claim.ui.stop.from")), new MomentField(words().of("claim.ui.stop.to")));
        pair.from().setValue(from);
        pair.to().setValue(to);
        pairs.add(pair);
        Div row = new Div(pair.from(), pair.to());
        row.addClassName("field-row");
        rows.add(row);
    }

    @Override
    public Object held() {
        return pairs.size();
    }

    @Override
    public void hold(Object rowCount) {
        while (pairs.size() < (Integer) rowCount) {
            addRow(Moment.UNKNOWN, Moment.UNKNOWN);
        }
    }

    /** The stops whose beginning and end are both known. */
    List<Claim.Stop> stops() {
        return pairs.stream().flatMap(pair -> stop(pair).stream()).toList();
    }

    /** Whether a row is begun and not complete; its fields then say so. */
    boolean isMistyped() {
        boolean wrong = false;
        for (Pair pair : pairs) {
            boolean empty = pair.from().isEmpty() && pair.to().isEmpty();
            boolean half = !empty && stop(pair).isEmpty();
            pair.from().setInvalid(half && exact(pair.from()).isEmpty());
            pair.from().setErrorMessage(words().of("claim.ui.stop.half"));
            pair.to().setInvalid(half && exact(pair.to()).isEmpty());
            pair.to().setErrorMessage(words().of("claim.ui.stop.half"));
            wrong |= half;
        }
        return Refused.within(this) || wrong;
    }

    private static Optional<Claim.Stop> stop(Pair pair) {
        return exact(pair.from()).flatMap(from -> exact(pair.to()).map(to -> new Claim.Stop(from, to)));
    }

    private static Optional<LocalDateTime> exact(MomentField field) {
        Moment moment = field.getValue();
        return moment == null ? Optional.empty() : moment.exact();
    }
}
