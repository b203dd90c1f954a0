package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.identity.NotFoundException;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.product.Item;
import io.shirase.report.ui.ConsentHint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The activities that the policy pays for only with consent, said while nothing has been ordered yet. */
@Component
class ConsentList implements ConsentHint {

    private final ProductWords products;

    ConsentList(ProductWords products) {
        this.products = products;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> before(UUID policyId) {
        try {
            List<Item> items = products.consentNeeded(policyId);
            return items.isEmpty() ? Optional.empty() : Optional.of(note(items));
        } catch (NotFoundException noLongerVisible) {
            return Optional.empty();
        }
    }

    private static Note note(List<Item> items) {
        UnorderedList list = new UnorderedList();
        ProductWords.activities(items).stream()
                .sorted()
                .map(activity -> new ListItem(words().of("vocabulary.activity", activity)))
                .forEach(list::add);
        return new Note(Tone.ACTIVE, new Paragraph(words().of("report.ui.orders.consent")), list);
    }
}
