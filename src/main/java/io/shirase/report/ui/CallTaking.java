package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import io.shirase.report.ReportDraft;
import io.shirase.report.TakenOver;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.Optional;

/** Another operator's call, to be taken over; and one that was. */
final class CallTaking {

    private CallTaking() {}

    /** Whose call it is, and the button with which it becomes this operator's. */
    static Panel offer(ReportDraft another, Runnable takeOver) {
        LocalDateTime savedAt = LocalDateTime.ofInstant(another.savedAt(), Japan.ZONE);
        return new Panel(
                words().of("report.ui.take.title", another.writtenBy()),
                DraftList.who(another),
                new Paragraph(
                        words().of("report.ui.draft.saved", words().formats().time(savedAt))),
                new Paragraph(words().of("report.ui.take.text", another.writtenBy())),
                new Actions(
                        Buttons.primary(words().of("report.ui.take"), takeOver),
                        Links.secondary("incidents", words().of("report.ui.taken.list"))));
    }

    /** From whom this operator has it. */
    static Optional<Component> note(ReportDraft draft) {
        TakenOver from = draft.takenOver();
        return from == null
                ? Optional.empty()
                : Optional.of(new Note(
                        Tone.NEUTRAL,
                        words().of(
                                        "report.ui.take.from",
                                        from.from(),
                                        words().formats().time(from.locally()))));
    }
}
