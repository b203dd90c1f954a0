package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.OnBehalf;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.ledger.Finding;
import io.shirase.ledger.LedgerCheck;
import io.shirase.ledger.LedgerChecks;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Polling;
import io.shirase.part.Rows;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.time.Japan;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the books agree with the engine, the limits and the payments, for supervisors and administrators. */
@Route("ledger")
@RolesAllowed({"SUPERVISOR", "ADMIN"})
class LedgerView extends Composite<Column> implements HasDynamicTitle {

    private final transient LedgerChecks checks;
    private final transient OnBehalf onBehalf;
    private final boolean seesIncidents;
    private final String username;
    private final Div found = new Div();
    private transient @Nullable Instant waitsSince;
    private final transient Polling polling = new Polling(this, this::look);

    LedgerView(LedgerChecks checks, OnBehalf onBehalf, SignedIn signedIn) {
        this.checks = checks;
        this.onBehalf = onBehalf;
        seesIncidents = signedIn.person().role() == Role.SUPERVISOR;
        username = signedIn.person().username();
        found.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new PageHeader(words().of("ledger.title")).lead(words().of("ledger.lead")),
                        new Actions(Buttons.primary(words().of("ledger.check"), this::check)),
                        found);
        show();
    }

    private void check() {
        waitsSince = checks.newest().map(LedgerCheck::at).orElse(Instant.EPOCH);
        Thread.ofVirtual().name("ledger-check").start(() -> onBehalf.of(username, checks::ofAll));
        found.removeAll();
        found.add(new Note(Tone.NEUTRAL, words().of("ledger.checking")));
        polling.start();
    }

    private void look() {
        Instant since = waitsSince;
        if (since != null
                && checks.newest().filter(check -> check.at().isAfter(since)).isPresent()) {
            waitsSince = null;
            show();
            polling.stop();
        }
    }

    private void show() {
        found.removeAll();
        Optional<LedgerCheck> newest = checks.newest();
        if (newest.isEmpty()) {
            found.add(new EmptyState(words().of("ledger.none.title"), words().of("ledger.none.sentence")));
            return;
        }
        LedgerCheck check = newest.get();
        found.add(
                new Note(
                        check.agrees() ? Tone.GOOD : Tone.BAD,
                        words().of(
                                        check.agrees() ? "ledger.agrees" : "ledger.disagrees",
                                        words().formats().number(check.periods()))),
                new Paragraph(words().of(
                                "ledger.checked",
                                words().formats().time(LocalDateTime.ofInstant(check.at(), Japan.ZONE)),
                                check.by(),
                                words().formats().number(check.opened()))));
        if (!check.findings().isEmpty()) {
            found.add(new Panel(words().of("ledger.findings"), rows(check)));
        }
    }

    private Rows<Finding> rows(LedgerCheck check) {
        return new Rows<Finding>(words().of("ledger.findings"))
                .component(words().of("ledger.finding.where"), this::where)
                .text(words().of("ledger.finding.what"), LedgerView::what)
                .number(words().of("ledger.finding.should"), finding -> yen(finding.should()))
                .number(words().of("ledger.finding.is"), finding -> yen(finding.is()))
                .show(check.findings());
    }

    private com.vaadin.flow.component.Component where(Finding finding) {
        Integer line = finding.line();
        String text = line == null
                ? words().of("ledger.finding.period")
                : words().of("ledger.finding.line", words().formats().number(line));
        if (finding.incidentId() == null) {
            return Links.to("policies/" + finding.policyId(), text);
        }
        return seesIncidents ? Links.to("incidents/" + finding.incidentId(), text) : new Span(text);
    }

    private static String what(Finding finding) {
        String key = "ledger.finding." + finding.kind().code();
        return finding.kind() == Finding.Kind.LIMIT
                ? words().of(key, finding.what())
                : words().of(key, words().of("ledger.account." + finding.what()));
    }

    private static Span yen(long amount) {
        return new Span(
                amount < 0
                        ? words().formats().difference(amount)
                        : words().formats().yen(Yen.of(amount)));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("ledger.title"));
    }
}
