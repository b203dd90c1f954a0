package io.shirase.ledger;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Recipients;
import io.shirase.identity.SignedIn;
import io.shirase.language.Problem;
import io.shirase.ledger.PaymentRefused.Why;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import io.shirase.secret.SecretTexts;
import io.shirase.storage.PlainText;
import io.shirase.zengin.Account;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * To which account an insured is paid. Only people of the insured's own firm enter one; it is paid to after somebody of the
 * insurer has looked at it, and where it takes another one's place, some days later: everybody of the firm is told by mail.
 */
@Service
@Transactional
public class PayeeAccounts {

    private final JdbcClient database;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Recipients recipients;
    private final SecretTexts secrets;
    private final Clock clock;
    private final Duration pause;

    PayeeAccounts(
            JdbcClient database,
            SignedIn signedIn,
            AuditTrail audit,
            Outbox outbox,
            Recipients recipients,
            SecretTexts secrets,
            Clock clock,
            @Value("${shirase.payments.pause-days:3}") int pauseDays) {
        this.database = database;
        this.signedIn = signedIn;
        this.audit = audit;
        this.outbox = outbox;
        this.recipients = recipients;
        this.secrets = secrets;
        this.clock = clock;
        this.pause = Duration.ofDays(pauseDays);
    }

    /** How long a changed account is not paid to. */
    public Duration pause() {
        return pause;
    }

    /** Those of the own firm, the newest first. */
    @PreAuthorize("hasRole('POLICYHOLDER')")
    @Transactional(readOnly = true)
    public List<PayeeAccount> own() {
        return of(signedIn.person().organisationId());
    }

    /**
     * Enters an account of the own firm. The same id again is the same submit again and changes nothing.
     *
     * @throws InvalidAccount if there is no such account
     */
    @PreAuthorize("hasRole('POLICYHOLDER')")
    public PayeeAccount enter(UUID id, AccountEntry entry) {
        List<Problem> problems = entry.problems();
        if (!problems.isEmpty()) {
            throw new InvalidAccount(problems);
        }
        UUID organisation = signedIn.person().organisationId();
        Optional<PayeeAccount> before = find(id);
        if (before.isPresent()) {
            return before.filter(known -> known.organisationId().equals(organisation))
                    .orElseThrow(NotFoundException::new);
        }
        Account account = entry.account();
        database.sql("insert into payee_account (id, organisation_id, bank, branch, kind, number, holder, entered_by,"
                        + " entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        organisation,
                        account.bank(),
                        account.branch(),
                        account.kind().name(),
                        secrets.stored(AccountNumbers.COLUMN, id, account.number()),
                        account.holder(),
                        signedIn.person().username(),
                        LedgerStore.utc(clock.instant()))
                .update();
        audit.record("account.entered", id, masked(account));
        recipients
                .of(organisation)
                .forEach(person -> outbox.post(Mail.to(person, MailKind.ACCOUNT_ENTERED)
                        .leadingTo("account")
                        .gatheredBy(id)));
        return find(id).orElseThrow();
    }

    /** Those that wait for the insurer's look, the oldest first. */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<PayeeAccount> waiting() {
        return database.sql("select * from payee_account where looked_at is null order by sequence_number")
                .query(this::account)
                .list();
    }

    /**
     * Somebody of the insurer has looked at it.
     *
     * @param words why it is not taken; empty where it is
     * @throws PaymentRefused if somebody has looked at it before
     * @throws NotFoundException if there is none
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public void look(UUID id, boolean taken, String words) {
        PayeeAccount account = find(id).orElseThrow(NotFoundException::new);
        // Of two looked at at once only one is the first: the other look waits here for it.
        database.sql("select id from payee_account where organisation_id = ? order by sequence_number for update")
                .param(account.organisationId())
                .query(UUID.class)
                .list();
        boolean first = of(account.organisationId()).stream()
                .noneMatch(other -> !other.id().equals(id) && other.usableFrom() != null);
        Instant now = clock.instant();
        Instant from = taken ? now.plus(first ? Duration.ZERO : pause) : null;
        int looked = database.sql("update payee_account set looked_at = ?, looked_by = ?, refused = ?, words = ?,"
                        + " usable_from = ? where id = ? and looked_at is null")
                .param(LedgerStore.utc(now))
                .param(signedIn.person().username())
                .param(!taken)
                .param(PlainText.of(words).strip())
                .param(from == null ? null : LedgerStore.utc(from))
                .param(id)
                .update();
        if (looked == 0) {
            throw new PaymentRefused(Why.MOVED_ON);
        }
        audit.record(taken ? "account.taken" : "account.refused", id, masked(account.account()));
    }

    /** The account that an organisation is paid to now: the newest that may be used, unless a newer one waits for its pause. */
    @Transactional(readOnly = true)
    Optional<PayeeAccount> usable(UUID organisationId) {
        Instant now = clock.instant();
        return of(organisationId).stream()
                .filter(account -> !account.refused())
                .findFirst()
                .filter(account -> account.isUsable(now));
    }

    /** The newest first. */
    List<PayeeAccount> of(UUID organisationId) {
        return database.sql("select * from payee_account where organisation_id = ? order by sequence_number desc")
                .param(organisationId)
                .query(this::account)
                .list();
    }

    Optional<PayeeAccount> find(@Nullable UUID id) {
        return database.sql("select * from payee_account where id = ?")
                .param(id)
                .query(this::account)
                .optional();
    }

    private static String masked(Account account) {
        return account.bank() + "-" + account.branch() + " " + account.masked();
    }

    private PayeeAccount account(ResultSet row, int place) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PayeeAccount(
                id,
                row.getObject("organisation_id", UUID.class),
                new Account(
                        row.getString("bank"),
                        row.getString("branch"),
                        Account.Kind.valueOf(row.getString("kind")),
                        secrets.read(AccountNumbers.COLUMN, id, row.getString("number")),
                        row.getString("holder")),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                at(row, "looked_at"),
                row.getString("looked_by"),
                row.getBoolean("refused"),
                row.getString("words"),
                at(row, "usable_from"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
