package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.part.Buttons;
import io.shirase.part.Keys;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.review.DecisionKind;
import io.shirase.review.LineDecision;
import io.shirase.review.Reviews.Entered;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done last, in words and with a way to take it back, where room is kept for it: nothing moves. */
final class Said extends Div {

    private final transient LineHistory history;

    Said(LineHistory history) {
        this.history = history;
        addClassName("desk-said");
        getElement().setAttribute("role", "status");
    }

    void nothing() {
        removeAll();
    }

    void warn(String sentence) {
        removeAll();
        add(new Note(Tone.WARN, sentence));
    }

    void one(DeskClaim claim, LineDecision decision, Runnable takeBack) {
        String sentence = claim.line(decision.lineId())
                .map(line -> sentence(line, decision))
                .orElse("");
        show(Tone.GOOD, sentence, decision.kind().canBeTakenBack() ? takeBack : null);
    }

    void many(DeskClaim claim, List<Entered> entered, Runnable takeBack) {
        List<LineDecision> decisions = decisions(entered);
        int proposed = (int) decisions.stream().filter(LineDecision::proposal).count();
        int refused = entered.size() - decisions.size();
        String sentence = words().of(
                        "desk.accepted-ticked",
                        number(decisions.size() - proposed),
                        number(proposed),
                        number(refused),
                        words().formats().yen(claim.sums().accepted()));
        show(refused == 0 ? Tone.GOOD : Tone.WARN, sentence, decisions.isEmpty() ? null : takeBack);
        entered.stream()
                .filter(one -> one.refusal() != null)
                .map(one -> history.sentence(Objects.requireNonNull(one.refusal())))
                .distinct()
                .limit(2)
                .forEach(reason -> add(new Note(Tone.WARN, reason)));
    }

    /** @param more takes back what was entered before; null where there is nothing */
    void takenBack(List<Entered> back, @Nullable Runnable more) {
        int done = decisions(back).size();
        int not = back.size() - done;
        String sentence = words().of("desk.taken-back", number(done), number(not));
        show(not == 0 ? Tone.GOOD : Tone.WARN, sentence, more);
    }

    private void show(Tone tone, String sentence, @Nullable Runnable takeBack) {
        removeAll();
        Note note = new Note(tone, new Paragraph(sentence));
        if (takeBack != null) {
            Button back = Buttons.quiet(words().of("desk.take-back"), takeBack);
            Keys.show(back, "U");
            note.add(back);
        }
        add(note);
    }

    private static String sentence(DeskLine line, LineDecision decision) {
        String number = number(line.number());
        if (decision.proposal()) {
            return words().of("desk.entered.proposed", number);
        }
        if (decision.kind() == DecisionKind.ACCEPT) {
            return words().of("desk.entered.accept", number, line.expectedWords());
        }
        return words().of("desk.entered." + decision.kind().name().toLowerCase(Locale.ROOT), number);
    }

    private static List<LineDecision> decisions(List<Entered> entered) {
        return entered.stream()
                .filter(one -> one.decision() != null)
                .map(one -> Objects.requireNonNull(one.decision()))
                .toList();
    }

    private static String number(int number) {
        return words().formats().number(number);
    }
}
