package io.shirase.damages.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.damages.DamagesAnswer;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesClaims;
import io.shirase.damages.DamagesRefused;
import io.shirase.damages.DamagesStep;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.LongText;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.part.YenField;
import java.util.Map;
import java.util.UUID;

/** The insurer's answer: up to how much may be settled and on which conditions, or why not. */
final class AgreeForm extends Div {

    private final DamagesClaim claim;
    private final DamagesClaims claims;
    private final Runnable done;
    private final YenField amount = new YenField(words().of("damages.ui.agree.amount"));
    private final LongText conditions = new LongText(words().of("damages.ui.agree.conditions"), DamagesClaim.MAX_WORDS);
    private final LongText said = new LongText(words().of("damages.ui.refuse.words"), DamagesClaim.MAX_WORDS);
    private final Div news = new Div();
    /** Made with the form, so that a double click answers once. */
    private final UUID entryId = UUID.randomUUID();

    AgreeForm(DamagesClaim claim, DamagesClaims claims, Runnable done) {
        this.claim = claim;
        this.claims = claims;
        this.done = done;
        boolean approves = claim.proposal().isPresent();
        addClassName("form");
        news.getElement().setAttribute("role", "status");
        claim.proposal()
                .ifPresentOrElse(
                        proposal -> {
                            amount.setYen(proposal.amount());
                            conditions.setValue(proposal.words());
                        },
                        () -> claim.request().ifPresent(asked -> amount.setYen(asked.amount())));
        conditions.setHelperText(words().of("damages.ui.agree.conditions.hint"));
        String way = approves ? "approve" : "agree";
        add(new Panel(
                words().of("damages.ui.agree"),
                fields(amount, conditions),
                new Paragraph(words().of("damages.ui." + way + ".final")),
                new Actions(Buttons.primary(
                        words().of("damages.ui." + way + ".do"), () -> enter(DamagesStep.AGREE, conditions)))));
        if (approves || claim.request().isPresent()) {
            Actions others = new Actions();
            if (approves) {
                others.add(
                        Buttons.secondary(words().of("damages.ui.return.do"), () -> enter(DamagesStep.RETURN, said)));
            }
            others.add(Buttons.secondary(words().of("damages.ui.refuse.do"), () -> enter(DamagesStep.REFUSE, said)));
            add(new Panel(words().of("damages.ui.refuse"), fields(said), others));
        }
        add(news);
    }

    private static Div fields(Component... content) {
        Div fields = new Div(content);
        fields.addClassName("form-fields");
        return fields;
    }

    private void enter(DamagesStep step, LongText spoken) {
        news.removeAll();
        if (Refused.within(spoken) || (step == DamagesStep.AGREE && Refused.within(amount))) {
            return;
        }
        try {
            DamagesAnswer answer = new DamagesAnswer(step, amount.yen().orElse(null), null, spoken.getValue());
            claims.answer(claim.id(), entryId, claim.entries().size(), answer);
            done.run();
        } catch (DamagesRefused refused) {
            DamagesWords.show(refused, Map.of("amount", amount, "words", spoken), note -> news.add(note));
        }
    }
}
