package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.InvalidFacts;
import io.shirase.language.Problem;
import io.shirase.part.Links;
import io.shirase.part.SaveState;
import io.shirase.report.Answers;
import io.shirase.report.Call;
import io.shirase.report.OthersCalls;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Keeps what is said in a call as it is said; where that cannot be, as the call went on elsewhere, the operator is told. */
final class CallKeeping {

    private final UUID id;
    private final Writing writing;
    private final OthersCalls others;
    private final Clock clock;
    private final Consumer<Answers> kept;
    private final SaveState saved = new SaveState();
    private final Div trouble = new Div();

    /** @param kept follows whenever something is kept */
    CallKeeping(UUID id, Writing writing, OthersCalls others, Clock clock, Consumer<Answers> kept) {
        this.id = id;
        this.writing = writing;
        this.others = others;
        this.clock = clock;
        this.kept = kept;
        trouble.addClassName("call-trouble");
    }

    /** Says when something was kept last. */
    SaveState saved() {
        return saved;
    }

    /** Says why nothing is kept any more; empty while all is. */
    Div trouble() {
        return trouble;
    }

    /** From now on there is such a report, whether anything was answered or not. */
    void begin() {
        writing.begin();
    }

    /** A question that was answered with "not known yet" has been asked. */
    List<Problem> answer(ReportStep step, UnaryOperator<Answers> change) {
        return answer(before -> {
            Answers answers = change.apply(before);
            return answers.answers(step) ? answers : answers.withPassed(step);
        });
    }

    /** @return what is wrong with it, and is then not kept */
    List<Problem> answer(UnaryOperator<Answers> change) {
        return keep(() -> writing.answer(change));
    }

    /** As {@link #answer}, of what is kept beside the answers. */
    List<Problem> note(UnaryOperator<Call> change) {
        return keep(() -> writing.note(change));
    }

    private List<Problem> keep(Supplier<ReportDraft> keeping) {
        try {
            ReportDraft now = keeping.get();
            if (now.isSent()) {
                say(WritingView.card("report.ui.elsewhere")
                        .action(Links.primary(Way.of(id).receipt(), words().of("report.ui.elsewhere.receipt"))));
            } else {
                saved.saved(LocalTime.now(clock));
                kept.accept(now.answers());
            }
            return List.of();
        } catch (NotFoundException gone) {
            sayWhere();
            return List.of();
        } catch (InvalidFacts invalid) {
            return invalid.problems();
        }
    }

    /** Where a call is that is not this operator's any more: with another, or nowhere. */
    void sayWhere() {
        say(others.find(id)
                .map(taken -> WritingView.card("report.ui.taken", taken.writtenBy())
                        .action(Links.primary("incidents", words().of("report.ui.taken.list"))))
                .orElseGet(() -> WritingView.card("report.ui.discarded")
                        .action(Links.primary("report", words().of("report.ui.discarded.again")))));
    }

    void say(Component card) {
        trouble.removeAll();
        trouble.add(card);
        card.scrollIntoView();
        saved.removeAll();
    }
}
