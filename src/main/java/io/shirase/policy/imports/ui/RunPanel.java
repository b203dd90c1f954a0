package io.shirase.policy.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.shirase.part.Panel;
import io.shirase.policy.imports.ImportRun;

/** How far the work on the rows is, in words and as a bar. */
final class RunPanel extends Composite<Panel> {

    private final Paragraph said = new Paragraph();
    private final Paragraph counted = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    RunPanel() {
        said.getElement().setAttribute("role", "status");
        counted.addClassName("quiet");
        bar.getElement().setAttribute("aria-label", words().of("policy.imports.progress"));
        getContent().add(said, bar, counted);
    }

    void show(ImportRun run) {
        String sentence = words().of("policy.imports.running." + run.kind());
        // A screen reader says it only when it changes.
        if (!sentence.equals(said.getText())) {
            said.setText(sentence);
        }
        bar.setValue(run.of() == 0 ? 0 : Math.min(1, (double) run.done() / run.of()));
        counted.setText(words().of(
                        "policy.imports.counted",
                        words().formats().number(run.done()),
                        words().formats().number(run.of())));
    }
}
