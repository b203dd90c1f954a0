package io.shirase.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.NotFoundException;
import io.shirase.policy.InvalidOverrides;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.policy.StalePolicy;
import io.shirase.product.Product;
import io.shirase.shell.part.Actions;
import io.shirase.shell.part.Buttons;
import io.shirase.shell.part.Column;
import io.shirase.shell.part.ErrorCard;
import io.shirase.shell.part.KeepsTyped;
import io.shirase.shell.part.Links;
import io.shirase.shell.part.PageHeader;
import io.shirase.shell.part.Titles;
import io.shirase.shell.part.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** Where an administrator enters what a certificate states differently from its product. */
@Route("policies/:policyId/figures")
@RolesAllowed("ADMIN")
class FiguresView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Policies policies;
    private final PolicyProducts products;
    private final Div news = new Div();
    private FigureForm form = new FigureForm();
    private UUID policyId = new UUID(0, 0);
    private long version;

    FiguresView(Policies policies, PolicyProducts products) {
        this.policies = policies;
        this.products = products;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Policy policy = policies.get(PolicyIds.of(event));
        Product edition = products.edition(policy).orElseThrow(NotFoundException::new);
        policyId = policy.id();
        version = policy.version();
        form = new FigureForm(edition);
        form.show(policy.overrides());
        news.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(Words.of("policy.ui.figures.title"))
                                .back(page(), Words.of("policy.ui.figures.back", policy.certificateNumber()))
                                .lead(Words.of("policy.ui.figures.lead")),
                        form,
                        news,
                        new Actions(
                                Buttons.primary(Words.of("policy.ui.figures.save"), this::save),
                                Links.secondary(page(), Words.of("policy.ui.figures.cancel"))));
    }

    private String page() {
        return "policies/" + policyId;
    }

    private void save() {
        news.removeAll();
        if (form.isMistyped()) {
            news.add(refused());
            return;
        }
        try {
            policies.override(policyId, version, form.overrides());
            UI.getCurrent().navigate(page());
        } catch (InvalidOverrides invalid) {
            form.show(invalid.problems());
            news.add(refused());
        } catch (StalePolicy stale) {
            version = stale.current().version();
            news.add(stale(stale.current()));
        }
    }

    private static ErrorCard refused() {
        return new ErrorCard(
                Words.of("policy.ui.figures.refused"),
                Words.of("policy.ui.figures.kept"),
                Words.of("policy.ui.figures.refused.todo"));
    }

    private ErrorCard stale(Policy current) {
        return new ErrorCard(
                Words.of("policy.ui.figures.stale", CertificateFigures.inWords(current, products)),
                Words.of("policy.ui.figures.kept"),
                Words.of("policy.ui.figures.stale.todo"));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(Words.of("policy.ui.figures.title"));
    }
}
