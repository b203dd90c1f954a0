package io.shirase.ledger;

import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For who decides: what was paid too much and is to be asked back, and what is to be paid besides. */
@Component
@Order(3)
class MoneyTodos implements TodoSource {

    private final Payments payments;
    private final Recoveries recoveries;
    private final SignedIn signedIn;

    MoneyTodos(Payments payments, Recoveries recoveries, SignedIn signedIn) {
        this.payments = payments;
        this.recoveries = recoveries;
        this.signedIn = signedIn;
    }

    @Override
    public List<Todo> of(Incident incident, Words words) {
        if (!signedIn.person().role().decides()
                || incident.rehearsal() != null
                || payments.of(incident.id()).isEmpty()) {
            return List.of();
        }
        List<Correction> corrections = recoveries.of(payments.money(incident.id()), incident.id());
        List<Todo> todos = new ArrayList<>();
        add(
                todos,
                words,
                "ledger.todo.reclaim",
                incident,
                corrections.stream().mapToLong(Correction::unclaimed).sum());
        add(
                todos,
                words,
                "ledger.todo.top-up",
                incident,
                corrections.stream().mapToLong(Correction::topUp).sum());
        return todos;
    }

    private static void add(List<Todo> todos, Words words, String key, Incident incident, long amount) {
        if (amount > 0) {
            String sentence = words.of(key, words.formats().yen(Yen.of(amount)));
            todos.add(Todo.plain(sentence, "incidents/" + incident.id() + "#payments"));
        }
    }
}
