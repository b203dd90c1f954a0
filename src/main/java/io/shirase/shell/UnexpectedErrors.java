package io.shirase.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.shirase.identity.NotFoundException;
import io.shirase.part.Buttons;
import io.shirase.part.ErrorCard;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.firewall.RequestRejectedException;

/**
 * An error in a screen's action: logged under a number, and said in a dialog while the screen stays as it is. What was
 * removed meanwhile is no error; it is only said.
 */
class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (isGone(event.getThrowable())) {
            if (ui != null) {
                say(ui, "shell.gone", card(ui, "shell.gone"));
            }
            return;
        }
        String reference = reference();
        if (event.getThrowable() instanceof RequestRejectedException
                || BrowserMessages.isUnreadable(event.getThrowable())) {
            LOG.warn("Unexpected error {}: a request that no page sends", reference);
        } else {
            LOG.error("Unexpected error {}", reference, event.getThrowable());
        }
        if (ui != null) {
            say(ui, "shell.failed", card(ui, "shell.failed").reference(reference));
        }
    }

    /** Removed in another window while this one showed it: nobody's fault. */
    private static boolean isGone(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(NotFoundException.class::isInstance);
    }

    /** A number short enough to be read out on the telephone. */
    static String reference() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static ErrorCard card(UI ui, String kind) {
        return new ErrorCard(
                ui.getTranslation(kind + ".text"),
                ui.getTranslation(kind + ".kept"),
                ui.getTranslation(kind + ".todo"));
    }

    private static void say(UI ui, String kind, ErrorCard card) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(ui.getTranslation(kind + ".title"));
        dialog.add(card);
        Button close = Buttons.primary(ui.getTranslation("shell.close"), dialog::close);
        dialog.getFooter().add(close);
        dialog.open();
    }
}
