package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import io.shirase.duty.Duties;
import io.shirase.duty.Duty;
import io.shirase.duty.DutyClock;
import io.shirase.duty.Standing;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.TodoSource;
import io.shirase.part.Tone;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who must be told and is not yet, and that nobody can say yet whether somebody must be. */
@Component
@Order(4)
class DutyTodo implements TodoSource {

    private final Duties duties;

    DutyTodo(Duties duties) {
        this.duties = duties;
    }

    @Override
    public List<Todo> of(Incident incident) {
        String path = "incidents/" + incident.id() + "/duties";
        List<Duty> open = duties.of(incident).stream().filter(Duty::isOpen).toList();
        List<Todo> todos = new ArrayList<>();
        open.stream()
                .filter(duty -> duty.standing() == Standing.DUE)
                .map(duty -> new Todo(
                        Tone.WARN,
                        words().of("duty.ui.todo", duty.name(words())),
                        path,
                        duty.findClock().map(DutyClock::lastDay).orElse(null)))
                .forEach(todos::add);
        if (open.stream().anyMatch(duty -> duty.standing() == Standing.UNKNOWN)) {
            todos.add(new Todo(Tone.WAITING, words().of("duty.ui.todo.unknown"), path, null));
        }
        return todos;
    }
}
