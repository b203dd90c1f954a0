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
import io.shirase.identity.NotFoundException;
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
import io.shirase.policy.CountsFrom;
import io.shirase.policy.InvalidPolicy;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyEdits;
import io.shirase.policy.PolicyPreview;
import io.shirase.policy.PolicyStandings;
import io.shirase.policy.StalePolicy;
import io.shirase.product.ProductCatalog;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where an administrator enters a policy, or changes what its certificate says. */
@Route("admin/policies/new")
@RouteAlias("policies/:policyId/edit")
@RolesAllowed("ADMIN")
class PolicyFormView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Policies policies;
    private final PolicyEdits edits;
    private final PolicyStandings standings;
    private final ProductCatalog products;
    private final Organisations organisations;
    private final Div news = new Div();
    private final MovedIncidents moved;
    private final Clock clock;
    private @Nullable CountsFromFields from;
    private @Nullable Policy shown;
    private @Nullable Policy renewal;
    private UUID id = UUID.randomUUID();

    PolicyFormView(
            Policies policies,
            PolicyEdits edits,
            PolicyStandings standings,
            ProductCatalog products,
            Organisations organisations,
            List<PolicyPreview> previews,
            Clock clock) {
        this.moved = new MovedIncidents(previews);
        this.clock = clock;
        this.policies = policies;
        this.edits = edits;
        this.standings = standings;
        this.products = products;
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        from = null;
        shown = event.getRouteParameters().get("policyId").isEmpty() ? null : shown(event);
        renewal = shown == null ? renewal(event) : null;
        id = shown == null ? UUID.randomUUID() : shown.id();
        news.removeAll();
        moved.clear();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(title())
                        .back(
                                back(),
                                words().of(
                                                shown == null && renewal == null
                                                        ? "policy.ui.page.back"
                                                        : "policy.ui.entry.back"))
                        .lead(words().of(lead())));
        List<Organisation> firms = organisations.list(OrganisationKind.FIRM);
        if (firms.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    words().of("policy.ui.entry.no-firm"), words().of("policy.ui.entry.no-firm.todo"))
                            .action(Links.primary(
                                    "admin/organisations/new", words().of("policy.ui.entry.no-firm.add"))));
            return;
        }
        PolicyForm fields = new PolicyForm(
                products, firms, organisations.list(OrganisationKind.AGENCY), shown == null ? renewal : shown);
        getContent().add(fields);
        if (from != null) {
            getContent().add(from);
        }
        getContent()
                .add(
                        news,
                        moved,
                        new Actions(
                                Buttons.primary(words().of("policy.ui.entry.save"), () -> save(fields)),
                                Links.secondary(back(), words().of("policy.ui.entry.cancel"))));
    }

    private Policy shown(BeforeEnterEvent event) {
        Policy policy = policies.get(PolicyIds.of(event));
        LocalDate day = PolicyIds.day(event, policy, LocalDate.now(clock));
        from = new CountsFromFields(policy, policy.since(day));
        return policy.on(day);
    }

    /** The policy of the next period of the one that the address names, filled in; null where it names none. */
    private @Nullable Policy renewal(BeforeEnterEvent event) {
        String renewed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("renews")
                .orElse("");
        try {
            return renewed.isEmpty() ? null : standings.renewal(UUID.fromString(renewed));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private String back() {
        Policy from = renewal;
        return shown != null
                ? "policies/" + shown.id()
                : from == null ? "policies" : "policies/" + from.standing().renews();
    }

    private void save(PolicyForm fields) {
        news.removeAll();
        moved.clear();
        Policy policy = fields.policy(id).orElse(null);
        CountsFrom counts = from == null ? CountsFrom.START : from.value().orElse(null);
        if (policy == null || counts == null) {
            news.add(refused());
            return;
        }
        Policy before = shown;
        if (before == null) {
            saved(fields, () -> policies.enter(renewal == null ? policy : policy.keeping(renewal)));
            return;
        }
        refusing(
                fields,
                () -> moved.saveOnceRead(
                        edits.ifChanged(policy, counts),
                        () -> saved(fields, () -> edits.change(before.version(), policy, counts))));
    }

    private void saved(PolicyForm fields, Supplier<Policy> save) {
        refusing(fields, () -> UI.getCurrent().navigate("policies/" + save.get().id()));
    }

    private void refusing(PolicyForm fields, Runnable work) {
        try {
            work.run();
        } catch (InvalidPolicy invalid) {
            fields.show(invalid.problems());
            if (from != null) {
                from.show(invalid.problems());
            }
            moved.clear();
            news.add(refused());
        } catch (StalePolicy stale) {
            shown = stale.current();
            moved.clear();
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

    private String lead() {
        return renewal != null
                ? "policy.ui.renewal.lead"
                : shown == null ? "policy.ui.entry.lead" : "policy.ui.entry.change.lead";
    }

    private String title() {
        return words().of(
                        renewal != null
                                ? "policy.ui.renewal.title"
                                : shown == null ? "policy.ui.entry.title" : "policy.ui.entry.change.title");
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title());
    }
}
