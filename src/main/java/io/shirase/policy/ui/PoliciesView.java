package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.language.SpokenKey;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.SearchField;
import io.shirase.part.Titles;
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

    private final List<Policy> policies;
    private final PolicyProducts products;
    private final LocalDateTime now;
    private final Div found = new Div();

    PoliciesView(Policies policies, PolicyProducts products, SignedIn signedIn, Clock clock) {
        this.policies = policies.list();
        this.products = products;
        this.now = LocalDateTime.now(clock);
        boolean enters = signedIn.person().role() == Role.ADMIN;
        PageHeader header = new PageHeader(words().of("policy.ui.list.title")).lead(words().of("policy.ui.list.lead"));
        if (enters) {
            header.action(
                    Links.primary("admin/policies/new", words().of("policy.ui.entry.new")),
                    Links.secondary("admin/policies/import", words().of("policy.imports.open")));
        }
        getContent().add(header);
        if (signedIn.person().role() == Role.POLICYHOLDER && !this.policies.isEmpty()) {
            header.action(Links.secondary("drills", words().of("policy.ui.list.drill")));
        }
        if (this.policies.isEmpty()) {
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
        if (this.policies.size() >= MANY) {
            getContent().add(SearchField.asOneTypes(words().of("policy.ui.list.search"), this::show));
        }
        found.addClassName("cards");
        getContent().add(found);
        show("");
    }

    private void show(String wanted) {
        found.removeAll();
        String key = SpokenKey.of(wanted);
        policies.stream()
                .filter(policy -> SpokenKey.of(policy.insuredName()).contains(key)
                        || SpokenKey.of(policy.certificateNumber()).contains(key))
                .map(policy -> new PolicyCard(policy, products, now))
                .forEach(found::add);
        if (found.getComponentCount() == 0) {
            found.add(new Paragraph(words().of("policy.ui.list.none", wanted)));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("policy.ui.list.title"));
    }
}
