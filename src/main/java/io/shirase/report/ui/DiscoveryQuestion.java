package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.part.MomentField;
import io.shirase.part.ShortText;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import io.shirase.time.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** When was it first noticed, and by whom? What follows from the day is shown at once. */
final class DiscoveryQuestion extends Question {

    private final List<DiscoveryHint> hints;
    private final Div windows = new Div();
    private List<Object> shown = List.of();
    private final MomentField when = new MomentField(words().of("report.ui.discovery.when"));

    DiscoveryQuestion(Answers answers, Save save, List<DiscoveryHint> hints, Clock clock) {
        super(ReportStep.DISCOVERY, save);
        this.hints = hints;
        when.setMax(LocalDate.now(clock));
        when.setValue(answers.discovery().moment());
        when.addValueChangeListener(event -> noticed(event.getValue()));

        ShortText by = new ShortText(words().of("report.ui.discovery.by"), Discovery.MAX_BY);
        by.setHelperText(words().of("report.ui.discovery.by.hint"));
        by.setWidthFull();
        by.setValueChangeMode(ValueChangeMode.LAZY);
        by.setValue(answers.discovery().by());
        by.addValueChangeListener(event -> answer(by, given -> {
            Discovery before = given.discovery();
            return given.withDiscovery(new Discovery(before.on(), before.time(), event.getValue()));
        }));

        windows.addClassName("consequences");
        windows.getElement().setAttribute("aria-live", "polite");
        add(
                hint("report.ui.discovery.hint"),
                new QuickWhen(when, clock),
                fields(when, by),
                hint("report.ui.discovery.unknown"));
        add(new NoticeChoice(answers, (field, from) -> answer(field, given -> given.withNoticeFrom(from))), windows);
        showWindows(answers);
    }

    private void noticed(Moment moment) {
        answer(when, given -> {
            Answers changed = given.withDiscovery(given.discovery().at(moment));
            showWindows(changed);
            return changed;
        });
    }

    @Override
    void follow(Answers answers) {
        if (!Objects.equals(cause(answers), shown)) {
            showWindows(answers);
        }
    }

    /** What the windows follow from. */
    private static List<Object> cause(Answers answers) {
        return Stream.of(answers.policyId(), answers.proposedKind(), answers.discovery())
                .filter(Objects::nonNull)
                .toList();
    }

    private void showWindows(Answers answers) {
        shown = cause(answers);
        windows.removeAll();
        if (answers.policyId() != null && answers.discovery().isKnown()) {
            Facts facts = Facts.of(answers.proposedKind()).withDiscovery(answers.discovery());
            hints.forEach(hint -> hint.after(answers.policyId(), facts).ifPresent(windows::add));
        }
        if (windows.getComponentCount() > 0) {
            windows.addComponentAsFirst(new H2(words().of("report.ui.discovery.windows")));
        }
    }
}
