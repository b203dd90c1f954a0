package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import io.shirase.duty.Duties;
import io.shirase.duty.Duty;
import io.shirase.duty.ReportClock;
import io.shirase.duty.Standing;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.TodoSource;
import io.shirase.part.Tone;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A report to the commission that is due and not made, or of which nobody can say yet whether it is due. */
@Component
@Order(4)
class DutyTodo implements TodoSource {

    private final Duties duties;

    DutyTodo(Duties duties) {
        this.duties = duties;
    }

    @Override
    public List<Todo> of(Incident incident) {
        Duty duty = duties.of(incident.id());
        if (duty.told() || duty.standing() == Standing.NOT_DUE) {
            return List.of();
        }
        Tone tone = duty.standing() == Standing.DUE ? Tone.WARN : Tone.WAITING;
        return List.of(new Todo(
                tone,
                words().of("duty.ui.todo", duty.standing()),
                "incidents/" + incident.id() + "/facts",
                duty.standing() == Standing.DUE
                        ? duty.clocks().stream()
                                .map(ReportClock::lastDay)
                                .findFirst()
                                .orElse(null)
                        : null));
    }
}
