package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.language.Problem;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.ErrorCard;
import io.shirase.part.MomentField;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import io.shirase.policy.InvalidPolicy;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyPreview;
import io.shirase.policy.PolicyStandings;
import io.shirase.policy.StalePolicy;
import io.shirase.policy.Standing;
import io.shirase.time.Japan;
import io.shirase.time.Moment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an administrator cancels a policy, takes that back, and marks that it never counted or is not paid. */
final class StandingPanel extends Div {

    private static final LocalTime USUAL = LocalTime.of(16, 0);

    private final transient PolicyStandings standings;
    private final transient Map<String, String> names;
    private final transient Runnable saved;
    private final MomentField at = new MomentField(words().of("policy.ui.standing.at")).exact();
    private final ShortText why = new ShortText(words().of("policy.ui.standing.why"), PolicyStandings.LONGEST_WHY);
    private final ShortText voidWhy =
            new ShortText(words().of("policy.ui.standing.void.why"), PolicyStandings.LONGEST_WHY);
    private final MovedIncidents moved;
    private final Div news = new Div();
    private transient Policy policy;

    /**
     * @param names of those who entered something, by their user names
     * @param saved once something has changed
     */
    StandingPanel(
            Policy policy,
            PolicyStandings standings,
            List<PolicyPreview> previews,
            Map<String, String> names,
            Runnable saved) {
        this.policy = policy;
        this.standings = standings;
        this.names = names;
        this.saved = saved;
        moved = new MovedIncidents(previews);
        Div cancellation = new Div(new H3(words().of("policy.ui.standing.end")));
        cancellation.addClassName("policy-version");
        Standing.Cancellation cancelled = policy.standing().cancelled();
        if (cancelled == null) {
            askForCancellation(cancellation);
        } else {
            cancellation.add(
                    new Paragraph(words().of(
                                    "policy.ui.standing.cancelled",
                                    words().formats().time(cancelled.at()),
                                    cancelled.why())),
                    entered(cancelled.enteredBy(), cancelled.enteredAt()),
                    new Actions(Buttons.secondary(words().of("policy.ui.standing.reinstate"), this::reinstate)));
        }
        Div premium = new Div(new H3(words().of("policy.ui.standing.premium")));
        premium.addClassName("policy-version");
        Standing.Unpaid unpaid = policy.standing().unpaid();
        if (unpaid == null) {
            premium.add(new Paragraph(words().of("policy.ui.standing.unpaid.none")));
        } else {
            premium.add(
                    new Paragraph(words().of("policy.ui.standing.unpaid.there")),
                    entered(unpaid.enteredBy(), unpaid.enteredAt()));
        }
        premium.add(new Actions(Buttons.secondary(
                words().of(unpaid == null ? "policy.ui.standing.unpaid.mark" : "policy.ui.standing.unpaid.clear"),
                () -> save(() -> standings.markUnpaid(this.policy.id(), this.policy.version(), unpaid == null)))));
        add(new Panel(words().of("policy.ui.standing"), cancellation, voided(), premium, news, moved));
    }

    private Div voided() {
        Div section = new Div(new H3(words().of("policy.ui.standing.void")));
        section.addClassName("policy-version");
        Standing.Voided voided = policy.standing().voided();
        if (voided == null) {
            Div fields = new Div(voidWhy);
            fields.addClassName("form-fields");
            section.add(
                    new Paragraph(words().of("policy.ui.standing.void.lead")),
                    fields,
                    new Actions(Buttons.secondary(words().of("policy.ui.standing.void.mark"), this::markVoid)));
        } else {
            section.add(
                    new Paragraph(words().of("policy.ui.standing.void.there", voided.why())),
                    entered(voided.enteredBy(), voided.enteredAt()),
                    new Actions(Buttons.secondary(
                            words().of("policy.ui.standing.void.clear"),
                            () -> save(() -> standings.clearVoid(policy.id(), policy.version())))));
        }
        return section;
    }

    private void markVoid() {
        if (!voidWhy.isMistyped()) {
            save(() -> standings.markVoid(policy.id(), policy.version(), voidWhy.getValue()));
        }
    }

    private void askForCancellation(Div cancellation) {
        at.setValue(new Moment(null, USUAL));
        Div fields = new Div(at, why);
        fields.addClassName("form-fields");
        cancellation.add(
                new Paragraph(words().of("policy.ui.standing.end.lead")),
                fields,
                new Actions(Buttons.secondary(words().of("policy.ui.standing.cancel"), this::cancel)));
    }

    private Paragraph entered(String who, Instant when) {
        Paragraph entered = new Paragraph(words().of(
                        "policy.ui.versions.entered",
                        names.getOrDefault(who, who),
                        words().formats().time(LocalDateTime.ofInstant(when, Japan.ZONE))));
        entered.addClassName("quiet");
        return entered;
    }

    private void cancel() {
        LocalDateTime when = at.getValue().exact().orElse(null);
        String reason = why.getValue();
        if (at.isMistyped() || why.isMistyped()) {
            return;
        }
        if (when == null) {
            say(at, words().of("policy.ui.entry.required"));
            return;
        }
        refusing(() -> moved.saveOnceRead(
                standings.ifCancelled(policy.id(), when, reason),
                () -> save(() -> standings.cancel(policy.id(), policy.version(), when, reason))));
    }

    private void reinstate() {
        refusing(() -> moved.saveOnceRead(
                standings.ifReinstated(policy.id()),
                () -> save(() -> standings.reinstate(policy.id(), policy.version()))));
    }

    private void save(Runnable change) {
        refusing(() -> {
            change.run();
            saved.run();
        });
    }

    private void refusing(Runnable work) {
        news.removeAll();
        moved.clear();
        at.setInvalid(false);
        why.setInvalid(false);
        voidWhy.setInvalid(false);
        try {
            work.run();
        } catch (InvalidPolicy invalid) {
            invalid.problems().forEach(this::show);
        } catch (StalePolicy stale) {
            policy = stale.current();
            news.add(new ErrorCard(
                    words().of("policy.ui.entry.stale"),
                    words().of("policy.ui.figures.kept"),
                    words().of("policy.ui.figures.stale.todo")));
        }
    }

    private void show(Problem problem) {
        HasValidation field = switch (problem.field()) {
            case "cancelledAt" -> at;
            case "voidedWhy" -> voidWhy;
            default -> why;
        };
        say(field, problem.text(words().locale()));
    }

    private static void say(HasValidation field, @Nullable String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
