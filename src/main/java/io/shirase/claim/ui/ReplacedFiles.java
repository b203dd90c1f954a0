package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.expense.ReplacedReceipts.Replaced;
import io.shirase.part.Links;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.List;

/** The receipts that once proved a line, each as it came, with when it was taken off. */
final class ReplacedFiles extends NativeDetails {

    /** @param replaced at least one */
    ReplacedFiles(List<Replaced> replaced) {
        super(words().of("claim.ui.replaced", words().formats().number(replaced.size())));
        addClassName("more");
        UnorderedList list = new UnorderedList();
        replaced.forEach(one -> list.add(item(one)));
        setContent(list);
    }

    private static ListItem item(Replaced replaced) {
        Span when = new Span(words().of(
                        "claim.ui.replaced.at",
                        words().formats().time(LocalDateTime.ofInstant(replaced.at(), Japan.ZONE))));
        when.addClassName("quiet");
        return new ListItem(
                Links.file(
                        "files/receipts/" + replaced.receipt().id(),
                        replaced.receipt().fileName()),
                when);
    }
}
