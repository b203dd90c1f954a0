package io.shirase.callback.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.callback.CallBack;
import io.shirase.callback.CallBacks;
import io.shirase.callback.InvalidCallBack;
import io.shirase.callback.Wish;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.DueDate;
import io.shirase.part.Keys;
import io.shirase.part.Links;
import io.shirase.part.LongText;
import io.shirase.part.MomentField;
import io.shirase.part.Refused;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One promise to call back: whom, by when and why, and what came of it; to be done, tried in vain, and moved to another time. */
final class CallBackCard extends Div {

    private final CallBacks callBacks;
    private final LocalDateTime now;
    private final Optional<String> path;
    private final String place;

    /**
     * @param path of what it is about; empty where that is nowhere to be seen, or one is there already
     * @param place what the link to it is called
     */
    CallBackCard(CallBack one, CallBacks callBacks, LocalDateTime now, Optional<String> path, String place) {
        this.callBacks = callBacks;
        this.now = now;
        this.path = path;
        this.place = place;
        addClassNames("panel", "card");
        show(one);
    }

    private void show(CallBack one) {
        removeAll();
        Wish wish = one.wish();
        Span who = new Span(Stream.of(wish.name(), wish.firm())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("・")));
        who.addClassName("card-title");
        Anchor number = Links.call(wish.telephone(), new Text(wish.telephone()));
        add(who, new Paragraph(number), due(one));
        if (!wish.why().isEmpty()) {
            Paragraph why = new Paragraph(wish.why());
            why.addClassName("as-typed");
            add(why);
        }
        add(line(
                words().of("callback.ui.by", one.promisedBy(), words().formats().time(one.promisedLocally()))));
        one.tries().forEach(tried -> said("callback.ui.triedBy", tried.by(), tried.locally(), tried.note()));
        CallBack.Done done = one.done();
        if (done != null) {
            said("callback.ui.doneBy", done.by(), done.locally(), done.note());
            path.ifPresent(to -> add(new Actions(Links.to(to, place))));
            return;
        }
        Actions actions = new Actions();
        Button called = Buttons.secondary(words().of("callback.ui.called"), () -> askWhatCame(one, actions));
        Button move = Buttons.quiet(words().of("callback.ui.move"), () -> askWhen(one, actions));
        List.of(called, move)
                .forEach(button ->
                        button.setAriaLabel(button.getText() + ": " + who.getText() + " " + wish.telephone()));
        actions.add(called, move);
        path.ifPresent(to -> actions.add(Links.secondary(to, place)));
        add(actions);
    }

    private void said(String key, String by, LocalDateTime at, String note) {
        add(line(words().of(key, by, words().formats().time(at))));
        if (!note.isEmpty()) {
            Paragraph words = new Paragraph(note);
            words.addClassName("as-typed");
            add(words);
        }
    }

    private Div due(CallBack one) {
        Div due = new Div();
        due.addClassName("badges");
        LocalDate day = one.wish().due().day();
        if (one.done() != null) {
            due.add(new StatusBadge(words().of("callback.ui.done"), Tone.GOOD));
        } else if (day == null) {
            due.add(new StatusBadge(words().of("callback.ui.due.unknown"), Tone.WAITING));
        } else {
            due.add(new DueDate(day, now.toLocalDate()));
            if (one.wish().due().time() != null) {
                due.add(new Span(words().of(
                                "callback.ui.due.time", one.wish().due().time().toString())));
            }
            if (one.isLate(now)) {
                due.add(new StatusBadge(words().of("callback.ui.late"), Tone.BAD));
            }
        }
        if (one.done() == null && !one.tries().isEmpty()) {
            due.add(new StatusBadge(
                    words().of(
                                    "callback.ui.tried",
                                    words().formats().number(one.tries().size())),
                    Tone.WAITING));
        }
        return due;
    }

    private void askWhatCame(CallBack one, Actions instead) {
        LongText note = new LongText(words().of("callback.ui.note"), CallBacks.MAX_NOTE);
        note.setMinRows(1);
        Div form = new Div(note);
        UUID tried = UUID.randomUUID();
        Button done = Buttons.primary(
                words().of("callback.ui.doneNow"), () -> keep(note, () -> callBacks.done(one.id(), note.getValue())));
        Button unreached = Buttons.secondary(
                words().of("callback.ui.unreached"),
                () -> keep(note, () -> callBacks.unreached(one.id(), tried, note.getValue())));
        Keys.pressByControlEnter(done, form);
        form.add(new Actions(done, unreached, Buttons.quiet(words().of("callback.ui.notYet"), () -> show(one))));
        ask(form, instead);
        note.focus();
    }

    private void askWhen(CallBack one, Actions instead) {
        MomentField due = new MomentField(words().of("callback.ui.due"));
        due.setValue(one.wish().due());
        Div form = new Div(due);
        Button move = Buttons.primary(
                words().of("callback.ui.move.do"), () -> keep(due, () -> callBacks.move(one.id(), due.getValue())));
        Keys.pressByControlEnter(move, form);
        form.add(new Actions(move, Buttons.quiet(words().of("callback.ui.move.leave"), () -> show(one))));
        ask(form, instead);
        due.focus();
    }

    private void ask(Div form, Actions instead) {
        form.addClassName("form-fields");
        form.getElement().setAttribute("data-asks", true);
        replace(instead, form);
    }

    /** Shows what has become of it; where that cannot be kept, the field says why. */
    private <F extends Focusable<?> & HasValidation> void keep(F field, Supplier<CallBack> keeping) {
        field.setInvalid(false);
        if (Refused.within(this)) {
            return;
        }
        try {
            show(keeping.get());
            getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        } catch (InvalidCallBack invalid) {
            field.setErrorMessage(
                    invalid.problems().getFirst().text(words().formats().locale()));
            field.setInvalid(true);
            field.focus();
        }
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
