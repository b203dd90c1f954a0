package io.shirase.duty;

import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
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
    public List<Todo> of(Incident incident, Words words) {
        String path = "incidents/" + incident.id() + "/duties";
        List<Duty> open = duties.of(incident).stream().filter(Duty::isOpen).toList();
        List<Todo> todos = new ArrayList<>();
        open.stream()
                .filter(duty -> duty.standing() == Standing.DUE)
                .map(duty -> Todo.right(
                        words.of("duty.ui.todo", duty.name(words)),
                        path,
                        duty.findClock().map(DutyClock::lastDay).orElse(null)))
                .forEach(todos::add);
        if (open.stream().anyMatch(duty -> duty.standing() == Standing.UNKNOWN)) {
            todos.add(Todo.plain(words.of("duty.ui.todo.unknown"), path));
        }
        return todos;
    }
}
