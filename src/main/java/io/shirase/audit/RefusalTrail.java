package io.shirase.audit;

import io.shirase.identity.AccessRefused;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.SignedIn;
import io.shirase.storage.PlainText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who asked for what is not theirs, bounded so that nobody floods the trail: each address once an hour, and so many in all. */
@Component
class RefusalTrail {

    static final String REFUSED = "access.refused";
    static final int MOST_IN_AN_HOUR = 50;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LONGEST = 300;

    private final AuditTrail audit;
    private final TrailStore entries;
    private final SignedIn signedIn;
    private final Clock clock;

    RefusalTrail(AuditTrail audit, TrailStore entries, SignedIn signedIn, Clock clock) {
        this.audit = audit;
        this.entries = entries;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(AccessRefused event) {
        signedIn.find().ifPresent(person -> refused(person, shortened(PlainText.of(event.address()))));
    }

    private void refused(CurrentPerson person, String address) {
        Instant anHourAgo = clock.instant().minus(HOUR);
        List<AuditEntry> before = entries.newestOf(person.id(), List.of(REFUSED), MOST_IN_AN_HOUR).stream()
                .map(ChainedEntry::entry)
                .filter(entry -> entry.at().isAfter(anHourAgo))
                .toList();
        if (before.size() < MOST_IN_AN_HOUR
                && before.stream().noneMatch(entry -> entry.detail().equals(address))) {
            audit.record(REFUSED, person.id(), address);
        }
    }

    private static String shortened(String address) {
        return address.codePointCount(0, address.length()) <= LONGEST
                ? address
                : address.substring(0, address.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
