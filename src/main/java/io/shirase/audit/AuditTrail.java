package io.shirase.audit;

import io.shirase.identity.CurrentPerson;
import io.shirase.identity.SignedIn;
import io.shirase.storage.PlainText;
import io.shirase.storage.Rehearsal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what and when, in a chain of entries that only grows. */
@Service
public class AuditTrail {

    /** As many characters as an entry holds. */
    private static final int DETAIL_LENGTH = 20_000;

    /** How much room is left for saying what is left out. */
    private static final int CUT = 40;

    static final UUID NOBODY = new UUID(0, 0);

    private final TrailStore entries;
    private final TrailWriter writer;
    private final SignedIn signedIn;
    private final Clock clock;

    AuditTrail(TrailStore entries, TrailWriter writer, SignedIn signedIn, Clock clock) {
        this.entries = entries;
        this.writer = writer;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Writes down what the person who is here has just done, in the transaction in which it is done: either both are
     * kept or neither is.
     *
     * @param action a code such as {@code incident.corrected}
     * @param detail beyond 20,000 characters its end is left out, and the entry says how many characters that are
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, UUID subject, String detail) {
        CurrentPerson person = signedIn.person();
        write(person.id(), person.username(), action, subject, detail);
    }

    /** As {@link #record(String, UUID, String)}, with what was entered told in words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, UUID subject, Record entered) {
        record(action, subject, InWords.of(entered));
    }

    /** As {@link #record}, of somebody who is not signed in: whoever tries to come in. */
    @Transactional
    void recordOf(UUID person, String username, String action, String detail) {
        write(person, username, action, person, detail);
    }

    /** As {@link #record}, of whoever it says did it: also somebody who is not signed in yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    void recordOf(UUID person, String username, String action, UUID subject, String detail) {
        write(person, username, action, subject, detail);
    }

    /** As {@link #record}, of somebody who has no account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOfStranger(String action, UUID subject, String detail) {
        write(NOBODY, "-", action, subject, detail);
    }

    /** Of what is only played nothing is written down. */
    private void write(UUID person, String username, String action, UUID subject, String detail) {
        if (Rehearsal.isOn()) {
            return;
        }
        writer.write(new AuditEntry(
                UUID.randomUUID(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                person,
                username,
                action,
                subject,
                shortened(PlainText.of(detail))));
    }

    private static String shortened(String detail) {
        if (detail.length() <= DETAIL_LENGTH) {
            return detail;
        }
        int most = DETAIL_LENGTH - CUT;
        int end = Character.isHighSurrogate(detail.charAt(most - 1)) ? most - 1 : most;
        return detail.substring(0, end) + " … (" + (detail.length() - end) + " characters left out)";
    }

    /**
     * Some of the entries, the newest first.
     *
     * @param leaveOut how many to leave out at the beginning
     * @param limit how many at most
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<ChainedEntry> list(TrailFilter filter, int leaveOut, int limit) {
        return entries.newest(filter, Long.MAX_VALUE, leaveOut, limit);
    }

    /**
     * The newest entries, for who takes all of them away: that is written down first.
     *
     * @param limit how many at most; {@link #before} has the others
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public List<ChainedEntry> opened(TrailFilter filter, int limit) {
        record("trail.downloaded", signedIn.person().id(), filter.parameters().toString());
        return entries.newest(filter, Long.MAX_VALUE, 0, limit);
    }

    /** Those before a place, the newest first, for who reads all of them a piece at a time. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<ChainedEntry> before(TrailFilter filter, long place, int limit) {
        return entries.newest(filter, place, 0, limit);
    }

    /** Every action that was ever written down, a code each. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<String> actions() {
        return entries.actions();
    }

    /** Where the trail ends now: to be kept elsewhere, so that a tail that is cut off is noticed. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public TrailPoint newest() {
        return entries.head();
    }

    /** @param anchor a point that was kept elsewhere; null where there is none */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public TrailFinding check(@Nullable TrailPoint anchor) {
        return TrailCheck.check(entries, anchor);
    }
}
