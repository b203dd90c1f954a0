package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.part.Actions;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import io.shirase.policy.Amendment;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.time.Japan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/** From which day on a certificate says what: its changes within the period, each beside what it said before. */
final class VersionsPanel {

    private VersionsPanel() {}

    /**
     * @param names of those who entered the changes, by their user names; empty for those whom that does not concern
     * @param edits whether the person may correct what was entered
     */
    static Panel of(Policy policy, PolicyProducts products, Map<String, String> names, boolean edits) {
        Panel panel = new Panel(words().of("policy.ui.versions"), new Paragraph(words().of("policy.ui.versions.lead")));
        ContentWords contents = new ContentWords(products);
        Policy before = policy;
        LocalDate first = policy.periodStart().toLocalDate();
        Div start =
                version(words().of("policy.ui.versions.start", words().formats().date(first)));
        if (edits) {
            start.add(links(policy, first));
        }
        panel.add(start);
        for (Amendment amendment : policy.amendments()) {
            Policy after = policy.with(amendment.content());
            Div version = version(
                    words().of("policy.ui.versions.from", words().formats().date(amendment.from())));
            UnorderedList changes = new UnorderedList();
            contents.changes(before, after).forEach(change -> changes.add(new ListItem(change)));
            version.add(
                    changes.getComponentCount() == 0 ? new Paragraph(words().of("policy.ui.versions.same")) : changes);
            if (!amendment.why().isEmpty()) {
                version.add(new Paragraph(words().of("policy.ui.versions.why", amendment.why())));
            }
            if (!names.isEmpty()) {
                Paragraph entered = new Paragraph(words().of(
                                "policy.ui.versions.entered",
                                names.getOrDefault(amendment.enteredBy(), amendment.enteredBy()),
                                words().formats().time(LocalDateTime.ofInstant(amendment.enteredAt(), Japan.ZONE))));
                entered.addClassName("quiet");
                version.add(entered);
            }
            if (edits) {
                version.add(links(policy, amendment.from()));
            }
            panel.add(version);
            before = after;
        }
        return panel;
    }

    private static Div version(String title) {
        Div version = new Div(new H3(title));
        version.addClassName("policy-version");
        return version;
    }

    private static Actions links(Policy policy, LocalDate from) {
        String page = "policies/" + policy.id();
        return new Actions(
                Links.to(page + "/edit?from=" + from, words().of("policy.ui.versions.correct")),
                Links.to(page + "/figures?from=" + from, words().of("policy.ui.versions.figures")));
    }
}
