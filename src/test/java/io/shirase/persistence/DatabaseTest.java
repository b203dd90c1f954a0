package io.shirase.persistence;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.audit.AuditEntry;
import io.shirase.audit.AuditTrail;
import io.shirase.audit.ChainedEntry;
import io.shirase.audit.TrailFilter;
import io.shirase.expense.ExpenseFacts;
import io.shirase.identity.Demo;
import io.shirase.identity.Organisation;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.mail.MailKind;
import io.shirase.money.Yen;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyEdits;
import io.shirase.report.Answers;
import io.shirase.report.Reports;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * What a test on both databases begins with. Write the behaviour once, and let it run twice:
 *
 * <pre>{@code
 * class ReceiptsTest {
 *     @Nested @OnH2 class InH2 extends Behaviour {}
 *     @Nested @OnPostgreSql class InPostgreSql extends Behaviour {}
 *
 *     abstract static class Behaviour extends DatabaseTest {
 *         @Test void aReceiptIsKept() { … }
 *     }
 * }
 * }</pre>
 *
 * All classes share one portal for each database, so every test makes policies and incidents of its own and asserts
 * nothing about everybody's.
 */
public abstract class DatabaseTest {

    @Autowired
    protected TestClock clock;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Policies policies;

    @Autowired
    protected PolicyEdits edits;

    @Autowired
    protected Reports reports;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private UserDetailsService accounts;

    @BeforeEach
    void nobodyIsHereAndItIsMorning() {
        SecurityContextHolder.clearContext();
        clock.set(TestClock.START);
    }

    @AfterEach
    void everybodyLeaves() {
        SecurityContextHolder.clearContext();
    }

    /** From here on, this demo account is signed in. */
    protected void signIn(String username) {
        var account = accounts.loadUserByUsername(username);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Does something as this demo account; afterwards, who was signed in before still is. */
    protected <T> T as(String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        signIn(username);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** What the audit trail says of a thing, the newest first. */
    protected List<AuditEntry> trailOf(UUID subject) {
        return as("admin", () -> audit.list(new TrailFilter("", null, subject, null, null), 0, 1000)).stream()
                .map(ChainedEntry::entry)
                .toList();
    }

    protected <T> T asPortal(Supplier<T> work) {
        return signedIn.asPortal(work);
    }

    /** How many mails of a kind lead to a page. */
    protected long mails(MailKind kind, String path) {
        return database.sql("select count(*) from outbox where kind = :kind and path = :path")
                .param("kind", kind.name())
                .param("path", path)
                .query(Long.class)
                .single();
    }

    /** A new policy of {@code policyholder}'s firm, looked after by {@code agency}. */
    protected Policy newPolicy() {
        return newPolicy(Demo.FIRM, Demo.AGENCY.id());
    }

    /** A new policy from 2026-04-01 16:00 to 2027-04-01 16:00. */
    protected Policy newPolicy(Organisation insured, UUID agency) {
        return asPortal(() -> policies.add(policy(insured, agency)));
    }

    protected static Policy policy(Organisation insured, UUID agency) {
        UUID id = UUID.randomUUID();
        return new Policy(
                id,
                "tokio-marine-chuokai",
                "C-" + id.toString().substring(0, 13),
                insured.id(),
                insured.name(),
                agency,
                LocalDateTime.of(2026, 4, 1, 16, 0),
                LocalDateTime.of(2027, 4, 1, 16, 0),
                "standard",
                new Claim.Terms(
                        Yen.of(300_000_000),
                        Yen.of(50_000_000),
                        Yen.ZERO,
                        null,
                        null,
                        null,
                        null,
                        Yen.of(1_000_000),
                        null,
                        null),
                Set.of(),
                Yen.ZERO);
    }

    /** A new suspicion, reported now by {@code policyholder} under this policy. */
    protected Incident newIncident(Policy policy) {
        return newIncident(
                policy,
                answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK)
                        .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "情報システム係")));
    }

    /** As {@link #newIncident(Policy)}, of which it is clear that it was an attack. */
    protected Incident newAttack(Policy policy) {
        return newIncident(
                policy,
                answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                        .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "情報システム係")));
    }

    /** What somebody from outside cost who cut the network off: paid for, as far as the limits go. */
    protected static ExpenseFacts shutdown(long yen) {
        return ExpenseFacts.NONE.with(facts -> {
            facts.activity = Activity.SHUTDOWN;
            facts.amount = Yen.of(yen);
            facts.accruedOn = LocalDate.of(2026, 11, 24);
            facts.outsourced = true;
        });
    }

    protected Incident newIncident(Policy policy, UnaryOperator<Answers> answers) {
        return as("policyholder", () -> {
            UUID draft = UUID.randomUUID();
            reports.start(draft);
            reports.answer(draft, given -> answers.apply(given.withPolicy(policy.id())));
            return reports.submit(draft);
        });
    }
}
