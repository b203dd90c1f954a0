package io.shirase.policy.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.ErrorCard;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.Tone;
import io.shirase.policy.imports.ImportField;
import io.shirase.policy.imports.Outcome;
import io.shirase.policy.imports.PolicyImport;
import io.shirase.policy.imports.PolicyImports;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of each row: some rows at a time, those with faults mended in their place. */
final class PreviewPanel extends Composite<Div> {

    private static final int PAGE = 50;

    private final PolicyImport found;
    private final transient PolicyImports imports;
    private final transient PolicySaid said;
    private final Div standing = new Div();
    private final Div refused = new Div();
    private final Div rows = new Div();
    private final Div pages = new Div();
    private final Select<Optional<Outcome>> which = new Select<>();
    private final Anchor faults;
    private transient Map<Outcome, Integer> counts;
    private int from;

    PreviewPanel(PolicyImport found, PolicyImports imports, PolicySaid said, Runnable take, Runnable columns) {
        this.found = found;
        this.imports = imports;
        this.said = said;
        this.counts = imports.counts(found);
        getContent().addClassName("import-preview");
        standing.getElement().setAttribute("role", "status");
        which.setLabel(words().of("policy.imports.show"));
        pages.addClassName("import-pages");
        faults = Links.download(
                "files/policies/imports/" + found.id() + "/faults.csv?language="
                        + words().locale().getLanguage(),
                words().of("policy.imports.faults.csv"));
        Panel panel = new Panel(
                words().of("policy.imports.preview"),
                standing,
                refused,
                new Actions(
                        Buttons.primary(words().of("policy.imports.take"), () -> takeIfRight(take)),
                        Buttons.secondary(words().of("policy.imports.columns.change"), columns),
                        faults));
        getContent().add(panel, new Panel(which, rows, pages));
        showStanding();
        which.setValue(has(Outcome.FAULTY) ? Optional.of(Outcome.FAULTY) : Optional.empty());
        which.addValueChangeListener(event -> {
            // Counting anew gives the same choice a new label, which is no choice.
            if (event.isFromClient()) {
                show(0);
            }
        });
        show(0);
    }

    private boolean has(Outcome outcome) {
        return counts.getOrDefault(outcome, 0) > 0;
    }

    private void takeIfRight(Runnable take) {
        refused.removeAll();
        if (!has(Outcome.FAULTY)) {
            take.run();
            return;
        }
        refused.add(new ErrorCard(
                words().of("policy.imports.take.refused", number(Outcome.FAULTY)),
                words().of("policy.imports.moved.kept"),
                words().of("policy.imports.take.refused.todo")));
        which.setValue(Optional.of(Outcome.FAULTY));
        show(0);
    }

    private String number(Outcome outcome) {
        return words().formats().number(counts.getOrDefault(outcome, 0));
    }

    private void showStanding() {
        standing.removeAll();
        standing.add(sentence(), numbers());
        faults.setVisible(has(Outcome.FAULTY));
        Optional<Outcome> chosen = which.getOptionalValue().orElse(Optional.empty());
        List<Optional<Outcome>> choices = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Outcome.values())
                .filter(outcome ->
                        has(outcome) || chosen.filter(outcome::equals).isPresent())
                .map(Optional::of)
                .forEach(choices::add);
        which.setItems(choices);
        which.setItemLabelGenerator(this::choice);
        which.setValue(chosen);
    }

    private String choice(Optional<Outcome> outcome) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return outcome.map(one -> words().of("policy.imports.show.one", RowLine.outcome(one), number(one)))
                .orElseGet(() ->
                        words().of("policy.imports.show.all", words().formats().number(all)));
    }

    private Component sentence() {
        if (has(Outcome.FAULTY)) {
            return new Note(Tone.WARN, words().of("policy.imports.standing.faulty", number(Outcome.FAULTY)));
        }
        if (!has(Outcome.ADDED) && !has(Outcome.CHANGED)) {
            return new Note(
                    Tone.ACTIVE,
                    words().of(has(Outcome.SAME) ? "policy.imports.standing.same" : "policy.imports.standing.none"));
        }
        return new Note(
                Tone.GOOD, words().of("policy.imports.standing.ready", number(Outcome.ADDED), number(Outcome.CHANGED)));
    }

    private Component numbers() {
        Div numbers = new Div();
        numbers.addClassName("import-numbers");
        for (Outcome outcome : Outcome.values()) {
            if (has(outcome)) {
                numbers.add(new Div(RowLine.badge(outcome), new Span(number(outcome))));
            }
        }
        return numbers;
    }

    private void show(int first) {
        from = first;
        Outcome outcome = which.getValue() == null ? null : which.getValue().orElse(null);
        List<RowLine> lines = imports.page(found, outcome, from, PAGE).stream()
                .map(row -> new RowLine(found.id(), row, imports, said, this::mended))
                .toList();
        rows.removeAll();
        if (lines.isEmpty()) {
            rows.add(new Paragraph(words().of("policy.imports.show.nothing")));
        } else {
            rows.add(new Rows<RowLine>(words().of("policy.imports.preview"))
                    .text(words().of("policy.imports.row"), line -> String.valueOf(line.place()))
                    .component(words().of(ImportField.CERTIFICATE_NUMBER.nameKey()), RowLine::number)
                    .component(words().of(ImportField.INSURED.nameKey()), RowLine::insured)
                    .component(words().of("policy.imports.period"), RowLine::period)
                    .component(words().of("policy.imports.standing"), RowLine::standing)
                    .component(words().of("policy.imports.said"), RowLine::detail)
                    .show(lines));
        }
        showPages(outcome, lines.size());
    }

    private void showPages(@org.jspecify.annotations.Nullable Outcome outcome, int shown) {
        int all = outcome == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(outcome, 0);
        pages.removeAll();
        if (all <= PAGE && from == 0) {
            return;
        }
        if (from > 0) {
            pages.add(Buttons.secondary(words().of("policy.imports.page.back"), () -> show(Math.max(0, from - PAGE))));
        }
        pages.add(new Span(words().of(
                        "policy.imports.page",
                        words().formats().number(from + 1L),
                        words().formats().number((long) from + shown),
                        words().formats().number(all))));
        if (from + shown < all) {
            pages.add(Buttons.secondary(words().of("policy.imports.page.next"), () -> show(from + PAGE)));
        }
    }

    /** The rows stay where they are, so that nobody loses the place. */
    private void mended() {
        counts = imports.counts(found);
        refused.removeAll();
        showStanding();
    }
}
