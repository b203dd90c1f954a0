package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.review.HereToo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Says who else has the incident open, and at which line. The page tells of itself every 20 seconds, only while somebody sits
 * before it: an abandoned page keeps no session alive.
 */
final class PresenceNote extends Div {

    private static final String STAY = """
            const note = this;
            let active = Date.now();
            const woke = () => { active = Date.now(); };
            addEventListener('keydown', woke, true);
            addEventListener('pointerdown', woke, true);
            const timer = setInterval(() => {
              if (!note.isConnected) {
                clearInterval(timer);
                removeEventListener('keydown', woke, true);
                removeEventListener('pointerdown', woke, true);
              } else if (document.visibilityState === 'visible' && Date.now() - active < 300000) {
                note.$server.stay();
              }
            }, 20000);
            """;

    private final transient Supplier<List<HereToo>> others;
    private final transient Function<UUID, String> number;

    /**
     * @param others tells of this person and asks for the others
     * @param number what people call a line
     */
    PresenceNote(Supplier<List<HereToo>> others, Function<UUID, String> number) {
        this.others = others;
        this.number = number;
        addClassName("desk-presence");
        getElement().setAttribute("role", "status");
        addAttachListener(event -> getElement().executeJs(STAY));
    }

    /** Called by the browser while somebody sits before it, and once by the page itself. */
    @ClientCallable
    void stay() {
        removeAll();
        for (HereToo other : others.get()) {
            String line = other.lineId().map(number).orElse("");
            add(new Span(
                    line.isEmpty()
                            ? words().of("desk.here", other.name())
                            : words().of("desk.here.line", other.name(), line)));
        }
    }
}
