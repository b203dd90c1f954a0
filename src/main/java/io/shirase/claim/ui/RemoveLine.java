package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words().of("claim.ui.line.remove.title"));
        dialog.setText(words().of("claim.ui.line.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(words().of("claim.ui.line.remove.cancel"));
        dialog.setConfirmText(words().of("claim.ui.line.remove"));
        dialog.setConfirmButtonTheme("danger");
        dialog.addConfirmListener(event -> removal.run());
        dialog.open();
    }
}
