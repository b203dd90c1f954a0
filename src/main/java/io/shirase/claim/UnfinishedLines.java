package io.shirase.claim;

import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
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
    public List<Todo> of(Incident incident, Words words) {
        List<ExpenseLine> drafts = expenses.ofIncident(incident.id()).stream()
                .filter(line -> line.facts().isDraft())
                .toList();
        if (drafts.isEmpty()) {
            return List.of();
        }
        String log = "incidents/" + incident.id() + "/expenses";
        String path = drafts.size() == 1 ? log + "/" + drafts.getFirst().id() : log;
        String count = words.formats().number(drafts.size());
        return List.of(Todo.plain(words.of("claim.ui.todo.draft", count), path));
    }
}
