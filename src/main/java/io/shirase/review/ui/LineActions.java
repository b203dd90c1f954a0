package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.shirase.money.Yen;
import io.shirase.part.Buttons;
import io.shirase.part.Keys;
import io.shirase.review.LineStanding;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done with the line in hand, each by a button and by a key. */
final class LineActions extends Div {

    private final Map<Verdict, Button> verdicts = new EnumMap<>(Verdict.class);
    private final Button backward;
    private final Button forward;
    private @Nullable UUID before;
    private @Nullable UUID next;

    /** @param keys where the keys are listened to: they work while the focus is in it */
    LineActions(Component keys, Consumer<Verdict> decide, Consumer<UUID> goTo) {
        addClassNames("actions", "desk-actions");
        for (Verdict verdict : Verdict.values()) {
            Button button = button(verdict, () -> decide.accept(verdict));
            // The buttons stay while the line changes: of a double press the second must not decide about the next one.
            button.setDisableOnClick(true);
            button.addClickListener(event -> button.setEnabled(true));
            Keys.press(button, verdict.shortcut(), verdict.letter(), keys);
            verdicts.put(verdict, button);
            add(button);
        }
        backward = Buttons.quiet(
                words().of("desk.before"), () -> Optional.ofNullable(before).ifPresent(goTo));
        Keys.press(backward, Key.KEY_B, "B", keys);
        forward = Buttons.quiet(
                words().of("desk.next"), () -> Optional.ofNullable(next).ifPresent(goTo));
        Keys.press(forward, Key.KEY_N, "N", keys);
        Div ways = new Div(backward, forward);
        ways.addClassName("desk-ways");
        add(ways);
    }

    /** @param engine what the engine counts, where that is a part of what is asked */
    void show(
            DeskLine line,
            Optional<Yen> engine,
            boolean supervisor,
            Optional<UUID> lineBefore,
            Optional<UUID> nextLine) {
        LineStanding standing = line.standing();
        Verdict first = Verdict.APPROVE.fits(standing, supervisor) ? Verdict.APPROVE : Verdict.ACCEPT;
        verdicts.forEach((verdict, button) -> {
            button.setVisible(verdict.fits(standing, supervisor) && (verdict != Verdict.ENGINE || engine.isPresent()));
            button.setThemeName("primary", verdict == first);
        });
        engine.ifPresent(part -> Objects.requireNonNull(verdicts.get(Verdict.ENGINE))
                .setText(words().of("desk.do.engine", words().formats().yen(part))));
        before = lineBefore.orElse(null);
        next = nextLine.orElse(null);
        backward.setVisible(before != null);
        forward.setVisible(next != null);
    }

    private static Button button(Verdict verdict, Runnable action) {
        String text = verdict == Verdict.ENGINE ? "" : words().of("desk.do." + verdict.key());
        return switch (verdict) {
            case DENY -> Buttons.danger(text, action);
            case ACCEPT, ENGINE, APPROVE, CUT, ASK, RETURN -> Buttons.secondary(text, action);
        };
    }
}
