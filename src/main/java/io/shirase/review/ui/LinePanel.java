package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.identity.Role;
import io.shirase.money.Yen;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.review.Decide;
import io.shirase.review.DecisionConflict;
import io.shirase.review.DecisionRefused;
import io.shirase.review.LineDecision;
import io.shirase.review.LineStanding;
import io.shirase.review.OtherFacts;
import io.shirase.review.OwnReason;
import io.shirase.review.Reviews;
import io.shirase.review.ui.DecisionDialog.Draft;
import io.shirase.review.ui.DecisionDialog.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The line in hand: what the engine proposes and why, what is asked, what was entered so far, what can be done, and
 * beside it the receipt. The frame and its buttons stay; going to another line changes what stands in them.
 */
final class LinePanel extends Div {

    /** What happens when a decision was entered, or could not be because the line has moved on. */
    interface Listener {
        void entered(Reviews.Entered entered);

        /** @param sentence who was faster, and when */
        void overtaken(UUID lineId, String sentence);
    }

    /** A decision that was begun about a line and not entered. */
    private record Begun(UUID lineId, Verdict verdict) {}

    private final transient DeskParts parts;
    private final transient LineHistory history;
    private final transient Reviews reviews;
    private final transient Listener listener;
    private final LineActions actions;
    private final H2 heading = new H2();
    private final Div trouble = new Div();
    private final Div content = new Div();
    private final Div receipts = new Div();
    private final transient Map<Begun, Draft> drafts = new HashMap<>();
    private transient @Nullable LineStanding standing;
    private transient List<Wording> reasons = List.of();
    private transient Optional<Yen> engine = Optional.empty();
    private transient UUID attempt = UUID.randomUUID();

    /** @param goTo called with the line before or after the one in hand */
    LinePanel(
            DeskParts parts,
            LineHistory history,
            Reviews reviews,
            Component keys,
            Listener listener,
            Consumer<UUID> goTo) {
        this.parts = parts;
        this.history = history;
        this.reviews = reviews;
        this.listener = listener;
        actions = new LineActions(keys, this::decide, goTo);
        addClassName("desk-line");
        trouble.getElement().setAttribute("role", "alert");
        trouble.addClassName("desk-trouble");
        content.addClassName("desk-content");
        content.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        receipts.addClassName("desk-receipts");
        Section hand = new Section(heading, trouble, content, actions);
        hand.addClassNames("panel", "desk-hand");
        add(hand, receipts);
    }

    /**
     * @param touched what has become of its decision since facts were corrected; null where nothing has
     * @param before the line above, for going back
     * @param next the next line that waits for a decision
     */
    void show(DeskLine shown, OtherFacts.@Nullable Touched touched, Optional<UUID> before, Optional<UUID> next) {
        standing = shown.standing();
        attempt = UUID.randomUUID();
        List<Sentence> why = shown.why();
        reasons = Wording.reasons(shown, why);
        engine = shown.partThatCounts();
        heading.setText(words().of("desk.line", shown.number(), shown.activityWords()));
        content.getElement().setAttribute("aria-label", heading.getText());
        trouble.removeAll();
        content.removeAll();
        if (touched != null) {
            content.add(new Note(
                    Tone.WARN,
                    words().of("desk.other-facts.line", history.at(touched.at()))
                            + MovedDecisions.sentence(touched, shown.number())));
        }
        content.add(parts.proposal(shown, why), DeskRequest.of(shown), DeskParts.why(why), history.entries(shown));
        receipts.removeAll();
        receipts.add(parts.receipts(shown));
        actions.show(shown, engine, parts.person().role() == Role.SUPERVISOR, before, next);
    }

    private void decide(Verdict verdict) {
        LineStanding shown = standing;
        if (shown == null) {
            return;
        }
        if (!verdict.needsWords()) {
            enter(shown, verdict).ifPresent(sentence -> {
                trouble.removeAll();
                trouble.add(new Note(Tone.BAD, sentence));
            });
            return;
        }
        Begun begun = new Begun(shown.line().id(), verdict);
        Draft draft = drafts.getOrDefault(begun, proposed(verdict));
        DecisionDialog dialog = new DecisionDialog(
                verdict, shown.asked(), offered(verdict), draft, typed -> enterFromDialog(shown, verdict, typed));
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened() && !dialog.isEntered()) {
                drafts.put(begun, dialog.draft());
                dialog.overtaken().ifPresent(sentence -> listener.overtaken(begun.lineId(), sentence));
            }
        });
        dialog.open();
    }

    private List<Wording> offered(Verdict verdict) {
        return switch (verdict) {
            case CUT, DENY -> parts.withExclusions(reasons, standing);
            case ENGINE -> reasons;
            case ASK -> Wording.questions();
            case ACCEPT, APPROVE, RETURN -> List.of();
        };
    }

    /** The engine's first reason with its words; where it has none, the handler's own are asked for. */
    private Draft proposed(Verdict verdict) {
        return switch (verdict) {
            case CUT ->
                because(engine.map(part -> words().formats().number(part.amount()))
                        .orElse(""));
            case DENY -> because("");
            case ASK -> new Draft("", "", reviews.usualAnswerBy(), null);
            case ACCEPT, ENGINE, APPROVE, RETURN -> new Draft("", "", null, null);
        };
    }

    private Draft because(String amount) {
        Wording first = reasons.getFirst();
        return first.reason() == null
                ? new Draft("", amount, null, reasons.getLast())
                : new Draft(first.text(), amount, null, first);
    }

    private Optional<String> enter(LineStanding shown, Verdict verdict) {
        try {
            Decide wanted = decision(shown, verdict, silently(verdict));
            entered(wanted, reviews.enter(wanted));
            return Optional.empty();
        } catch (DecisionConflict conflict) {
            listener.overtaken(shown.line().id(), history.sentence(conflict));
            return Optional.empty();
        } catch (DecisionRefused refusal) {
            return Optional.of(history.sentence(refusal));
        }
    }

    private Typed silently(Verdict verdict) {
        return verdict == Verdict.ENGINE
                ? new Typed(reasons.getFirst().text(), engine.orElseThrow(), null, reasons.getFirst())
                : new Typed("", null, null, null);
    }

    /** Where somebody was faster, what was typed stays before the person until they have read so. */
    private DecisionDialog.Outcome enterFromDialog(LineStanding shown, Verdict verdict, Typed typed) {
        try {
            Decide wanted = decision(shown, verdict, typed);
            LineDecision decision = reviews.enter(wanted);
            return DecisionDialog.Outcome.entered(() -> entered(wanted, decision));
        } catch (DecisionConflict conflict) {
            return DecisionDialog.Outcome.overtaken(history.sentence(conflict));
        } catch (DecisionRefused refusal) {
            return DecisionDialog.Outcome.refused(history.sentence(refusal));
        }
    }

    private void entered(Decide wanted, LineDecision decision) {
        drafts.keySet().removeIf(begun -> begun.lineId().equals(decision.lineId()));
        listener.entered(new Reviews.Entered(wanted, decision, null));
    }

    /** The id of the line in hand. */
    Optional<UUID> current() {
        return Optional.ofNullable(standing).map(shown -> shown.line().id());
    }

    private Decide decision(LineStanding shown, Verdict verdict, Typed typed) {
        Yen accepted = typed.accepted();
        String words = typed.words();
        Wording chosen = typed.chosen();
        Reason reason = chosen == null ? null : chosen.reason();
        OwnReason own = chosen == null ? null : chosen.own();
        String exclusion = chosen == null ? null : chosen.exclusion();
        return switch (verdict) {
            case ACCEPT -> Decide.accept(attempt, shown);
            case APPROVE -> Decide.approve(attempt, shown);
            case CUT, ENGINE ->
                by(
                        Decide.cut(attempt, shown, accepted == null ? Yen.ZERO : accepted, words, reason)
                                .because(own),
                        exclusion);
            case DENY -> by(Decide.deny(attempt, shown, words, reason).because(own), exclusion);
            case ASK -> Decide.ask(attempt, shown, words, typed.answerBy());
            case RETURN -> Decide.sendBack(attempt, shown, words);
        };
    }

    private static Decide by(Decide wanted, @Nullable String exclusion) {
        return exclusion == null ? wanted : wanted.by(exclusion);
    }
}
