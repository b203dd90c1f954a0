package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;

/** Takes a line out of the claim, after asking once. */
final class RemoveLine extends Composite<Button> {

    private final Runnable removal;

    RemoveLine(Runnable removal) {
        this.removal = removal;
    }

    @Override
    protected Button initContent() {
        return Buttons.danger(words().of("claim.ui.line.remove"), this::ask);
    }

    private void ask() {
        AskBeforeLoss.open("claim.ui.line.remove", removal);
    }
}
