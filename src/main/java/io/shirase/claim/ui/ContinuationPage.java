package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Paragraph;
import io.shirase.claim.InterruptionWork;
import io.shirase.part.Panel;

/** What it cost to go on with the business. */
final class ContinuationPage extends InterruptionPage {

    private final ContinuationFields fields;

    ContinuationPage(InterruptionWork work) {
        fields = new ContinuationFields(work);
        add(new Panel(
                words().of("claim.ui.interruption.continuation"),
                new Paragraph(words().of("claim.ui.interruption.continuation.lead")),
                fields));
    }

    @Override
    void into(InterruptionWork.Edit work) {
        fields.into(work);
    }

    @Override
    boolean isMistyped() {
        return fields.isMistyped();
    }
}
