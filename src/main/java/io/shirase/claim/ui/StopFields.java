package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.claim.InterruptionWork.Stretch;
import io.shirase.part.Buttons;
import io.shirase.part.HoldsMore;
import io.shirase.part.MomentField;
import io.shirase.time.Moment;
import java.util.ArrayList;
import java.util.List;

/** From when to when the system stood still, once or several times. */
final class StopFields extends Div implements HoldsMore {

    private record Pair(MomentField from, MomentField to) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Div rows = new Div();

    StopFields(List<Stretch> stops) {
        addClassName("form-fields");
        rows.addClassName("form-fields");
        stops.forEach(stop -> addRow(stop.from(), stop.to()));
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

    /** What stands in the rows; those of which nothing is known are left out. */
    List<Stretch> stretches() {
        return pairs.stream()
                .map(pair -> new Stretch(moment(pair.from()), moment(pair.to())))
                .filter(stretch -> stretch.from().isKnown() || stretch.to().isKnown())
                .toList();
    }

    private static Moment moment(MomentField field) {
        Moment moment = field.getValue();
        return moment == null ? Moment.UNKNOWN : moment;
    }
}
