package io.shirase.drill.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.drill.LookBack;
import io.shirase.language.Words;
import io.shirase.part.Amount;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import java.util.List;

/** What was kept and what was lost, in yen, step by step. */
final class LookBackPanel {

    private LookBackPanel() {}

    static Panel of(LookBack found, Words words) {
        Panel panel = new Panel(words.of("drill.ui.back.title"));
        if (found.everything().most().isZero()) {
            panel.add(new Paragraph(words.of("drill.ui.back.nothing")));
            return panel;
        }
        panel.add(new Paragraph(
                words.of("drill.ui.back.lead", words.yen(found.payable()), words.yen(found.everything()))));
        panel.add(new H3(words.of("drill.ui.back.kept")));
        panel.add(
                found.kept().isEmpty()
                        ? new Paragraph(words.of("drill.ui.back.kept.none"))
                        : table(words.of("drill.ui.back.kept"), found.kept(), false, words));
        panel.add(new H3(words.of("drill.ui.back.lost")));
        panel.add(
                found.lost().isEmpty()
                        ? new Paragraph(words.of("drill.ui.back.lost.none"))
                        : table(words.of("drill.ui.back.lost"), found.lost(), true, words));
        panel.add(new Paragraph(words.of("drill.ui.back.how")));
        return panel;
    }

    private static Rows<LookBack.Step> table(String caption, List<LookBack.Step> steps, boolean missed, Words words) {
        Rows<LookBack.Step> rows = new Rows<LookBack.Step>(caption)
                .text(
                        words.of("drill.ui.back.step"),
                        step -> words.of("drill.step." + step.action().code()))
                .text(words.of("drill.ui.back.about"), step -> about(step, words))
                .number(
                        words.of("drill.ui.back.yen"),
                        step -> Amount.between(step.yen().least(), step.yen().most()));
        if (missed) {
            rows.text(
                    words.of("drill.ui.back.still"),
                    step -> words.of(step.open() ? "drill.ui.back.open" : "drill.ui.back.over"));
        }
        return rows.show(steps);
    }

    private static String about(LookBack.Step step, Words words) {
        return step.line() == null
                ? words.of("drill.ui.back.incident")
                : words.of(
                        "drill.ui.back.line",
                        words.formats().number(step.line()),
                        step.about() == null ? "" : words.of("vocabulary.activity", step.about()));
    }
}
