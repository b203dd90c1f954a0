package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Lets a page look again and again at work that goes on without it, as long as the page is open and the work goes on. */
public final class Polling {

    /** Milliseconds. */
    private static final int EVERY = 1_000;

    private static final int NEVER = -1;

    private final Component page;
    private boolean on;
    private @Nullable Registration looks;

    /** @param look what the page does each time; it may stop it */
    public Polling(Component page, SerializableRunnable look) {
        this.page = page;
        page.addAttachListener(event -> {
            looks = event.getUI().addPollListener(poll -> look.run());
            event.getUI().setPollInterval(on ? EVERY : NEVER);
        });
        page.addDetachListener(event -> {
            event.getUI().setPollInterval(NEVER);
            if (looks != null) {
                looks.remove();
            }
        });
    }

    public void start() {
        set(true);
    }

    public void stop() {
        set(false);
    }

    private void set(boolean wanted) {
        on = wanted;
        page.getUI().ifPresent(ui -> ui.setPollInterval(on ? EVERY : NEVER));
    }
}
