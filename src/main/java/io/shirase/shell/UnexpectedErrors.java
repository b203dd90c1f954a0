package io.shirase.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.shirase.identity.NotFoundException;
import io.shirase.part.Buttons;
import io.shirase.part.ErrorCard;
import io.shirase.storage.DrillIsOver;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.firewall.RequestRejectedException;

/**
 * An error in a screen's action: logged under a number, and said in a dialog while the screen stays as it is. What was
 * removed meanwhile, or belongs to a drill that has ended, is no error; it is only said.
 */
class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        String fault = isCausedBy(NotFoundException.class, event.getThrowable())
                ? "shell.gone"
                : isCausedBy(DrillIsOver.class, event.getThrowable()) ? "shell.drill-over" : null;
        if (fault != null) {
            if (ui != null) {
                say(ui, fault, card(ui, fault));
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

    private static boolean isCausedBy(Class<? extends Throwable> kind, Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
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
