package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.assessment.Assessment;
import io.shirase.assessment.Reason;
import io.shirase.identity.Role;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import io.shirase.review.Decide;
import io.shirase.review.DecisionConflict;
import io.shirase.review.DecisionRefused;
import io.shirase.review.Reviews;
import io.shirase.review.ui.DecisionDialog.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The line in hand: what is asked, what the engine proposes and why, what was entered so far, what can be done. */
final class LinePanel extends Div {

    /** A decision that was begun about a line and not entered. */
    private record Begun(UUID lineId, Verdict verdict) {}

    /** Where nothing has the focus, the line in hand takes it once it is there, so that the keys work at once. */
    private static final String FOCUS = """
            const focus = (tries) => {
              if (document.activeElement === document.body) {
                document.querySelector('.desk-line')?.focus({preventScroll: true});
                if (tries > 0) setTimeout(() => focus(tries - 1), 200);
              }
            };
            setTimeout(() => focus(10), 60);
            """;

    private final LineGrid grid;
    private final transient DeskParts parts;
    private final transient LineHistory history;
    private final transient Reviews reviews;
    private final transient BiConsumer<UUID, String> entered;
    private final transient Consumer<DeskLine> open;
    private final Div trouble = new Div();
    private final transient List<ShortcutRegistration> shortcuts = new ArrayList<>();
    private final transient Map<Begun, Draft> drafts = new HashMap<>();
    private transient @Nullable DeskLine line;
    private transient UUID attempt = UUID.randomUUID();

    LinePanel(
            DeskParts parts,
            LineHistory history,
            Reviews reviews,
            LineGrid grid,
            BiConsumer<UUID, String> entered,
            Consumer<DeskLine> open) {
        this.grid = grid;
        this.parts = parts;
        this.history = history;
        this.reviews = reviews;
        this.entered = entered;
        this.open = open;
        addClassName("desk-line");
        getElement().setAttribute("tabindex", "-1");
        trouble.getElement().setAttribute("role", "alert");
    }

    void show(DeskLine shown, Optional<DeskLine> next) {
        line = shown;
        attempt = UUID.randomUUID();
        shortcuts.forEach(ShortcutRegistration::remove);
        shortcuts.clear();
        trouble.removeAll();
        removeAll();
        Panel panel = new Panel(
                words().of("desk.line", shown.number(), shown.activityWords()),
                trouble,
                parts.request(shown),
                parts.proposal(shown),
                actions(shown, next));
        add(panel, history.entries(shown), parts.receipts(shown));
        UI.getCurrent().getPage().executeJs(FOCUS);
    }

    void refreshFrom(List<DeskLine> lines) {
        lines.stream()
                .filter(other -> line != null && other.id().equals(line.id()))
                .findFirst()
                .ifPresent(open);
    }

    private Actions actions(DeskLine shown, Optional<DeskLine> next) {
        Actions actions = new Actions();
        boolean supervisor = parts.person().role() == Role.SUPERVISOR;
        for (Verdict verdict : Verdict.values()) {
            if (verdict.fits(shown.standing(), supervisor)) {
                actions.add(button(verdict));
            }
        }
        next.ifPresent(other -> {
            Button button = Buttons.quiet(words().of("desk.next"), () -> open.accept(other));
            key(button, "N");
            shortcuts.add(button.addClickShortcut(com.vaadin.flow.component.Key.KEY_N)
                    .listenOn(this, grid)
                    .allowBrowserDefault());
            actions.add(button);
        });
        return actions;
    }

    private Button button(Verdict verdict) {
        String text = words().of("desk.do." + verdict.key());
        Runnable action = () -> decide(verdict);
        Button button = verdict == Verdict.ACCEPT || verdict == Verdict.APPROVE
                ? Buttons.primary(text, action)
                : verdict == Verdict.DENY ? Buttons.danger(text, action) : Buttons.secondary(text, action);
        key(button, verdict.letter());
        shortcuts.add(
                button.addClickShortcut(verdict.shortcut()).listenOn(this, grid).allowBrowserDefault());
        return button;
    }

    private static void key(Button button, String letter) {
        Span key = new Span(letter);
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(key);
        button.getElement().setAttribute("aria-keyshortcuts", letter);
    }

    private void decide(Verdict verdict) {
        DeskLine shown = line;
        if (shown == null) {
            return;
        }
        if (!verdict.needsWords()) {
            enter(shown, verdict, "", null).ifPresent(this::complain);
            return;
        }
        Draft draft = drafts.getOrDefault(new Begun(shown.id(), verdict), proposed(shown, verdict));
        DecisionDialog dialog = new DecisionDialog(
                verdict, shown.standing().asked(), draft, (words, accepted) -> enter(shown, verdict, words, accepted));
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened() && !dialog.isEntered()) {
                drafts.put(new Begun(shown.id(), verdict), dialog.draft());
            }
        });
        dialog.open();
    }

    private Draft proposed(DeskLine shown, Verdict verdict) {
        if (verdict != Verdict.CUT && verdict != Verdict.DENY) {
            return new Draft("", "");
        }
        Assessment.Line proposal = shown.proposal();
        long eligible = proposal == null ? 0 : proposal.eligible().amount();
        return new Draft(parts.reasonSentence(shown), words().formats().number(eligible));
    }

    private Optional<String> enter(DeskLine shown, Verdict verdict, String words, @Nullable Yen accepted) {
        try {
            reviews.enter(decision(shown, verdict, words, accepted));
        } catch (DecisionConflict | DecisionRefused refusal) {
            return Optional.of(history.sentence(refusal));
        }
        drafts.keySet().removeIf(begun -> begun.lineId().equals(shown.id()));
        entered.accept(
                shown.id(),
                words().of("desk.entered." + verdict.key(), words().formats().number(shown.number())));
        return Optional.empty();
    }

    private Decide decision(DeskLine shown, Verdict verdict, String words, @Nullable Yen accepted) {
        Reason reason = shown.reasons().isEmpty() ? null : shown.reasons().getFirst();
        return switch (verdict) {
            case ACCEPT -> Decide.accept(attempt, shown.standing());
            case APPROVE -> Decide.approve(attempt, shown.standing());
            case CUT -> Decide.cut(attempt, shown.standing(), accepted == null ? Yen.ZERO : accepted, words, reason);
            case DENY -> Decide.deny(attempt, shown.standing(), words, reason);
            case ASK -> Decide.ask(attempt, shown.standing(), words);
            case RETURN -> Decide.sendBack(attempt, shown.standing(), words);
        };
    }

    private void complain(String sentence) {
        trouble.removeAll();
        trouble.add(new Note(Tone.BAD, sentence));
    }
}
