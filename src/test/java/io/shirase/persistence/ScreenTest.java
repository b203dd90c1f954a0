package io.shirase.persistence;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import io.shirase.assessment.Claim;
import io.shirase.identity.Demo;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.part.ErrorCard;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.report.Answers;
import io.shirase.report.Reports;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What a test of screens without a browser begins with: the portal on H2, in Japanese, with records of its own. */
@OnH2
public abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    protected Reports reports;

    @Autowired
    protected TestClock clock;

    @Autowired
    private Policies policies;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient store;

    /** What others have tried is forgotten: it is always the same morning. */
    @BeforeEach
    void inJapaneseInTheMorning() {
        clock.set(TestClock.START);
        store.sql("delete from shared_try").update();
        VaadinSession.getCurrent().setLocale(Locale.JAPANESE);
        UI.getCurrent().setLocale(Locale.JAPANESE);
    }

    /** A new policy of {@code policyholder}'s firm, looked after by {@code agency}. */
    protected Policy newPolicy() {
        return signedIn.asPortal(() -> policies.add(DatabaseTest.policy(Demo.FIRM, Demo.AGENCY.id())));
    }

    /** A new policy of {@code policyholder}'s firm with numbers and riders of its own. */
    protected Policy newPolicy(Claim.Terms terms, Set<String> riders) {
        Policy plain = DatabaseTest.policy(Demo.FIRM, Demo.AGENCY.id());
        Policy policy = new Policy(
                plain.id(),
                plain.product(),
                plain.certificateNumber(),
                plain.insuredOrganisationId(),
                plain.insuredName(),
                plain.agencyOrganisationId(),
                plain.periodStart(),
                plain.periodEnd(),
                plain.plan(),
                terms,
                riders,
                plain.paidOutsideFile());
        return signedIn.asPortal(() -> policies.add(policy));
    }

    /** A new report of the person who is signed in, not sent yet. */
    protected UUID newDraft(UnaryOperator<Answers> answers) {
        UUID policy = newPolicy().id();
        UUID draft = UUID.randomUUID();
        reports.start(draft);
        reports.answer(draft, given -> answers.apply(given.withPolicy(policy)));
        return draft;
    }

    /** A new incident reported by the person who is signed in. */
    protected Incident newIncident(UnaryOperator<Answers> answers) {
        return reports.submit(newDraft(answers));
    }

    /** Does something as another demo account; afterwards, who was signed in before still is. */
    protected <T> T as(String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var account = accounts.loadUserByUsername(username);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** From here on, this demo account is signed in. */
    protected void signInHere(String username) {
        var account = accounts.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    protected void open(String path) {
        Location address = new Location(path);
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }

    protected void press(String button) {
        test(find(Button.class).withText(button).all().getFirst()).click();
    }

    /** The page's heading. */
    protected String heading() {
        return find(H1.class).single().getElement().getTextRecursively();
    }

    /** Every word on the page. */
    protected String words() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    /** Whether the page says that there is nothing at this address. */
    protected boolean isNotFound() {
        return find(ErrorCard.class).exists() && words().contains("見つかりません");
    }
}
