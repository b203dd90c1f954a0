package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.expense.Expenses;
import io.shirase.expense.StaleExpense;
import io.shirase.identity.NotFoundException;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import java.util.UUID;

/** That a line was taken out just now, and the way to put it back. */
final class RemovedLine extends Div {

    /** The parameter of the log's address that names the line. */
    static final String PARAMETER = "removed";

    RemovedLine(UUID lineId, Expenses expenses, Runnable changed) {
        getElement().setAttribute("role", "status");
        add(new Note(
                Tone.NEUTRAL,
                new Paragraph(words().of("claim.ui.log.removed")),
                Buttons.secondary(words().of("claim.ui.log.restore"), () -> {
                    removeAll();
                    try {
                        expenses.restore(lineId);
                        add(new Note(Tone.GOOD, words().of("claim.ui.log.restored")));
                        changed.run();
                    } catch (NotFoundException | StaleExpense goneMeanwhile) {
                        add(new Note(Tone.BAD, words().of("expense.removed")));
                    }
                })));
    }
}
