package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.ErrorCard;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import io.shirase.policy.InvalidPolicy;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.StalePolicy;
import io.shirase.product.ProductCatalog;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an administrator enters a policy, or changes what its certificate says. */
@Route("admin/policies/new")
@RouteAlias("policies/:policyId/edit")
@RolesAllowed("ADMIN")
class PolicyFormView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Policies policies;
    private final ProductCatalog products;
    private final Organisations organisations;
    private final Div news = new Div();
    private @Nullable Policy shown;
    private UUID id = UUID.randomUUID();

    PolicyFormView(Policies policies, ProductCatalog products, Organisations organisations) {
        this.policies = policies;
        this.products = products;
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().get("policyId").isEmpty() ? null : policies.get(PolicyIds.of(event));
        id = shown == null ? UUID.randomUUID() : shown.id();
        news.removeAll();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(title())
                        .back(back(), words().of(shown == null ? "policy.ui.page.back" : "policy.ui.entry.back"))
                        .lead(words().of(shown == null ? "policy.ui.entry.lead" : "policy.ui.entry.change.lead")));
        List<Organisation> firms = organisations.list(OrganisationKind.FIRM);
        if (firms.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            words().of("policy.ui.entry.no-firm"), words().of("policy.ui.entry.no-firm.todo")));
            return;
        }
        PolicyForm fields = new PolicyForm(products, firms, organisations.list(OrganisationKind.AGENCY), shown);
        getContent()
                .add(
                        fields,
                        news,
                        new Actions(
                                Buttons.primary(words().of("policy.ui.entry.save"), () -> save(fields)),
                                Links.secondary(back(), words().of("policy.ui.entry.cancel"))));
    }

    private String back() {
        return shown == null ? "policies" : "policies/" + shown.id();
    }

    private void save(PolicyForm fields) {
        news.removeAll();
        Policy policy = fields.policy(id).orElse(null);
        if (policy == null) {
            news.add(refused());
            return;
        }
        try {
            Policy saved = shown == null ? policies.enter(policy) : policies.change(shown.version(), policy);
            UI.getCurrent().navigate("policies/" + saved.id());
        } catch (InvalidPolicy invalid) {
            fields.show(invalid.problems());
            news.add(refused());
        } catch (StalePolicy stale) {
            shown = stale.current();
            news.add(new ErrorCard(
                    words().of("policy.ui.entry.stale"),
                    words().of("policy.ui.figures.kept"),
                    words().of("policy.ui.figures.stale.todo")));
        }
    }

    private static ErrorCard refused() {
        return new ErrorCard(
                words().of("policy.ui.figures.refused"),
                words().of("policy.ui.figures.kept"),
                words().of("policy.ui.figures.refused.todo"));
    }

    private String title() {
        return words().of(shown == null ? "policy.ui.entry.title" : "policy.ui.entry.change.title");
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title());
    }
}
