package io.shirase.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.money.Yen;
import org.jspecify.annotations.Nullable;

/** One entry of a history: who did what when, about how much, and in what words. */
public final class SaidEntry extends Div {

    /**
     * @param head who, what and when
     * @param amount null where it is about none
     * @param words as they were typed; empty for none
     */
    public SaidEntry(String head, @Nullable Yen amount, String words) {
        Paragraph first = new Paragraph(head);
        first.addClassName("card-line");
        add(first);
        if (amount != null) {
            add(Amount.of(amount));
        }
        if (!words.isEmpty()) {
            Paragraph said = new Paragraph(words);
            said.addClassName("as-typed");
            add(said);
        }
    }
}
