package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.NotFoundException;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.ErrorCard;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import io.shirase.policy.CountsFrom;
import io.shirase.policy.InvalidPolicy;
import io.shirase.policy.OwnTerms;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyEdits;
import io.shirase.policy.PolicyPreview;
import io.shirase.policy.PolicyProducts;
import io.shirase.policy.StalePolicy;
import io.shirase.product.Overrides;
import io.shirase.product.Product;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an administrator enters what a certificate states differently from its product. */
@Route("policies/:policyId/figures")
@RolesAllowed("ADMIN")
class FiguresView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Policies policies;
    private final PolicyEdits edits;
    private final PolicyProducts products;
    private final Div news = new Div();
    private final MovedIncidents moved;
    private final Clock clock;
    private FigureForm form = new FigureForm();
    private @Nullable CountsFromFields from;
    private UUID policyId = new UUID(0, 0);
    private long version;

    FiguresView(
            Policies policies, PolicyEdits edits, PolicyProducts products, List<PolicyPreview> previews, Clock clock) {
        this.moved = new MovedIncidents(previews);
        this.clock = clock;
        this.policies = policies;
        this.edits = edits;
        this.products = products;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Policy whole = policies.get(PolicyIds.of(event));
        LocalDate day = PolicyIds.day(event, whole, LocalDate.now(clock));
        Policy policy = whole.on(day);
        CountsFromFields since = new CountsFromFields(whole, whole.since(day));
        from = since;
        Product edition = products.edition(policy).orElseThrow(NotFoundException::new);
        policyId = policy.id();
        version = policy.version();
        form = new FigureForm(edition);
        form.show(policy.overrides());
        form.show(OwnTerms.of(policy));
        news.removeAll();
        moved.clear();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(words().of("policy.ui.figures.title"))
                                .back(page(), words().of("policy.ui.figures.back", policy.certificateNumber()))
                                .lead(words().of("policy.ui.figures.lead")),
                        form,
                        since,
                        news,
                        moved,
                        new Actions(
                                Buttons.primary(words().of("policy.ui.figures.save"), this::save),
                                Links.secondary(page(), words().of("policy.ui.figures.cancel"))));
    }

    private String page() {
        return "policies/" + policyId;
    }

    private void save() {
        news.removeAll();
        moved.clear();
        CountsFrom counts = from == null ? null : from.value().orElse(null);
        if (form.isMistyped() || counts == null) {
            news.add(refused());
            return;
        }
        Overrides overrides = form.overrides();
        OwnTerms terms = form.terms();
        refusing(() -> moved.saveOnceRead(
                edits.ifOverridden(policyId, overrides, terms, counts),
                () -> refusing(() -> {
                    edits.override(policyId, version, overrides, terms, counts);
                    UI.getCurrent().navigate(page());
                })));
    }

    private void refusing(Runnable work) {
        try {
            work.run();
        } catch (InvalidPolicy invalid) {
            form.show(invalid.problems());
            if (from != null) {
                from.show(invalid.problems());
            }
            moved.clear();
            news.add(refused());
        } catch (StalePolicy stale) {
            version = stale.current().version();
            moved.clear();
            news.add(stale(stale.current()));
        }
    }

    private static ErrorCard refused() {
        return new ErrorCard(
                words().of("policy.ui.figures.refused"),
                words().of("policy.ui.figures.kept"),
                words().of("policy.ui.figures.refused.todo"));
    }

    private ErrorCard stale(Policy current) {
        return new ErrorCard(
                words().of(
                                "policy.ui.figures.stale",
                                CertificateFigures.inWords(current.on(LocalDate.now(clock)), products)),
                words().of("policy.ui.figures.kept"),
                words().of("policy.ui.figures.stale.todo"));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("policy.ui.figures.title"));
    }
}
