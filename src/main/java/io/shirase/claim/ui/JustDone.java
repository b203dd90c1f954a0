package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.expense.StaleExpense;
import io.shirase.identity.NotFoundException;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Tone;

/** What was done to the log just now, and the way back. */
final class JustDone extends Div {

    /**
     * @param said what was done, in a sentence
     * @param undone that it is undone
     * @param back does it; throws where a line has moved on since
     * @param changed called once it is undone
     */
    JustDone(String said, String undone, Runnable back, Runnable changed) {
        getElement().setAttribute("role", "status");
        add(new Note(Tone.NEUTRAL, new Paragraph(said), Buttons.secondary(words().of("claim.ui.log.restore"), () -> {
            removeAll();
            try {
                back.run();
                add(new Note(Tone.GOOD, undone));
                changed.run();
            } catch (NotFoundException | StaleExpense movedOn) {
                add(new Note(Tone.BAD, words().of("claim.ui.log.moved-on")));
            }
        })));
    }
}
