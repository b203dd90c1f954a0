package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.People;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.part.Actions;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.policy.Amendment;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyPreview;
import io.shirase.policy.PolicyProducts;
import io.shirase.policy.PolicyStandings;
import io.shirase.policy.Standing;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One policy: who is insured, when, for how much. */
@Route("policies/:policyId")
@PermitAll
class PolicyView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private static final Set<Role> REPORTERS = Set.of(Role.POLICYHOLDER, Role.AGENCY, Role.OPERATOR);

    private final Policies policies;
    private final PolicyProducts products;
    private final SignedIn signedIn;
    private final People people;
    private final PolicyStandings standings;
    private final List<PolicyPreview> previews;
    private final Clock clock;
    private String title = "";

    PolicyView(
            Policies policies,
            PolicyProducts products,
            SignedIn signedIn,
            People people,
            PolicyStandings standings,
            List<PolicyPreview> previews,
            Clock clock) {
        this.policies = policies;
        this.products = products;
        this.signedIn = signedIn;
        this.people = people;
        this.standings = standings;
        this.previews = previews;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(policies.get(PolicyIds.of(event)));
    }

    private void show(Policy whole) {
        Policy policy = whole.on(LocalDate.now(clock));
        title = words().of("policy.ui.page.title", policy.certificateNumber());
        getContent().removeAll();
        getContent().add(header(policy));
        notes(policy);
        getContent().add(facts(policy), new Panel(words().of("policy.ui.limits"), new TermList(policy)));
        boolean edits = signedIn.person().role() == Role.ADMIN;
        if (edits || !policy.overrides().isEmpty()) {
            getContent().add(figures(policy, edits));
        }
        if (!whole.amendments().isEmpty()) {
            getContent().add(VersionsPanel.of(whole, products, names(whole), edits));
        }
        if (edits) {
            getContent()
                    .add(new StandingPanel(
                            whole, standings, previews, names(whole), () -> show(policies.get(whole.id()))));
        }
    }

    private void notes(Policy policy) {
        boolean answers =
                signedIn.person().role().decides() || signedIn.person().role() == Role.ADMIN;
        if (policy.standing().cancelled() != null) {
            getContent()
                    .add(new Note(
                            Tone.WARN,
                            words().of(
                                            "policy.ui.standing.cancelled.note",
                                            words().formats().time(policy.end()))));
        }
        Standing.Voided voided = policy.standing().voided();
        if (voided != null) {
            getContent()
                    .add(new Note(
                            Tone.WARN,
                            answers
                                    ? words().of("policy.ui.standing.void.staff", voided.why())
                                    : words().of("policy.ui.standing.void.insured")));
        }
        if (policy.standing().unpaid() != null) {
            getContent()
                    .add(new Note(
                            Tone.WARN,
                            words().of(
                                            answers
                                                    ? "policy.ui.standing.unpaid.staff"
                                                    : "policy.ui.standing.unpaid.insured")));
        }
    }

    /** Who entered what concerns those who answer for it, not the insured. */
    private Map<String, String> names(Policy policy) {
        return signedIn.person().role().decides() || signedIn.person().role() == Role.ADMIN
                ? people.displayNames(Stream.concat(
                                policy.amendments().stream().map(Amendment::enteredBy),
                                policy.standing().enteredBy())
                        .collect(Collectors.toSet()))
                : Map.of();
    }

    private PageHeader header(Policy policy) {
        PageHeader header = new PageHeader(title)
                .back("policies", words().of("policy.ui.page.back"))
                .status(PolicyWords.standing(policy, LocalDateTime.now(clock)));
        if (REPORTERS.contains(signedIn.person().role())) {
            header.action(Links.primary("report?policy=" + policy.id(), words().of("policy.ui.page.report")));
        }
        if (signedIn.person().role() == Role.ADMIN) {
            header.action(Links.secondary("policies/" + policy.id() + "/edit", words().of("policy.ui.entry.change")));
            if (standings.renewalOf(policy).isEmpty() && policy.standing().cancelled() == null) {
                header.action(Links.secondary(
                        "admin/policies/new?renews=" + policy.id(), words().of("policy.ui.renewal.open")));
            }
        }
        return header;
    }

    private Panel facts(Policy policy) {
        DefinitionList facts = new DefinitionList()
                .add(words().of("policy.ui.insured"), policy.insuredName())
                .add(words().of("policy.ui.certificate"), policy.certificateNumber())
                .add(words().of("policy.ui.product"), PolicyWords.product(policy, products));
        PolicyWords.edition(policy, products).ifPresent(product -> {
            var locale = words().formats().locale();
            facts.add(words().of("policy.ui.insurer"), product.insurer().in(locale));
            product.plan(policy.plan())
                    .ifPresent(plan ->
                            facts.add(words().of("policy.ui.plan"), plan.name().in(locale)));
        });
        facts.add(words().of("policy.ui.period"), PolicyWords.period(policy));
        standings
                .renewedBy(policy)
                .ifPresent(before -> facts.add(words().of("policy.ui.renewal.before"), other(before)));
        standings.renewalOf(policy).ifPresent(next -> facts.add(words().of("policy.ui.renewal.next"), other(next)));
        facts.add(words().of("policy.ui.riders"), PolicyWords.riders(policy, products));
        return new Panel(words().of("policy.ui.facts"), facts);
    }

    private static Anchor other(Policy policy) {
        return Links.to(
                "policies/" + policy.id(),
                words().of(
                                "policy.ui.renewal.other",
                                policy.certificateNumber(),
                                words().formats().date(policy.periodStart().toLocalDate())));
    }

    private Panel figures(Policy policy, boolean edits) {
        Panel panel = new Panel(words().of("policy.ui.figures"));
        panel.add(
                policy.overrides().isEmpty()
                        ? new Paragraph(words().of("policy.ui.figures.none"))
                        : CertificateFigures.table(policy, products));
        if (edits) {
            panel.add(new Actions(
                    Links.secondary("policies/" + policy.id() + "/figures", words().of("policy.ui.figures.edit"))));
        }
        return panel;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
