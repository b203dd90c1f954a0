package io.shirase.exclusion.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.claim.Claims;
import io.shirase.evidence.Receipts;
import io.shirase.exclusion.ExclusionStanding;
import io.shirase.exclusion.Exclusions;
import io.shirase.exclusion.Exclusions.Found;
import io.shirase.exclusion.FindingKind;
import io.shirase.exclusion.FindingRefused;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.EmptyState;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.part.Workbench;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The exclusions of an incident's product, one by one, what was found about each, and beside them what the words mean. */
@Route("desk/:incident/exclusions")
@RolesAllowed({"HANDLER", "SUPERVISOR"})
class ExclusionsView extends Composite<Workbench> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Exclusions exclusions;
    private final transient Incidents incidents;
    private final transient Receipts receipts;
    private final transient FindingHistory history;
    private final transient Claims claims;
    private final transient SignedIn signedIn;
    private final Set<String> ticked = new TreeSet<>();
    private final Div list = new Div();
    private final Div news = new Div();
    private final Button write = Buttons.primary("", this::writeTicked);
    private transient Incident incident;

    @SuppressWarnings("NullAway.Init")
    ExclusionsView(
            Exclusions exclusions,
            Incidents incidents,
            Receipts receipts,
            FindingHistory history,
            Claims claims,
            SignedIn signedIn) {
        this.exclusions = exclusions;
        this.incidents = incidents;
        this.receipts = receipts;
        this.history = history;
        this.claims = claims;
        this.signedIn = signedIn;
        news.getElement().setAttribute("role", "status");
        write.addClassName("exclusion-write");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = Ids.of(event, "incident");
        exclusions.of(asked);
        incident = incidents.surviving(asked);
        Div bar = new Div(write, Buttons.secondary(words().of("exclusion.tick-open"), this::tickOpen));
        bar.addClassName("exclusion-bar");
        getContent()
                .head(new PageHeader(words().of("exclusion.title"))
                        .back("desk/" + incident.id(), words().of("exclusion.back"))
                        .lead(words().of("exclusion.lead"))
                        .facts(
                                incident.insuredName(),
                                words().of("incident.ui.page.number", incident.receiptNumber())));
        list.addClassName("exclusions");
        getContent().left(news, bar, list);
        getContent().right(DefinitionsPanel.of(exclusions.definitions(incident.id())));
        show();
        getContent().left(new RuledOut(claims.ofIncident(incident.id()), incident.id()).panel());
    }

    private void show() {
        List<ExclusionStanding> all = exclusions.of(incident.id());
        Map<String, String> names = history.names(all);
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(words().of("exclusion.empty.title"), words().of("exclusion.empty.sentence")));
        }
        Map<String, List<ExclusionStanding>> groups = all.stream()
                .filter(ExclusionStanding::isAsked)
                .collect(Collectors.groupingBy(
                        one -> one.exclusion().appliesTo().in(words().formats().locale()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.forEach((covers, group) -> list.add(new Panel(
                words().of("exclusion.group", covers, progress(group)),
                group.stream().map(one -> row(one, names)).toArray(Component[]::new))));
        List<ExclusionStanding> ruled =
                all.stream().filter(one -> one.isInContract() && !one.isAsked()).toList();
        if (!ruled.isEmpty()) {
            list.add(new Panel(
                    words().of("exclusion.ruled"),
                    ruled.stream().map(one -> row(one, names)).toArray(Component[]::new)));
        }
        List<ExclusionStanding> outside =
                all.stream().filter(one -> !one.isInContract()).toList();
        if (!outside.isEmpty()) {
            NativeDetails details = new NativeDetails(
                    words().of("exclusion.outside", words().formats().number(outside.size())),
                    new Div(outside.stream().map(one -> row(one, names)).toArray(Component[]::new)));
            details.addClassName("more");
            list.add(details);
        }
        countTicked();
    }

    private static String progress(List<ExclusionStanding> group) {
        long open = group.stream().filter(ExclusionStanding::isOpen).count();
        return words().of(
                        "exclusion.progress",
                        words().formats().number(group.size() - open),
                        words().formats().number(group.size()));
    }

    private Component row(ExclusionStanding standing, Map<String, String> names) {
        String code = standing.exclusion().code();
        ExclusionRow row = new ExclusionRow(standing, history.of(standing, names));
        if (standing.isInContract()) {
            row.tickable(ticked.contains(code), on -> tick(code, on));
        }
        if (mayConfirm(standing)) {
            row.actions(new Actions(
                    Buttons.secondary(words().of("exclusion.confirm"), () -> confirm(standing)),
                    Buttons.quiet(
                            words().of("exclusion.return"),
                            () -> ask(List.of(standing), List.of(FindingKind.RETURN)))));
        }
        return row;
    }

    private boolean mayConfirm(ExclusionStanding standing) {
        var me = signedIn.person();
        return me.role() == Role.SUPERVISOR
                && standing.proposal()
                        .filter(proposal -> !proposal.by().equals(me.username()))
                        .isPresent();
    }

    private void tick(String code, boolean on) {
        if (on) {
            ticked.add(code);
        } else {
            ticked.remove(code);
        }
        countTicked();
    }

    private void tickOpen() {
        exclusions.of(incident.id()).stream()
                .filter(ExclusionStanding::isOpen)
                .forEach(one -> ticked.add(one.exclusion().code()));
        show();
    }

    private void countTicked() {
        write.setText(words().of("exclusion.write", words().formats().number(ticked.size())));
        write.setEnabled(!ticked.isEmpty());
    }

    private void writeTicked() {
        List<ExclusionStanding> chosen = exclusions.of(incident.id()).stream()
                .filter(one -> ticked.contains(one.exclusion().code()))
                .toList();
        ask(chosen, List.of(FindingKind.DOES_NOT_APPLY, FindingKind.UNCLEAR, FindingKind.APPLIES));
    }

    private void ask(List<ExclusionStanding> chosen, List<FindingKind> kinds) {
        new FindingDialog(chosen, kinds, receipts.ofIncident(incident.id()), this::enter).open();
    }

    private void confirm(ExclusionStanding standing) {
        String trouble = enter(new Found(
                UUID.randomUUID(), FindingDialog.seen(List.of(standing)), FindingKind.CONFIRM, "", List.of()));
        if (!trouble.isEmpty()) {
            say(Tone.BAD, trouble);
        }
    }

    /** Why nothing was entered, in a sentence; empty where something was. */
    private String enter(Found found) {
        try {
            exclusions.enter(incident.id(), found);
        } catch (FindingRefused refused) {
            show();
            return words().of(refused.messageKey());
        }
        ticked.clear();
        say(Tone.GOOD, words().of("exclusion.entered", found.kind()));
        show();
        return "";
    }

    private void say(Tone tone, String sentence) {
        news.removeAll();
        news.add(new Note(tone, sentence));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("exclusion.page", incident.insuredName()));
    }
}
