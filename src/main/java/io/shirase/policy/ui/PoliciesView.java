package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.SearchField;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The policies that the person may see, with a search where they are many. */
@Route("policies")
@PermitAll
class PoliciesView extends Composite<Column> implements HasDynamicTitle {

    /** From how many on a list is searched instead of read. */
    private static final int MANY = 6;

    private final transient Policies policies;
    private final PolicyProducts products;
    private final LocalDateTime now;
    private final Div found = new Div();
    private final Note more = new Note(Tone.NEUTRAL, words().of("policy.ui.list.more", Policies.SHOWN));

    PoliciesView(Policies policies, PolicyProducts products, SignedIn signedIn, Clock clock) {
        this.policies = policies;
        this.products = products;
        this.now = LocalDateTime.now(clock);
        boolean enters = signedIn.person().role() == Role.ADMIN;
        List<Policy> first = policies.search("");
        PageHeader header = new PageHeader(words().of("policy.ui.list.title")).lead(words().of("policy.ui.list.lead"));
        if (enters) {
            header.action(
                    Links.primary("admin/policies/new", words().of("policy.ui.entry.new")),
                    Links.secondary("admin/policies/import", words().of("policy.imports.open")));
        }
        getContent().add(header);
        if (signedIn.person().role() == Role.POLICYHOLDER && !first.isEmpty()) {
            header.action(Links.secondary("drills", words().of("policy.ui.list.drill")));
        }
        if (first.isEmpty()) {
            getContent()
                    .add(
                            enters
                                    ? new EmptyState(
                                            words().of("policy.ui.entry.none.title"),
                                            words().of("policy.ui.entry.none.text"))
                                    : new EmptyState(
                                            words().of("policy.ui.list.empty.title"),
                                            words().of("policy.ui.list.empty.text")));
            return;
        }
        if (first.size() >= MANY) {
            getContent().add(SearchField.asOneTypes(words().of("policy.ui.list.search"), this::show));
        }
        found.addClassName("cards");
        getContent().add(found, more);
        show(first, "");
    }

    private void show(String wanted) {
        show(policies.search(wanted), wanted);
    }

    private void show(List<Policy> these, String wanted) {
        found.removeAll();
        these.forEach(policy -> found.add(new PolicyCard(policy, products, now)));
        if (these.isEmpty()) {
            found.add(new Paragraph(words().of("policy.ui.list.none", wanted)));
        }
        more.setVisible(these.size() == Policies.SHOWN);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("policy.ui.list.title"));
    }
}
