package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.duty.Authority;
import io.shirase.duty.Done;
import io.shirase.duty.Duties;
import io.shirase.duty.Duty;
import io.shirase.duty.Force;
import io.shirase.duty.InvalidDuty;
import io.shirase.duty.Standing;
import io.shirase.language.Problem;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.DueDate;
import io.shirase.part.Keys;
import io.shirase.part.Links;
import io.shirase.part.LongText;
import io.shirase.part.MomentField;
import io.shirase.part.Refused;
import io.shirase.part.ShortText;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of those who may have to be told: whether, until when, why; and what was done, with the buttons that say so. */
final class DutyCard extends Div {

    private final Duty duty;
    private final UUID incident;
    private final Duties duties;
    private final LocalDate today;
    private final Runnable changed;
    /** Made before a button is pressed, so that a double press says it once. */
    private final UUID next = UUID.randomUUID();

    /** @param changed what follows when something was said */
    DutyCard(Duty duty, UUID incident, Duties duties, LocalDate today, Runnable changed) {
        this.duty = duty;
        this.incident = incident;
        this.duties = duties;
        this.today = today;
        this.changed = changed;
        addClassNames("panel", "card");
        setId("duty-" + duty.code().replace(':', '-'));
        add(new H3(duty.name(words())), badge());
        duty.findClock()
                .ifPresent(clock ->
                        add(duty.isDone() ? DueDate.met(clock.lastDay()) : new DueDate(clock.lastDay(), today)));
        Done done = duty.done();
        add(done == null ? new Paragraph(duty.inWords(words())) : new Paragraph(done(done)));
        add(actions(), more());
    }

    private StatusBadge badge() {
        if (duty.isDone()) {
            return new StatusBadge(words().of("duty.ui.badge.done"), Tone.GOOD);
        }
        if (duty.obligation().force() == Force.VOLUNTARY && duty.standing() != Standing.NOT_DUE) {
            return new StatusBadge(words().of("duty.ui.badge.voluntary"), Tone.NEUTRAL);
        }
        Tone tone = switch (duty.standing()) {
            case DUE -> Tone.WARN;
            case UNKNOWN -> Tone.WAITING;
            case NOT_DUE -> Tone.NEUTRAL;
        };
        return new StatusBadge(words().of("duty.ui.badge", duty.standing()), tone);
    }

    private static String done(Done done) {
        String when = done.on().isKnown() ? words().moment(done.on()) : words().of("duty.ui.done.unknown");
        String said = done.number().isEmpty()
                ? words().of("duty.ui.done.on", when)
                : words().of("duty.ui.done.number", when, done.number());
        return done.by().isEmpty() ? said : said + words().of("duty.ui.done.by", done.by());
    }

    /** What it is, how it was counted, where it is written; and the button that decides otherwise. */
    private NativeDetails more() {
        Div text = new Div();
        String gist = words().of(duty.obligation().gist());
        if (!gist.isEmpty()) {
            Paragraph about = new Paragraph(gist);
            about.addClassName("as-typed");
            text.add(about);
        }
        duty.findClock().map(clock -> new Paragraph(clock.howCounted(words()))).ifPresent(text::add);
        String quote = duty.obligation().quote();
        if (quote != null) {
            Paragraph clause = new Paragraph(words().of("duty.ui.quote", quote));
            clause.addClassName("clause");
            text.add(clause);
        }
        duty.sources().forEach(source -> text.add(source(source)));
        boolean fixed = duty.obligation().receipt();
        if (!fixed && !duty.isDone()) {
            Actions decide = new Actions();
            decide.add(Buttons.quiet(words().of("duty.ui.decide"), () -> askWhether(decide)));
            text.add(decide);
        }
        NativeDetails details =
                new NativeDetails(words().of(fixed || duty.isDone() ? "duty.ui.more" : "duty.ui.more.decide"), text);
        details.addClassName("more");
        return details;
    }

    private static Paragraph source(Authority.Source source) {
        Anchor link = Links.file(source.link(), source.title());
        Span seen = line(words().of(
                        "duty.ui.source", words().formats().date(source.seen()), words().of("duty.seen", source.as())));
        Paragraph both = new Paragraph(link, seen);
        both.addClassName("pieces");
        return both;
    }

    private Actions actions() {
        Actions actions = new Actions();
        boolean fixed = duty.obligation().receipt();
        if (!fixed && !duty.isDone() && duty.standing() != Standing.NOT_DUE) {
            actions.add(Buttons.secondary(words().of("duty.ui.done"), () -> askWhen(actions)));
        }
        String form = duty.obligation().form();
        if (form != null && duty.standing() != Standing.NOT_DUE) {
            actions.add(Links.secondary("incidents/" + incident + "/duties/" + form, words().of("duty.ui.draft")));
        }
        if (!fixed && duty.isDone()) {
            actions.add(Buttons.quiet(words().of("duty.ui.undo"), () -> {
                duties.notDone(next, incident, duty.code());
                changed.run();
            }));
        }
        return actions;
    }

    private void askWhen(Actions instead) {
        MomentField on = new MomentField(words().of("duty.ui.done.when"));
        on.setMax(today);
        on.setValue(new Moment(today, null));
        ShortText number = new ShortText(words().of("duty.ui.done.with"), Duties.MAX_NUMBER);
        ask(
                instead,
                "duty.ui.done.save",
                Map.of("on", on, "number", number),
                List.of(on, number),
                () -> duties.done(next, incident, duty.code(), on.getValue(), number.getValue()));
    }

    private enum Answer {
        DUE,
        NOT_DUE,
        FACTS
    }

    private void askWhether(Actions instead) {
        RadioButtonGroup<Answer> answer = Choices.one(
                words().of("duty.ui.decide.ask"),
                List.of(Answer.values()),
                one -> words().of("duty.ui.decide." + one.name().toLowerCase(java.util.Locale.ROOT)));
        answer.setValue(
                duty.decision() == null ? Answer.FACTS : duty.standing() == Standing.DUE ? Answer.DUE : Answer.NOT_DUE);
        LongText why = new LongText(words().of("duty.ui.decide.why"), Duties.MAX_WHY);
        why.setMinRows(1);
        ask(instead, "duty.ui.decide.save", Map.of("why", why), List.of(answer, why), () -> {
            Boolean applies =
                    answer.getValue() == Answer.FACTS ? null : Boolean.valueOf(answer.getValue() == Answer.DUE);
            duties.decide(next, incident, duty.code(), applies, why.getValue());
        });
    }

    private void ask(
            Actions instead,
            String key,
            Map<String, HasValidation> fields,
            List<? extends Component> shown,
            Runnable keep) {
        Div form = new Div();
        shown.forEach(form::add);
        var save = Buttons.primary(words().of(key), () -> keep(form, fields, keep));
        Keys.pressByControlEnter(save, form);
        form.add(new Actions(save, Buttons.quiet(words().of("duty.ui.cancel"), changed)));
        form.addClassName("form-fields");
        form.getElement().setAttribute("data-asks", true);
        if (instead.getParent().orElse(null) instanceof HasComponents around) {
            around.replace(instead, form);
        }
        form.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    private void keep(Div form, Map<String, HasValidation> fields, Runnable keep) {
        if (Refused.within(form)) {
            return;
        }
        try {
            keep.run();
            changed.run();
        } catch (InvalidDuty invalid) {
            Problem problem = invalid.problems().getFirst();
            @Nullable HasValidation field = fields.get(problem.field());
            if (field != null) {
                field.setErrorMessage(problem.text(words().locale()));
                field.setInvalid(true);
                Refused.within(form);
            }
        }
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
