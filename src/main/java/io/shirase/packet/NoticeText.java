package io.shirase.packet;

import io.shirase.duty.Duties;
import io.shirase.duty.Duty;
import io.shirase.duty.Standing;
import io.shirase.incident.Incident;
import io.shirase.incident.NextSteps;
import io.shirase.incident.Todo;
import io.shirase.incident.Todos;
import io.shirase.language.Words;
import io.shirase.packet.content.NoticeContent;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Contact;
import io.shirase.product.Product;
import io.shirase.window.IncidentWindows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the receipt of a notice says. */
@Component
class NoticeText {

    /** So many a receipt has room for; the portal has them all. */
    private static final int MOST_TODOS = 3;

    private final Policies policies;
    private final PolicyProducts products;
    private final IncidentWindows windows;
    private final Duties duties;
    private final Todos todos;

    NoticeText(Policies policies, PolicyProducts products, IncidentWindows windows, Duties duties, Todos todos) {
        this.policies = policies;
        this.products = products;
        this.windows = windows;
        this.duties = duties;
        this.todos = todos;
    }

    /** @param incident as its own report has it */
    NoticeContent of(Incident incident, Locale locale) {
        Policy policy = policies.get(incident.policyId());
        Product product = products.of(policy)
                .orElseThrow(() -> new IllegalStateException("There is no product file of " + policy.product()));
        Words words = Words.in(locale);
        List<Duty> due = duties.of(incident);
        return new NoticeContent(
                locale,
                incident.receiptNumber(),
                incident.receivedLocally(),
                incident.reporterName(),
                policy.insuredName(),
                policy.certificateNumber(),
                words.of(product.name()),
                IncidentText.told(incident.facts(), incident.particulars(), words),
                contacts(product, words),
                next(incident, due, words),
                WindowText.of(windows.of(incident), due, product, words));
    }

    /** Whom to call while it happens; who settles disputes is no matter of a receipt. */
    static List<NoticeContent.Contact> contacts(Product product, Words words) {
        return product.contacts().stream()
                .filter(contact -> contact.kind() != Contact.Kind.DISPUTES)
                .map(contact -> new NoticeContent.Contact(
                        words.of(contact.name()),
                        contact.phone(),
                        contact.hours() == null ? "" : words.of(contact.hours())))
                .toList();
    }

    /** What follows, and what is to be done, as the portal says it now; of a report that goes on in another, only the first. */
    private List<String> next(Incident incident, List<Duty> due, Words words) {
        List<String> next = new ArrayList<>();
        next.add(words.of("packet.next.contact"));
        next.add(words.of("packet.next.consent"));
        next.add(words.of("packet.next.keep"));
        if (NextSteps.of(incident.facts(), incident.particulars()).stream().anyMatch(step -> !step.isForHandler())) {
            next.add(words.of("packet.notice.tell"));
        }
        if (incident.mergedInto() == null) {
            todos.of(incident, words).stream()
                    .filter(Todo::isPressing)
                    .limit(MOST_TODOS)
                    .forEach(todo -> next.add(todo(todo, words)));
        }
        if (due.stream().anyMatch(duty -> duty.isOpen() && duty.standing() == Standing.UNKNOWN)) {
            next.add(words.of("duty.ui.todo.unknown"));
        }
        return next;
    }

    private static String todo(Todo todo, Words words) {
        LocalDate lastDay = todo.lastDay();
        return lastDay == null
                ? todo.words()
                : words.of("packet.notice.todo", todo.words(), words.formats().date(lastDay));
    }
}
