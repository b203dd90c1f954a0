package io.shirase.edition.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.shirase.edition.Difference;
import io.shirase.edition.Edition;
import io.shirase.edition.Editions;
import io.shirase.edition.TrialSums;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.Tone;
import java.util.List;

/** Which of the claims that are kept an edition would pay otherwise, in yen. */
final class TrialPanel extends Composite<Panel> {

    private static final int SHOWN = 100;

    private final Paragraph counted = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    TrialPanel(Edition edition, Editions editions, Runnable begin) {
        getContent().add(new H2(words().of("edition.trial")), new Paragraph(words().of("edition.trial.hint")));
        switch (edition.trial().state()) {
            case NONE -> {}
            case RUNNING -> {
                counted.getElement().setAttribute("role", "status");
                bar.getElement().setAttribute("aria-label", words().of("edition.trial.running"));
                getContent().add(new Paragraph(words().of("edition.trial.running")), bar, counted);
                progress(edition);
            }
            case FAILED -> getContent().add(new Note(Tone.BAD, words().of("edition.trial.failed")));
            case DONE -> getContent().add(result(edition, editions));
        }
        boolean running = edition.trial().state() == Edition.TrialState.RUNNING;
        if (edition.state() == Edition.State.PROPOSED && !running) {
            String key = edition.trial().state() == Edition.TrialState.NONE ? "begin" : "again";
            getContent().add(new Actions(Buttons.secondary(words().of("edition.trial." + key), begin)));
        }
    }

    void progress(Edition edition) {
        long total = edition.trial().total();
        bar.setValue(total == 0 ? 0 : Math.min(1, (double) edition.trial().done() / total));
        counted.setText(words().of(
                        "edition.trial.counted",
                        words().formats().number(edition.trial().done()),
                        words().formats().number(total)));
    }

    private static Component[] result(Edition edition, Editions editions) {
        TrialSums sums = editions.sums(edition);
        DefinitionList facts = new DefinitionList()
                .add(
                        words().of("edition.trial.tried"),
                        words().formats().number(edition.trial().done()))
                .add(words().of("edition.trial.moving"), change(sums.moving(), sums.movingBefore(), sums.movingAfter()))
                .add(words().of("edition.trial.all"), change(sums.claims(), sums.before(), sums.after()));
        List<Difference> differences = editions.differences(edition.id(), SHOWN);
        if (sums.unfit() > 0) {
            Note unfit = new Note(
                    Tone.BAD,
                    words().of("edition.trial.unfit", words().formats().number(sums.unfit())));
            return new Component[] {unfit, facts, rows(differences)};
        }
        return differences.isEmpty()
                ? new Component[] {facts, new Note(Tone.GOOD, words().of("edition.trial.same"))}
                : new Component[] {facts, rows(differences)};
    }

    private static String change(long claims, long before, long after) {
        return words().of(
                        "edition.trial.change",
                        words().formats().number(claims),
                        yen(before),
                        yen(after),
                        words().formats().difference(after - before));
    }

    private static Rows<Difference> rows(List<Difference> differences) {
        return new Rows<Difference>(
                        words().of("edition.trial.rows", words().formats().number(SHOWN)))
                .component(
                        words().of("edition.trial.policy"),
                        row -> Links.to("policies/" + row.policyId(), row.certificateNumber()))
                .text(words().of("edition.trial.by"), row -> words().of("edition.trial.moves." + row.moves()))
                .number(words().of("edition.trial.before"), row -> new Span(yen(row.before())))
                .number(words().of("edition.trial.after"), TrialPanel::after)
                .number(
                        words().of("edition.trial.difference"),
                        row -> new Span(
                                row.after() == null ? "" : words().formats().difference(row.after() - row.before())))
                .show(differences);
    }

    private static Span after(Difference row) {
        Long after = row.after();
        if (after != null) {
            return new Span(yen(after));
        }
        Span sentence = new Span(words().of("edition.trial.cannot", row.problem()));
        sentence.addClassName("sentence");
        return sentence;
    }

    private static String yen(long amount) {
        return words().formats().yen(Yen.of(amount));
    }
}
