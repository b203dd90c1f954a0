package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.assessment.Claim;
import io.shirase.claim.InvalidInterruption;
import io.shirase.claim.ui.Arithmetic;
import io.shirase.incident.Incident;
import io.shirase.language.Problem;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.LongText;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.part.Tone;
import io.shirase.review.StopDecision;
import io.shirase.review.StopDecision.Kind;
import io.shirase.review.StopDecisions;
import io.shirase.review.StopRefused;
import io.shirase.review.StopStanding;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Accepts the figures of a stop as they were entered, with corrections, or not at all; each but the first with a reason. */
final class StopDecisionForm extends Div {

    private final Incident incident;
    private final StopStanding stop;
    private final StopDecisions decisions;
    private final Runnable done;
    private final LongText why = new LongText(words().of("desk.stop.why"), StopDecision.MAX_WORDS);
    private final CorrectedFigures corrected;
    private final Div tried = new Div();
    private final Div news = new Div();
    /** Made with the form, so that a double click decides once. */
    private final UUID entryId = UUID.randomUUID();

    StopDecisionForm(Incident incident, StopStanding stop, StopDecisions decisions, Runnable done) {
        this.incident = incident;
        this.stop = stop;
        this.decisions = decisions;
        this.done = done;
        addClassName("form");
        news.getElement().setAttribute("role", "status");
        tried.getElement().setAttribute("role", "status");
        Claim.Interruption begin = stop.proposal()
                .map(entry -> entry.figures() == null ? stop.figures() : entry.figures())
                .orElseGet(stop::figures);
        corrected = new CorrectedFigures(stop.stop().facts(), begin);
        why.setHelperText(words().of("desk.stop.why.hint"));
        Div reason = new Div(why);
        reason.addClassName("form-fields");
        Div correcting = new Div(
                new Paragraph(words().of("desk.stop.correct.lead")),
                corrected,
                new Actions(
                        Buttons.secondary(words().of("desk.stop.try.do"), this::tryOut),
                        Buttons.secondary(words().of("desk.stop.correct.do"), this::correct)),
                tried);
        correcting.addClassName("form");
        NativeDetails details = new NativeDetails(words().of("desk.stop.correct"), correcting);
        details.addClassName("more");
        details.setOpen(!begin.equals(stop.stop().facts()));
        Actions actions = new Actions(
                Buttons.primary(words().of("desk.stop.accept.do"), () -> decide(Kind.ACCEPT, null)),
                Buttons.secondary(words().of("desk.stop.deny.do"), () -> decide(Kind.DENY, null)));
        if (stop.proposal().isPresent()) {
            actions.add(Buttons.secondary(words().of("desk.stop.return.do"), () -> decide(Kind.RETURN, null)));
        }
        add(new Panel(words().of("desk.stop.decide"), reason, details, news, actions));
    }

    private void tryOut() {
        tried.removeAll();
        if (!Refused.within(corrected)) {
            Claim.Interruption figures = corrected.figures();
            if (figures.profit() != null && figures.profit().profitRate().denominator() == 0) {
                tried.add(new Note(Tone.WARN, words().of("claim.problem.rate")));
                return;
            }
            tried.add(new Arithmetic(decisions.asIf(incident, figures), figures));
        }
    }

    private void correct() {
        if (!Refused.within(corrected)) {
            decide(Kind.CORRECT, corrected.figures());
        }
    }

    private void decide(Kind kind, Claim.@Nullable Interruption figures) {
        news.removeAll();
        if (Refused.within(why)) {
            return;
        }
        try {
            decisions.decide(
                    incident.id(),
                    new StopDecisions.Wanted(
                            entryId,
                            stop.stop().id(),
                            stop.entries().size(),
                            stop.stop().version(),
                            kind,
                            figures,
                            why.getValue()));
            done.run();
        } catch (StopRefused refused) {
            news.add(new Note(Tone.WARN, words().of(refused.messageKey())));
        } catch (InvalidInterruption invalid) {
            news.add(new Note(
                    Tone.WARN,
                    invalid.problems().stream()
                            .map((Problem problem) ->
                                    problem.text(words().formats().locale()))
                            .collect(Collectors.joining(" "))));
        }
    }
}
