package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.shirase.incident.Answers;
import io.shirase.incident.ReportStep;
import io.shirase.part.Moment;
import io.shirase.part.MomentField;
import java.time.LocalDate;
import java.util.List;

/** When was it first noticed, and by whom? What follows from the day is shown at once. */
final class DiscoveryQuestion extends Question {

    private final List<DiscoveryHint> hints;
    private final Div windows = new Div();
    private final MomentField when = new MomentField(words().of("incident.ui.report.discovery.when"));

    DiscoveryQuestion(Answers answers, Save save, List<DiscoveryHint> hints, LocalDate today) {
        super(ReportStep.DISCOVERY, save);
        this.hints = hints;
        when.setMax(today);
        when.setValue(new Moment(answers.discovery().on(), answers.discovery().time()));
        when.addValueChangeListener(event -> noticed(event.getValue()));

        TextField by = new TextField(words().of("incident.ui.report.discovery.by"));
        by.setHelperText(words().of("incident.ui.report.discovery.by.hint"));
        by.setMaxLength(200);
        by.setWidthFull();
        by.setValueChangeMode(ValueChangeMode.LAZY);
        by.setValue(answers.discovery().by());
        by.addValueChangeListener(event -> answer(by, given -> {
            Answers.Discovery before = given.discovery();
            return given.withDiscovery(new Answers.Discovery(before.on(), before.time(), event.getValue()));
        }));

        windows.addClassName("consequences");
        windows.getElement().setAttribute("aria-live", "polite");
        add(
                hint("incident.ui.report.discovery.hint"),
                fields(when, by),
                hint("incident.ui.report.discovery.unknown"),
                windows);
        showWindows(answers);
    }

    private void noticed(Moment moment) {
        answer(when, given -> {
            Answers changed = given.withDiscovery(new Answers.Discovery(
                    moment.day(), moment.time(), given.discovery().by()));
            showWindows(changed);
            return changed;
        });
    }

    private void showWindows(Answers answers) {
        windows.removeAll();
        hints.forEach(hint -> hint.after(answers).ifPresent(windows::add));
        if (windows.getComponentCount() > 0) {
            windows.addComponentAsFirst(new H2(words().of("incident.ui.report.discovery.windows")));
        }
    }
}
