package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.language.Problem;
import io.shirase.part.MayBeMistyped;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One question of the report on its screen. Every answer is handed on to be saved as it is given. */
abstract class Question extends Div {

    private final Save save;
    private final H1 heading;

    Question(ReportStep step, Save save) {
        this.save = save;
        addClassName("question");
        heading = new H1(Steps.question(step));
        add(heading);
    }

    /** Makes it one of several questions on a page. */
    final void amongOthers() {
        replace(heading, new H2(heading.getText()));
    }

    /** Shows what follows from answers that were given elsewhere on the page. */
    void follow(Answers answers) {}

    /** Saves a change of the answers. */
    interface Save {

        /** @return what is wrong with the answer, which is then not saved; empty where it was saved */
        List<Problem> change(UnaryOperator<Answers> change);
    }

    /** Saves an answer; the field says what is wrong with it where it cannot be read, kept or true. */
    final boolean answer(HasValidation field, UnaryOperator<Answers> change) {
        return answer(save, field, change);
    }

    static boolean answer(Save save, HasValidation field, UnaryOperator<Answers> change) {
        return kept(field, () -> save.change(change));
    }

    /** Keeps what a field has; the field says what is wrong with it where it cannot be read, kept or true. */
    static boolean kept(HasValidation field, Supplier<List<Problem>> keeping) {
        if (field instanceof MayBeMistyped typed && typed.isMistyped()) {
            return false;
        }
        List<Problem> problems = keeping.get();
        field.setErrorMessage(
                problems.isEmpty()
                        ? ""
                        : problems.getFirst().text(words().formats().locale()));
        field.setInvalid(!problems.isEmpty());
        return problems.isEmpty();
    }

    static Paragraph hint(String key) {
        Paragraph hint = new Paragraph(words().of(key));
        hint.addClassName("hint");
        return hint;
    }

    static Div fields(Component... fields) {
        Div group = new Div(fields);
        group.addClassName("form-fields");
        return group;
    }
}
