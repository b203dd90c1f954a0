package io.shirase.shell;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinSession;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.KeepsTyped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is typed on the screen that is shown and not saved yet. It is typed again after the page was loaded anew in
 * another language, and is not thrown away without a question.
 */
final class UnsavedWork {

    /** What was typed when the language was changed, until the page is there again. */
    private record Kept(String path, Map<Integer, TypedFields.Slot> changes) {}

    private @Nullable Component screen;
    private @Nullable TypedFields began;
    private String path = "";

    void shown(@Nullable HasElement content) {
        screen = content instanceof KeepsTyped && content instanceof Component form ? form : null;
        if (screen instanceof KeepsTyped form && form.asksBeforeLeaving()) {
            screen.getElement().setAttribute("data-asks", true);
        }
    }

    /** The screen is filled with what is saved; what was typed before the language was changed is typed again. */
    void begin(String at) {
        path = at;
        Object kept = VaadinSession.getCurrent().getAttribute(Kept.class.getName());
        VaadinSession.getCurrent().setAttribute(Kept.class.getName(), null);
        if (screen == null) {
            return;
        }
        began = TypedFields.of(screen);
        if (kept instanceof Kept(String where, var changes) && where.equals(path)) {
            TypedFields.retype(screen, changes);
            if (isUnsaved()) {
                screen.getElement().setAttribute("data-unsaved", true);
            }
        }
    }

    private Map<Integer, TypedFields.Slot> changes() {
        return screen == null || began == null
                ? Map.of()
                : TypedFields.of(screen).changesSince(began);
    }

    boolean isUnsaved() {
        return !changes().isEmpty();
    }

    /** Keeps what is typed until the page has been loaded anew. */
    void keep() {
        Map<Integer, TypedFields.Slot> changes = changes();
        if (!changes.isEmpty()) {
            VaadinSession.getCurrent().setAttribute(Kept.class.getName(), new Kept(path, changes));
        }
        // Through the page, as the loading is: what an element does would come after it.
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.querySelectorAll('[data-asks]').forEach(form => form.removeAttribute('data-asks'))");
    }

    /** What the portal itself does after saving is no leaving. */
    void leaving(BeforeLeaveEvent event) {
        if (event.getTrigger() == NavigationTrigger.UI_NAVIGATE
                || !(screen instanceof KeepsTyped form)
                || !form.asksBeforeLeaving()
                || !isUnsaved()) {
            return;
        }
        ContinueNavigationAction leave = event.postpone();
        AskBeforeLoss.open(
                words().of("shell.unsaved.title"),
                words().of("shell.unsaved.text"),
                words().of("shell.unsaved.stay"),
                words().of("shell.unsaved.leave"),
                leave::proceed,
                leave::cancel);
    }
}
