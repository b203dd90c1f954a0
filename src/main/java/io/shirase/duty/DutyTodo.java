package io.shirase.duty;

import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who must be told and is not yet, the nearest last days first; and that nobody can say yet whether somebody must be. What has
 * time is one line, so that the list stays short.
 */
@Component
@Order(4)
class DutyTodo implements TodoSource {

    /** A last day this near has a line of its own. */
    private static final int NEAR = 14;

    private final Duties duties;
    private final Clock clock;

    DutyTodo(Duties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Incident incident, Words words) {
        String path = "incidents/" + incident.id() + "/duties";
        List<Duty> open = duties.of(incident).stream().filter(Duty::isOpen).toList();
        List<Todo> todos = new ArrayList<>();
        Map<LocalDate, List<Duty>> near = new TreeMap<>();
        List<Duty> later = new ArrayList<>();
        LocalDate until = LocalDate.now(clock).plusDays(NEAR);
        open.stream()
                .filter(duty -> duty.standing() == Standing.DUE)
                .forEach(duty -> duty.findClock()
                        .map(DutyClock::lastDay)
                        .filter(day -> !day.isAfter(until))
                        .ifPresentOrElse(
                                day -> near.computeIfAbsent(day, any -> new ArrayList<>())
                                        .add(duty),
                                () -> later.add(duty)));
        near.forEach((day, due) -> todos.add(todo(due, path, day, words)));
        if (!later.isEmpty()) {
            todos.add(todo(later, path, null, words));
        }
        if (open.stream().anyMatch(duty -> duty.standing() == Standing.UNKNOWN)) {
            todos.add(Todo.plain(words.of("duty.ui.todo.unknown"), path));
        }
        return todos;
    }

    private static Todo todo(List<Duty> due, String path, @Nullable LocalDate lastDay, Words words) {
        String first = due.getFirst().name(words);
        String all = due.size() == 1
                ? first
                : words.of("duty.ui.todo.more", first, words.formats().number(due.size() - 1));
        return Todo.right(words.of("duty.ui.todo", all), path, lastDay);
    }
}
