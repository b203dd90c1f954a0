package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.shirase.money.Yen;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.DayField;
import io.shirase.part.DefinitionList;
import io.shirase.part.Keys;
import io.shirase.part.LongText;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.part.YenField;
import io.shirase.review.LineDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what a decision needs: words, and of a cut the amount. What was typed stays until the decision stands, also
 * while the dialog is closed.
 */
final class DecisionDialog extends Dialog {

    /** Enters the decision. */
    @FunctionalInterface
    interface Entry {
        Outcome enter(Typed typed);
    }

    /**
     * What was typed.
     *
     * @param accepted whole yen; null but for a cut
     * @param answerBy until when an answer is expected; null but for a question
     * @param chosen the reason that was chosen; null where none is asked for
     */
    record Typed(
            String words,
            @Nullable Yen accepted,
            @Nullable LocalDate answerBy,
            @Nullable Wording chosen) {}

    /**
     * What came of it.
     *
     * @param then what follows once the dialog is closed; null where nothing was entered
     * @param trouble why nothing was entered, in a sentence; empty where something was
     * @param isOvertaken whether the line has moved on, so that what is behind the dialog no longer holds
     */
    record Outcome(@Nullable Runnable then, String trouble, boolean isOvertaken) {

        static Outcome entered(Runnable then) {
            return new Outcome(then, "", false);
        }

        static Outcome refused(String sentence) {
            return new Outcome(null, sentence, false);
        }

        static Outcome overtaken(String sentence) {
            return new Outcome(null, sentence, true);
        }
    }

    /**
     * What stands in the dialog.
     *
     * @param amount as typed; empty where none is asked for
     * @param answerBy until when an answer is expected; null where nothing is asked
     * @param chosen the reason or question that is chosen; null for none
     */
    record Draft(
            String words,
            String amount,
            @Nullable LocalDate answerBy,
            @Nullable Wording chosen) {}

    private final Entry entry;
    private final LongText words;
    private final @Nullable Select<Wording> wording;
    private final List<Wording> offered;
    private final Button enter;
    private final @Nullable YenField accepted;
    private final @Nullable DayField answerBy;
    private final Div trouble = new Div();
    private boolean entered;
    private @Nullable String overtaken;

    /**
     * @param asked whole yen that the line asks for
     * @param offered reasons or questions to choose from; empty where words alone are asked for
     * @param draft what to begin with: what the engine proposes, or what was typed before
     */
    DecisionDialog(Verdict verdict, Yen asked, List<Wording> offered, Draft draft, Entry entry) {
        this.entry = entry;
        this.offered = List.copyOf(offered);
        setHeaderTitle(words().of("desk.dialog." + verdict.key()));
        setWidth("32rem");
        trouble.getElement().setAttribute("role", "alert");
        add(trouble, new DefinitionList().add(words().of("desk.asked"), Amount.of(asked)));
        accepted = verdict == Verdict.CUT ? new YenField(words().of("desk.dialog.accepted")) : null;
        if (accepted != null) {
            accepted.setValue(draft.amount());
            accepted.setWidthFull();
            add(accepted);
        }
        wording = offered.isEmpty() ? null : wording(verdict, draft.chosen());
        words = new LongText(words().of("desk.dialog.words." + verdict.key()), LineDecision.MAX_WORDS);
        words.setHelperText(words().of("desk.dialog.seen"));
        words.setValue(draft.words());
        words.setMinRows(4);
        add(words);
        answerBy = verdict == Verdict.ASK ? new DayField(words().of("desk.dialog.answer-by")) : null;
        if (answerBy != null) {
            answerBy.setValue(draft.answerBy());
            answerBy.setHelperText(words().of("desk.dialog.answer-by.hint"));
            add(answerBy);
        }
        enter = verdict == Verdict.DENY
                ? Buttons.danger(words().of("desk.do." + verdict.key()), this::enter)
                : Buttons.primary(words().of("desk.do." + verdict.key()), this::enter);
        Keys.pressByControlEnter(enter, this);
        enter.setDisableOnClick(true);
        enter.addClickListener(event -> enter.setEnabled(true));
        getFooter().add(Buttons.quiet(words().of("desk.dialog.back"), this::close), enter);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                first().focus();
            }
        });
    }

    private Select<Wording> wording(Verdict verdict, @Nullable Wording chosen) {
        Select<Wording> select = new Select<>();
        select.setLabel(words().of(verdict == Verdict.ASK ? "desk.dialog.question" : "desk.dialog.reason"));
        select.setItems(offered);
        select.setItemLabelGenerator(Wording::label);
        select.setWidthFull();
        if (chosen != null) {
            select.setValue(chosen);
        }
        select.addValueChangeListener(event -> speak(event.getValue()));
        add(select);
        return select;
    }

    /** Words of the person's own are kept; what another choice brought makes way for what this one brings. */
    private void speak(@Nullable Wording chosen) {
        String now = words.getValue().strip();
        boolean own =
                !now.isEmpty() && offered.stream().noneMatch(one -> one.text().equals(now));
        if (chosen != null && !own) {
            words.setValue(chosen.text());
        }
    }

    /** Where nothing is left to be said, one more key enters it. */
    private Focusable<?> first() {
        if (accepted != null && accepted.isEmpty()) {
            return accepted;
        }
        return words.isEmpty() ? words : enter;
    }

    private void enter() {
        trouble.removeAll();
        if (accepted != null && accepted.yen().isEmpty()) {
            accepted.setInvalid(true);
            accepted.setErrorMessage(words().of("review.refused.amount-missing"));
            accepted.focus();
            return;
        }
        if (words.getValue().isBlank()) {
            words.setInvalid(true);
            words.setErrorMessage(words().of("review.refused.words-missing"));
            words.focus();
            return;
        }
        if (words.isMistyped()) {
            words.focus();
            return;
        }
        if (answerBy != null && answerBy.isMistyped()) {
            answerBy.focus();
            return;
        }
        Outcome outcome = entry.enter(new Typed(
                words.getValue(),
                accepted == null ? null : accepted.yen().orElseThrow(),
                answerBy == null ? null : answerBy.getValue(),
                chosen()));
        Runnable then = outcome.then();
        if (then == null) {
            overtaken = outcome.isOvertaken() ? outcome.trouble() : null;
            trouble.add(new Note(Tone.BAD, outcome.trouble()));
            return;
        }
        entered = true;
        close();
        then.run();
    }

    private @Nullable Wording chosen() {
        return wording == null ? null : wording.getValue();
    }

    /** Who was faster, where somebody was. */
    Optional<String> overtaken() {
        return Optional.ofNullable(overtaken);
    }

    boolean isEntered() {
        return entered;
    }

    /** What stands in it now, for when it is opened again. */
    Draft draft() {
        return new Draft(
                words.getValue(),
                accepted == null ? "" : accepted.getValue(),
                answerBy == null ? null : answerBy.getValue(),
                chosen());
    }
}
