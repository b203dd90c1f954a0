package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.ui.Hotline;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import io.shirase.report.Reports;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a report begins: which policy it is about, as far as that has to be asked, and reports not sent yet. */
@Route("report")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR"})
class ReportStartView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final Reports reports;
    private final Policies policies;
    private final boolean onTheTelephone;
    private final Clock clock;
    private final PolicyProducts products;
    /** Made with the page, so that a double click begins one report. */
    private final UUID newDraft = UUID.randomUUID();

    ReportStartView(Reports reports, Policies policies, PolicyProducts products, SignedIn signedIn, Clock clock) {
        this.reports = reports;
        this.policies = policies;
        this.onTheTelephone = signedIn.person().role() == Role.OPERATOR;
        this.clock = clock;
        this.products = products;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("policy")
                .flatMap(Ids::read);
        List<ReportDraft> open = reports.open();
        if (wanted.isPresent()) {
            event.forwardTo(first(), about(policies.get(wanted.get())));
            return;
        }
        if (onTheTelephone) {
            event.forwardTo(first());
            return;
        }
        List<Policy> mine = policies.list();
        List<Policy> inForce = mine.stream()
                .filter(policy -> policy.isProposedAt(LocalDateTime.now(clock)))
                .toList();
        if (inForce.size() == 1 || mine.size() == 1) {
            event.forwardTo(first(), about(inForce.isEmpty() ? mine.getFirst() : inForce.getFirst()));
            return;
        }
        getContent().removeAll();
        getContent().add(new PageHeader(words().of("report.ui.start.title")).lead(words().of("report.ui.start.lead")));
        getContent().add(choice(mine));
        mine.stream()
                .flatMap(policy -> products.hotline(policy).stream())
                .distinct()
                .forEach(contact -> getContent().add(new Hotline(contact)));
        if (!open.isEmpty()) {
            getContent().add(new DraftList(open, reports, false));
        }
    }

    private Div choice(List<Policy> mine) {
        if (mine.isEmpty()) {
            return new EmptyState(words().of("report.ui.start.title"), words().of("report.ui.start.none"));
        }
        ComboBox<Policy> policy = new ComboBox<>(words().of("report.ui.start.choose"));
        policy.setItems(mine);
        policy.setItemLabelGenerator(PolicyField::label);
        policy.setValue(mine.stream()
                .filter(one -> one.isProposedAt(LocalDateTime.now(clock)))
                .findFirst()
                .orElse(mine.getFirst()));
        policy.setWidthFull();
        Button begin = Buttons.primary(words().of("report.ui.start.begin"), () -> start(policy.getValue()));
        begin.setDisableOnClick(true);
        return new Div(new Panel(policy, new Actions(begin)));
    }

    private void start(@Nullable Policy policy) {
        UI.getCurrent().navigate(first(), policy == null ? QueryParameters.empty() : about(policy));
    }

    private String first() {
        return onTheTelephone ? Way.ofCall(newDraft) : Way.of(newDraft).to(ReportStep.SAFETY);
    }

    private static QueryParameters about(Policy policy) {
        return QueryParameters.of("policy", policy.id().toString());
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("report.ui.start.title"));
    }
}
