package io.shirase.audit;

import io.shirase.identity.AccountEvent;
import io.shirase.identity.SignInHistory;
import io.shirase.identity.Way;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was changed about accounts and rights, written down in the same transaction; and who came in when. */
@Component
class AccountTrail implements SignInHistory {

    private static final String SUCCEEDED = "login.succeeded";
    private static final String FAILED = "login.failed";

    private final AuditTrail audit;
    private final TrailStore entries;

    AccountTrail(AuditTrail audit, TrailStore entries) {
        this.audit = audit;
        this.entries = entries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(AccountEvent event) {
        audit.recordOf(event.by().id(), event.by().username(), event.action(), event.subject(), event.detail());
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignIn> of(UUID person, int most) {
        return entries.newestOf(person, List.of(SUCCEEDED, FAILED), most).stream()
                .map(ChainedEntry::entry)
                .map(AccountTrail::signIn)
                .toList();
    }

    /** The detail is the address, and since there are several ways in, the way after a blank. */
    private static SignIn signIn(AuditEntry entry) {
        String[] parts = entry.detail().split(" ", 2);
        Optional<Way> way = parts.length < 2
                ? Optional.empty()
                : Arrays.stream(Way.values())
                        .filter(one -> one.code().equals(parts[1]))
                        .findFirst();
        return new SignIn(entry.at(), entry.action().equals(SUCCEEDED), parts[0], way);
    }
}
