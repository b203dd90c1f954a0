package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.identity.ProviderLinks;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Panel;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** Whether somebody comes in by the identity provider, and who lets them. */
class PersonProviderPanel extends Composite<Panel> {

    private final transient ProviderLinks links;
    private final UUID person;
    private final Div content = new Div();

    PersonProviderPanel(ProviderLinks links, UUID person) {
        this.links = links;
        this.person = person;
        content.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected Panel initContent() {
        show();
        return new Panel(words().of("identity.provider.title"), content);
    }

    private void show() {
        ProviderLinks.Link link = links.get(person);
        content.removeAll();
        if (link.linkedAt() != null) {
            content.add(
                    new Paragraph(words().of("identity.provider.linked", time(link.linkedAt()))),
                    new Actions(Buttons.danger(
                            words().of("identity.provider.end"),
                            () -> AskBeforeLoss.open("identity.provider.end", this::end))));
        } else if (link.openUntil() != null) {
            content.add(
                    new Paragraph(words().of("identity.provider.waits", time(link.openUntil()))),
                    new Actions(Buttons.secondary(words().of("identity.provider.close"), this::end)));
        } else {
            content.add(
                    new Paragraph(words().of("identity.provider.lead")),
                    new Actions(Buttons.secondary(words().of("identity.provider.open"), this::open)));
        }
    }

    private void open() {
        links.open(person);
        show();
    }

    private void end() {
        links.end(person);
        show();
    }

    private static String time(Instant at) {
        return words().formats().time(LocalDateTime.ofInstant(at, Japan.ZONE));
    }
}
