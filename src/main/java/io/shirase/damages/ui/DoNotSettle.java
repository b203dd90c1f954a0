package io.shirase.damages.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.product.Clause;
import java.util.List;
import java.util.Objects;

/** That nothing is to be admitted, promised or settled before the insurer agrees, with the product's own words. */
final class DoNotSettle extends Div {

    /** @param clauses what the product says of it; empty where its sources say nothing */
    DoNotSettle(List<Clause> clauses) {
        addClassName("form-fields");
        String text = words().of(clauses.isEmpty() ? "damages.ui.before.unstated" : "damages.ui.before.text");
        add(new Note(Tone.WARN, words().of("damages.ui.before.title"), text));
        if (!clauses.isEmpty()) {
            Div quotes = new Div();
            NativeDetails source = new NativeDetails(words().of("damages.ui.before.quote"), quotes);
            source.addClassName("more");
            clauses.forEach(clause -> {
                Paragraph quote = new Paragraph(Objects.requireNonNull(clause.quote()));
                quote.addClassName("clause");
                quote.getElement().setAttribute("lang", "ja");
                quotes.add(quote);
            });
            source.setOpen(true);
            add(source);
        }
    }
}
