package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.shirase.incident.Told;
import io.shirase.incident.Told.Whom;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import io.shirase.time.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has been told already, and when as far as that matters. */
final class Telling extends Div {

    private final OpenChoices<Whom> told = new OpenChoices<>("", "incident.ui.told", Whom.values(), Whom.NOBODY);
    private final MomentField insurer = new MomentField(words().of("report.ui.told.insurer.when"));
    private final QuickWhen insurerQuick;
    private final DayField announced = new DayField(words().of("report.ui.told.announced"));
    private boolean following;
    private final BiConsumer<OpenChoices<Whom>, Function<Answers, List<Told>>> keep;

    Telling(Answers answers, Clock clock, BiConsumer<OpenChoices<Whom>, Function<Answers, List<Told>>> keep) {
        this.keep = keep;
        addClassName("question");
        LocalDate today = LocalDate.now(clock);
        told.field().setAriaLabel(words().of("report.ui.told.question"));
        told.show(whom(answers), answers.passed().contains(ReportStep.ORDERS));
        told.field().addValueChangeListener(event -> keep());

        insurer.setMax(today);
        insurer.setValue(when(answers, Whom.INSURER));
        insurer.addValueChangeListener(event -> keep());
        insurerQuick = new QuickWhen(insurer, clock);

        announced.setMax(today);
        announced.setValue(when(answers, Whom.PUBLIC).day());
        announced.addValueChangeListener(event -> keep());

        add(
                new H2(words().of("report.ui.told.question")),
                Question.hint("report.ui.told.hint"),
                told.field(),
                Question.fields(insurerQuick, insurer, announced));
        askWhen();
    }

    /** Shows what was said elsewhere of telling somebody; what is being typed stays. */
    void follow(Answers answers) {
        Set<Whom> given = whom(answers);
        Moment at = when(answers, Whom.INSURER);
        boolean isShown =
                given.equals(told.chosen()) && (!given.contains(Whom.INSURER) || at.equals(insurer.getValue()));
        if (isShown || insurer.isMistyped() || told.field().isInvalid()) {
            return;
        }
        following = true;
        told.choose(given);
        insurer.setValue(at);
        following = false;
        askWhen();
    }

    private static Set<Whom> whom(Answers answers) {
        return answers.particulars().told().stream().map(Told::whom).collect(Collectors.toSet());
    }

    private void keep() {
        if (following) {
            return;
        }
        askWhen();
        keep.accept(
                told,
                now -> Arrays.stream(Whom.values())
                        .filter(told.chosen()::contains)
                        .map(whom -> new Told(whom, when(whom, now)))
                        .toList());
    }

    private Moment when(Whom whom, Answers now) {
        return switch (whom) {
            case INSURER -> insurer.getValue();
            case PUBLIC -> new Moment(announced.getValue(), null);
            default -> when(now, whom);
        };
    }

    private static Moment when(Answers answers, Whom whom) {
        return answers.particulars().told(whom).map(Told::at).orElse(Moment.UNKNOWN);
    }

    private void askWhen() {
        boolean insurerTold = told.chosen().contains(Whom.INSURER);
        insurer.setVisible(insurerTold);
        insurerQuick.setVisible(insurerTold);
        announced.setVisible(told.chosen().contains(Whom.PUBLIC));
    }
}
