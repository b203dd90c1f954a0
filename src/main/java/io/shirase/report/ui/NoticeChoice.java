package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.incident.NoticeFrom;
import io.shirase.part.Choices;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who told you? This decides whether it counts as a notice from outside. */
final class NoticeChoice extends Div {

    private final Div meaning = new Div();

    NoticeChoice(Answers answers, BiConsumer<RadioButtonGroup<?>, @Nullable NoticeFrom> chosen) {
        addClassName("question");
        var source = Choices.one(
                "",
                choices(),
                choice -> choice.map(from -> words().of("incident.ui.source", from))
                        .orElse(words().of("incident.ui.source.unknown")));
        source.setAriaLabel(words().of("report.ui.notice.question"));
        if (answers.noticeFrom() != null || answers.passed().contains(ReportStep.DISCOVERY)) {
            source.setValue(Optional.ofNullable(answers.noticeFrom()));
        }
        source.addValueChangeListener(event -> {
            NoticeFrom from = event.getValue().orElse(null);
            chosen.accept(source, from);
            explain(from);
        });
        meaning.getElement().setAttribute("aria-live", "polite");
        add(new H2(words().of("report.ui.notice.question")), Question.hint("report.ui.notice.hint"), source, meaning);
        explain(answers.noticeFrom());
    }

    private static List<Optional<NoticeFrom>> choices() {
        return Stream.concat(
                        Arrays.stream(NoticeFrom.values()).map(Optional::of), Stream.of(Optional.<NoticeFrom>empty()))
                .toList();
    }

    private void explain(@Nullable NoticeFrom source) {
        meaning.removeAll();
        if (source != null) {
            meaning.add(
                    source.isExternalNotice()
                            ? new Note(Tone.GOOD, words().of("report.ui.notice.external"))
                            : new Note(Tone.NEUTRAL, words().of("report.ui.notice.internal")));
        }
    }
}
