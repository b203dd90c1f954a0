package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.identity.People;
import io.shirase.part.Amount;
import io.shirase.part.Panel;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.product.Product;
import io.shirase.review.DecisionConflict;
import io.shirase.review.DecisionRefused;
import io.shirase.review.LineDecision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was entered about a line, by whom and when, the latest first; and why an entry could not be made. */
@org.springframework.stereotype.Component
class LineHistory {

    private final People people;
    private final Clock clock;

    LineHistory(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    Component entries(DeskLine line) {
        List<LineDecision> entries = line.standing().entries();
        if (entries.isEmpty()) {
            return new Div();
        }
        OrderedList list = new OrderedList();
        list.addClassName("desk-entries");
        Map<String, String> names =
                people.displayNames(entries.stream().map(LineDecision::by).collect(Collectors.toSet()));
        entries.reversed()
                .forEach(entry -> list.add(entry(entry, names, line.outlook().product())));
        return new Panel(words().of("desk.entries"), list);
    }

    private ListItem entry(LineDecision entry, Map<String, String> names, Product product) {
        Span head = new Span(words().of(
                        "desk.entry",
                        words().of("review.kind." + entry.kind().code()),
                        names.getOrDefault(entry.by(), entry.by()),
                        at(entry.at())));
        head.addClassName("quiet");
        ListItem item = new ListItem(head);
        if (entry.acceptedAmount() != null) {
            item.add(new Div(Amount.of(entry.acceptedAmount())));
        }
        if (entry.proposal()) {
            item.add(new StatusBadge(words().of("review.state.proposed"), Tone.WAITING));
        }
        entry.reasonIn(words(), product).ifPresent(reason -> {
            Paragraph named = new Paragraph(words().of("desk.entry.reason", reason));
            named.addClassName("quiet");
            item.add(named);
        });
        if (!entry.secondLooks().isEmpty()) {
            item.add(new Paragraph(words().of(
                            "review.second-look",
                            words().list(entry.secondLooks().stream()
                                    .sorted()
                                    .map(why -> words().of("review.second-look", why))
                                    .toList()))));
        }
        if (!entry.words().isEmpty()) {
            item.add(new Paragraph(entry.words()));
        }
        if (entry.answerBy() != null) {
            item.add(new Paragraph(
                    words().of("desk.entry.answer-by", words().formats().date(entry.answerBy()))));
        }
        return item;
    }

    /** What went wrong with an entry, and what to do. */
    String sentence(RuntimeException refusal) {
        return switch (refusal) {
            case DecisionConflict conflict -> words().of("review.conflict", name(conflict.by()), at(conflict.at()));
            case DecisionRefused refused -> words().of(refused.messageKey());
            default -> words().of("desk.gone");
        };
    }

    private String name(String username) {
        return people.displayNames(Set.of(username)).getOrDefault(username, username);
    }

    String at(Instant instant) {
        return words().formats().time(LocalDateTime.ofInstant(instant, clock.getZone()));
    }
}
