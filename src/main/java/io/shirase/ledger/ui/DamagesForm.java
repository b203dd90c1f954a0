package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.claim.LineOutlook;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.expense.LooseReceipts;
import io.shirase.expense.ui.ReceiptField;
import io.shirase.ledger.DamagesGrounds;
import io.shirase.ledger.DamagesWay;
import io.shirase.ledger.PaymentRefused;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.Note;
import io.shirase.part.ShortText;
import io.shirase.part.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Under which of the ways of article 22 of the Insurance Act the damages of a line may be paid, and the papers that show it. */
final class DamagesForm extends Div {

    private final transient LineOutlook line;
    private final transient DamagesGrounds grounds;
    private final transient Receipts receipts;
    private final Div news = new Div();

    /** @param known what is noted; null where nothing is */
    DamagesForm(
            LineOutlook line,
            DamagesGrounds grounds,
            DamagesGrounds.@Nullable Ground known,
            Receipts receipts,
            LooseReceipts loose) {
        this.line = line;
        this.grounds = grounds;
        this.receipts = receipts;
        addClassName("form-fields");
        news.getElement().setAttribute("role", "status");
        add(new H3(words().of("ledger.damages.title", words().formats().number(line.number()))));
        if (known == null) {
            addFields(loose);
        } else {
            add(
                    new Paragraph(words().of(
                                    "ledger.damages.known",
                                    words().of("ledger.damages.way", known.way()),
                                    known.words(),
                                    known.by())),
                    ReceiptField.links(files(known.incidentId(), known.files())));
        }
    }

    private void addFields(LooseReceipts loose) {
        RadioButtonGroup<DamagesWay> way = Choices.one(
                words().of("ledger.damages.way"),
                Arrays.asList(DamagesWay.values()),
                one -> words().of("ledger.damages.way", one));
        ShortText shown = new ShortText(words().of("ledger.damages.shown"), DamagesGrounds.LONGEST_WORDS);
        shown.setHelperText(words().of("ledger.damages.shown.hint"));
        CheckboxGroup<Receipt> known = Choices.many(
                words().of("ledger.damages.files"),
                files(line.line().incidentId(), line.line().receipts()),
                Receipt::fileName);
        known.setVisible(!line.line().receipts().isEmpty());
        ReceiptField papers =
                new ReceiptField(ReceiptField.Purpose.DAMAGES, line.line().incidentId(), receipts, loose);
        add(
                new Paragraph(words().of("ledger.damages.lead")),
                way,
                shown,
                known,
                papers,
                new Actions(Buttons.secondary(
                        words().of("ledger.damages.do"),
                        () -> papers.whenReceived(whole -> {
                            if (whole) {
                                note(way.getValue(), shown.getValue(), known.getValue(), papers.ids());
                            }
                        }))),
                news);
    }

    private void note(@Nullable DamagesWay way, String words, Collection<Receipt> chosen, List<UUID> added) {
        news.removeAll();
        List<UUID> files = new ArrayList<>(chosen.stream().map(Receipt::id).toList());
        files.addAll(added);
        try {
            grounds.note(line.id(), way, words, files);
            UI.getCurrent().refreshCurrentRoute(true);
        } catch (PaymentRefused refused) {
            news.add(new Note(Tone.WARN, words().of(refused.messageKey())));
        }
    }

    private List<Receipt> files(UUID incidentId, List<UUID> ids) {
        return receipts.of(incidentId, ids).values().stream()
                .sorted(Comparator.comparing(Receipt::uploadedAt))
                .toList();
    }
}
