package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.invoice.Findings;
import io.shirase.invoice.Findings.How;
import io.shirase.invoice.Found;
import io.shirase.invoice.InvoiceItem;
import io.shirase.part.DefinitionList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read from a file, each value with the place where it stands; or why nothing was. */
final class FoundValues extends Div {

    /** What a person compares with the paper. */
    private static final List<InvoiceItem> SHOWN = Arrays.stream(InvoiceItem.values())
            .filter(item -> item != InvoiceItem.KIND && item != InvoiceItem.CURRENCY)
            .toList();

    FoundValues(Findings findings) {
        addClassName("found-values");
        DefinitionList values = new DefinitionList();
        SHOWN.forEach(item ->
                findings.at(item).ifPresent(found -> values.add(term(item), value(item, findings), place(found))));
        if (values.getChildren().findAny().isEmpty()) {
            add(new Paragraph(words().of("expense.ui.found.none", findings.how())));
            return;
        }
        NativeDetails details = new NativeDetails(words().of("expense.ui.found"), values);
        details.addClassName("more");
        details.setOpen(true);
        if (findings.how() == How.RECOGNISED) {
            add(new Paragraph(words().of("expense.ui.found.recognised")));
        }
        add(details);
    }

    private static String term(InvoiceItem item) {
        return words().of("expense.ui.found.item", item);
    }

    private static Span value(InvoiceItem item, Findings findings) {
        return new Span(
                switch (item) {
                    case ISSUED_ON, DELIVERED_ON, PAID_ON -> day(findings.day(item));
                    case GROSS, NET, TAX -> sum(item, findings);
                    default -> String.valueOf(findings.text(item));
                });
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : words().formats().date(day);
    }

    private static String sum(InvoiceItem item, Findings findings) {
        Long yen = findings.yen(item);
        return yen == null
                ? findings.text(InvoiceItem.CURRENCY) + " " + findings.text(item)
                : "¥" + words().formats().number(yen);
    }

    private static Span place(Found found) {
        Span place = new Span(
                found.page() == 0
                        ? words().of("expense.ui.found.inData", found.words())
                        : words().of("expense.ui.found.onPage", found.page(), found.words()));
        place.addClassName("card-line");
        return place;
    }
}
