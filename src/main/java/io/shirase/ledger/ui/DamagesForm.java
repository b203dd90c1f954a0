package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.claim.LineOutlook;
import io.shirase.ledger.DamagesGrounds;
import io.shirase.ledger.DamagesWay;
import io.shirase.ledger.PaymentRefused;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.Note;
import io.shirase.part.ShortText;
import io.shirase.part.Tone;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Under which of the ways of article 22 of the Insurance Act the damages of a line may be paid, and what shows it. */
final class DamagesForm extends Div {

    private final Div news = new Div();

    /** @param known what is noted; null where nothing is */
    DamagesForm(LineOutlook line, DamagesGrounds grounds, DamagesGrounds.@Nullable Ground known) {
        addClassName("form-fields");
        news.getElement().setAttribute("role", "status");
        add(new H3(words().of("ledger.damages.title", words().formats().number(line.number()))));
        if (known != null) {
            add(new Paragraph(words().of(
                            "ledger.damages.known",
                            words().of("ledger.damages.way", known.way()),
                            known.words(),
                            known.by())));
            return;
        }
        RadioButtonGroup<DamagesWay> way = Choices.one(
                words().of("ledger.damages.way"),
                Arrays.asList(DamagesWay.values()),
                one -> words().of("ledger.damages.way", one));
        ShortText shown = new ShortText(words().of("ledger.damages.shown"), DamagesGrounds.LONGEST_WORDS);
        shown.setHelperText(words().of("ledger.damages.shown.hint"));
        add(
                new Paragraph(words().of("ledger.damages.lead")),
                way,
                shown,
                new Actions(Buttons.secondary(words().of("ledger.damages.do"), () -> {
                    news.removeAll();
                    try {
                        grounds.note(line.id(), way.getValue(), shown.getValue());
                        UI.getCurrent().refreshCurrentRoute(true);
                    } catch (PaymentRefused refused) {
                        news.add(new Note(Tone.WARN, words().of(refused.messageKey())));
                    }
                })),
                news);
    }
}
