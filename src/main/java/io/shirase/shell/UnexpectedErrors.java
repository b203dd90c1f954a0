package io.shirase.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.shirase.shell.part.Buttons;
import io.shirase.shell.part.ErrorCard;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An error in a screen's action: logged under a number, and said in a dialog while the screen stays as it is. */
class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public void error(ErrorEvent event) {
        String reference = reference();
        LOG.error("Unexpected error {}", reference, event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            say(ui, reference);
        }
    }

    /** A number short enough to be read out on the telephone. */
    static String reference() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static void say(UI ui, String reference) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(ui.getTranslation("shell.failed.title"));
        dialog.add(new ErrorCard(
                        ui.getTranslation("shell.failed.text"),
                        ui.getTranslation("shell.failed.kept"),
                        ui.getTranslation("shell.failed.todo"))
                .reference(reference));
        Button close = Buttons.primary(ui.getTranslation("shell.close"), dialog::close);
        dialog.getFooter().add(close);
        dialog.open();
    }
}
