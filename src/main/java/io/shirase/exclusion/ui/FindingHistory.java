package io.shirase.exclusion.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.exclusion.ExclusionStanding;
import io.shirase.exclusion.FindingEntry;
import io.shirase.identity.People;
import io.shirase.part.Links;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was entered about an exclusion, by whom, when and on what evidence: the latest, and the earlier ones folded away. */
@org.springframework.stereotype.Component
class FindingHistory {

    private final People people;
    private final Receipts receipts;
    private final Clock clock;

    FindingHistory(People people, Receipts receipts, Clock clock) {
        this.people = people;
        this.receipts = receipts;
        this.clock = clock;
    }

    Map<String, String> names(List<ExclusionStanding> all) {
        return people.displayNames(all.stream()
                .flatMap(one -> one.entries().stream())
                .map(FindingEntry::by)
                .collect(Collectors.toSet()));
    }

    Component of(ExclusionStanding standing, Map<String, String> names) {
        List<FindingEntry> latestFirst = standing.entries().reversed();
        if (latestFirst.isEmpty()) {
            return new Div();
        }
        Div history = new Div(list(latestFirst.subList(0, 1), names));
        if (latestFirst.size() > 1) {
            List<FindingEntry> earlier = latestFirst.subList(1, latestFirst.size());
            NativeDetails more = new NativeDetails(
                    words().of("exclusion.earlier", words().formats().number(earlier.size())), list(earlier, names));
            more.addClassName("more");
            history.add(more);
        }
        return history;
    }

    private OrderedList list(List<FindingEntry> entries, Map<String, String> names) {
        OrderedList list = new OrderedList();
        list.addClassName("desk-entries");
        entries.forEach(entry -> list.add(item(entry, names)));
        return list;
    }

    private ListItem item(FindingEntry entry, Map<String, String> names) {
        Span head = new Span(words().of(
                        "desk.entry",
                        words().of("exclusion.kind", entry.kind()),
                        names.getOrDefault(entry.by(), entry.by()),
                        words().formats().time(LocalDateTime.ofInstant(entry.at(), clock.getZone()))));
        head.addClassName("quiet");
        ListItem item = new ListItem(head);
        if (!entry.words().isEmpty()) {
            Paragraph evidence = new Paragraph(entry.words());
            evidence.addClassName("as-typed");
            item.add(evidence);
        }
        Map<java.util.UUID, Receipt> known = receipts.of(entry.incidentId(), entry.receipts());
        entry.receipts().stream()
                .filter(known::containsKey)
                .map(known::get)
                .forEach(file -> item.add(new Div(Links.file("files/receipts/" + file.id(), file.fileName()))));
        return item;
    }
}
