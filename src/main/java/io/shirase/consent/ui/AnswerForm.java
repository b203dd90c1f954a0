package io.shirase.consent.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.consent.Consent;
import io.shirase.consent.ConsentAnswer;
import io.shirase.consent.ConsentEntry;
import io.shirase.consent.ConsentRefused;
import io.shirase.consent.ConsentState;
import io.shirase.consent.Consents;
import io.shirase.language.Problem;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.DayField;
import io.shirase.part.LongText;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.part.Tone;
import io.shirase.part.YenField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The insurer's answer: up to how much, until when, on which conditions; or why not; or what must be known first. */
final class AnswerForm extends Div {

    private final Consent consent;
    private final Consents consents;
    private final Runnable done;
    private final YenField amount = new YenField(words().of("consent.ui.grant.amount"));
    private final DayField until = new DayField(words().of("consent.ui.grant.until"));
    private final LongText conditions = new LongText(words().of("consent.ui.grant.conditions"), Consent.MAX_WORDS);
    private final LongText said = new LongText(words().of("consent.ui.answer.words"), Consent.MAX_WORDS);
    private final Div news = new Div();
    /** Made with the form, so that a double click answers once. */
    private final UUID entryId = UUID.randomUUID();

    AnswerForm(Consent consent, Consents consents, Runnable done) {
        this.consent = consent;
        this.consents = consents;
        this.done = done;
        addClassName("form");
        news.getElement().setAttribute("role", "status");
        consent.proposal().ifPresentOrElse(this::begin, () -> amount.setYen(consent.amount()));
        until.setHelperText(words().of("consent.ui.grant.until.hint"));
        conditions.setHelperText(words().of("consent.ui.grant.conditions.hint"));
        Div row = new Div(amount, until);
        row.addClassName("field-row");
        add(
                new Panel(
                        words().of("consent.ui.grant"),
                        fields(row, conditions),
                        new Paragraph(words().of(
                                        consent.proposal().isPresent()
                                                ? "consent.ui.approve.final"
                                                : "consent.ui.grant.final")),
                        new Actions(Buttons.primary(
                                words().of(
                                                consent.proposal().isPresent()
                                                        ? "consent.ui.approve.do"
                                                        : "consent.ui.grant.do"),
                                this::grant))),
                new Panel(words().of("consent.ui.other"), fields(said), others()),
                news);
    }

    private static Div fields(Component... content) {
        Div fields = new Div(content);
        fields.addClassName("form-fields");
        return fields;
    }

    /** With what was proposed. */
    private void begin(ConsentEntry proposal) {
        if (proposal.amount() != null) {
            amount.setYen(proposal.amount());
        }
        until.setValue(proposal.until());
        conditions.setValue(proposal.words());
    }

    private Actions others() {
        Actions actions = new Actions();
        if (consent.proposal().isPresent()) {
            actions.add(Buttons.secondary(
                    words().of("consent.ui.return.do"),
                    () -> enter(said, () -> ConsentAnswer.sendBack(said.getValue()))));
        }
        if (consent.state() != ConsentState.ASKED_BACK) {
            actions.add(Buttons.secondary(
                    words().of("consent.ui.ask-back.do"),
                    () -> enter(said, () -> ConsentAnswer.askBack(said.getValue()))));
        }
        actions.add(Buttons.secondary(
                words().of("consent.ui.refuse.do"), () -> enter(said, () -> ConsentAnswer.refuse(said.getValue()))));
        return actions;
    }

    private void grant() {
        if (Refused.within(amount) || Refused.within(until) || Refused.within(conditions)) {
            return;
        }
        enter(
                conditions,
                () -> new ConsentAnswer(
                        io.shirase.consent.ConsentStep.GRANT,
                        conditions.getValue(),
                        amount.yen().orElse(null),
                        until.getValue()));
    }

    private void enter(LongText spoken, java.util.function.Supplier<ConsentAnswer> answer) {
        news.removeAll();
        if (spoken.isMistyped()) {
            spoken.focus();
            return;
        }
        try {
            consents.answer(consent.id(), entryId, consent.entries().size(), answer.get());
            done.run();
        } catch (ConsentRefused refused) {
            show(refused, Map.of("amount", amount, "until", until, "words", spoken), note -> news.add(note));
        }
    }

    /** Says next to each field what is wrong with it, and of the rest below the form. */
    static void show(ConsentRefused refused, Map<String, ? extends HasValidation> fields, Consumer<Note> rest) {
        List<Problem> elsewhere = new ArrayList<>();
        for (Problem problem : refused.problems()) {
            HasValidation field = fields.get(problem.field());
            if (field == null) {
                elsewhere.add(problem);
            } else {
                field.setErrorMessage(problem.text(words().formats().locale()));
                field.setInvalid(true);
            }
        }
        if (!elsewhere.isEmpty()) {
            rest.accept(new Note(Tone.WARN, ConsentWords.of(elsewhere)));
        }
    }
}
