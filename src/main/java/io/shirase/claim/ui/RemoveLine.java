package io.shirase.claim.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.shirase.shell.part.Buttons;
import io.shirase.shell.part.Words;

/** Takes a line out of the claim, after asking once. */
final class RemoveLine extends Composite<Button> {

    private final Runnable removal;

    RemoveLine(Runnable removal) {
        this.removal = removal;
    }

    @Override
    protected Button initContent() {
        return Buttons.danger(Words.of("claim.ui.line.remove"), this::ask);
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("claim.ui.line.remove.title"));
        dialog.setText(Words.of("claim.ui.line.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("claim.ui.line.remove.cancel"));
        dialog.setConfirmText(Words.of("claim.ui.line.remove"));
        dialog.setConfirmButtonTheme("danger");
        dialog.addConfirmListener(event -> removal.run());
        dialog.open();
    }
}
