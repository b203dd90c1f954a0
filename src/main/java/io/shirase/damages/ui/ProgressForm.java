package io.shirase.damages.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.damages.DamagesAnswer;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesClaims;
import io.shirase.damages.DamagesRefused;
import io.shirase.damages.DamagesStage;
import io.shirase.damages.DamagesStep;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.DayField;
import io.shirase.part.LongText;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.part.YenField;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far the firm has come with a claim: it negotiates, asks the insurer to agree, has settled, has paid. */
final class ProgressForm extends Div {

    private final DamagesClaim claim;
    private final DamagesClaims claims;
    private final Runnable done;
    private final Div news = new Div();
    /** Made with the form, so that a double click enters once. */
    private final UUID entryId = UUID.randomUUID();

    ProgressForm(DamagesClaim claim, DamagesClaims claims, Runnable done) {
        this.claim = claim;
        this.claims = claims;
        this.done = done;
        addClassName("form");
        news.getElement().setAttribute("role", "status");
        boolean isFinal = Boolean.TRUE.equals(claim.settlementApproved());
        if (!isFinal && claim.request().isEmpty()) {
            add(ask());
        }
        if (claim.stage() == DamagesStage.SETTLED) {
            add(paid());
        }
        if (claim.stage() != DamagesStage.PAID) {
            add(settled());
        }
        add(news);
    }

    private Panel ask() {
        YenField amount = new YenField(words().of("damages.ui.ask.amount"));
        LongText terms = new LongText(words().of("damages.ui.ask.words"), DamagesClaim.MAX_WORDS);
        terms.setHelperText(words().of("damages.ui.ask.words.hint"));
        Actions actions = new Actions(Buttons.primary(words().of("damages.ui.ask.do"), () -> {
            if (!Refused.within(amount) && !Refused.within(terms)) {
                enter(
                        new DamagesAnswer(DamagesStep.ASK, amount.yen().orElse(null), null, terms.getValue()),
                        Map.of("amount", amount, "words", terms));
            }
        }));
        if (claim.stage() == DamagesStage.ASKED) {
            actions.add(Buttons.secondary(
                    words().of("damages.ui.negotiate.do"),
                    () -> enter(new DamagesAnswer(DamagesStep.NEGOTIATE, null, null, ""), Map.of())));
        }
        return new Panel(
                words().of("damages.ui.ask"),
                new Paragraph(words().of("damages.ui.ask.lead")),
                fields(amount, terms),
                actions);
    }

    private Panel settled() {
        RadioButtonGroup<DamagesStep> way = Choices.one(
                words().of("damages.ui.settle.way"),
                List.of(DamagesStep.SETTLE, DamagesStep.JUDGE),
                step -> words().of("damages.ui.settle.way", step));
        way.setValue(DamagesStep.SETTLE);
        YenField amount = new YenField(words().of("damages.ui.settle.amount"));
        DayField day = new DayField(words().of("damages.ui.settle.day"));
        Panel panel = new Panel(words().of("damages.ui.settle"));
        if (claim.agreement().isEmpty()) {
            panel.add(new Paragraph(words().of("damages.ui.settle.lead")));
        }
        panel.add(fields(way, amount, day), new Actions(Buttons.secondary(words().of("damages.ui.settle.do"), () -> {
            if (!Refused.within(amount) && !Refused.within(day)) {
                enter(
                        new DamagesAnswer(way.getValue(), amount.yen().orElse(null), day.getValue(), ""),
                        Map.of("amount", amount, "day", day));
            }
        })));
        return panel;
    }

    private Panel paid() {
        YenField amount = new YenField(words().of("damages.ui.pay.amount"));
        DayField day = new DayField(words().of("damages.ui.pay.day"));
        claim.settlement().ifPresent(entry -> amount.setYen(entry.amount()));
        return new Panel(
                words().of("damages.ui.pay"),
                fields(amount, day),
                new Actions(Buttons.secondary(words().of("damages.ui.pay.do"), () -> {
                    if (!Refused.within(amount) && !Refused.within(day)) {
                        enter(
                                new DamagesAnswer(DamagesStep.PAY, amount.yen().orElse(null), day.getValue(), ""),
                                Map.of("amount", amount, "day", day));
                    }
                })));
    }

    private static Div fields(Component... content) {
        Div fields = new Div(content);
        fields.addClassName("form-fields");
        return fields;
    }

    private void enter(DamagesAnswer answer, Map<String, ? extends HasValidation> fields) {
        news.removeAll();
        try {
            claims.say(claim.id(), entryId, claim.entries().size(), answer);
            done.run();
        } catch (DamagesRefused refused) {
            DamagesWords.show(refused, fields, note -> news.add(note));
        }
    }
}
