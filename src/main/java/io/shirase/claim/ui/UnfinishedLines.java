package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.TodoSource;
import io.shirase.part.Tone;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lines of which something without which nothing can be paid is missing. */
@Component
@Order(20)
class UnfinishedLines implements TodoSource {

    private final Expenses expenses;

    UnfinishedLines(Expenses expenses) {
        this.expenses = expenses;
    }

    @Override
    public List<Todo> of(Incident incident) {
        List<ExpenseLine> drafts = expenses.ofIncident(incident.id()).stream()
                .filter(line -> line.facts().isDraft())
                .toList();
        if (drafts.isEmpty()) {
            return List.of();
        }
        String log = "incidents/" + incident.id() + "/expenses";
        String path = drafts.size() == 1 ? log + "/" + drafts.getFirst().id() : log;
        String count = words().formats().number(drafts.size());
        return List.of(new Todo(Tone.WAITING, words().of("claim.ui.todo.draft", count), path, null));
    }
}
