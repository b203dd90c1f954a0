package io.shirase.exclusion.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.assessment.Sentence;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import io.shirase.product.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which rules of the product keep lines of the incident from being paid, as the assessment found from the facts. */
final class RuledOut {

    /** So many lines are named; of more the rest is counted. */
    private static final int NAMED = 10;

    private final Map<String, Clause> rules = new LinkedHashMap<>();
    private final Map<String, List<LineOutlook>> lines = new LinkedHashMap<>();
    private final UUID incidentId;

    RuledOut(Outlook outlook, UUID incidentId) {
        this.incidentId = incidentId;
        for (LineOutlook line : outlook.linesOf(incidentId)) {
            if (!line.isDraft()) {
                outlook.why(line, words()).stream()
                        .filter(sentence -> sentence.role() == Sentence.Role.REASON)
                        .map(Sentence::clause)
                        .filter(java.util.Objects::nonNull)
                        .forEach(clause -> add(clause, line));
            }
        }
    }

    private void add(Clause clause, LineOutlook line) {
        rules.putIfAbsent(clause.id(), clause);
        lines.computeIfAbsent(clause.id(), id -> new ArrayList<>()).add(line);
    }

    Component panel() {
        Panel panel = new Panel(words().of("exclusion.by-rule"));
        panel.add(new Paragraph(words().of(rules.isEmpty() ? "exclusion.by-rule.none" : "exclusion.by-rule.lead")));
        rules.forEach((id, clause) -> {
            panel.add(new Paragraph(clause.gist().in(words().formats().locale())));
            panel.add(named(lines.getOrDefault(id, List.of())));
        });
        return panel;
    }

    private Component named(List<LineOutlook> denied) {
        Span named = new Span();
        named.addClassName("pieces");
        denied.stream()
                .limit(NAMED)
                .map(line -> Links.to(
                        "desk/" + incidentId + "?line=" + line.id(),
                        words().of("exclusion.line", words().formats().number(line.number()))))
                .forEach(named::add);
        if (denied.size() > NAMED) {
            named.add(new Span(words().of("exclusion.more", words().formats().number(denied.size() - NAMED))));
        }
        return named;
    }
}
