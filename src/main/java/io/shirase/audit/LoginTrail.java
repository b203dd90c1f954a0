package io.shirase.audit;

import io.shirase.identity.CurrentPerson;
import io.shirase.identity.LoginEvent;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Who came in, and who tried to. What was refused unlooked at is only in the log: it could be thousands. */
@Component
class LoginTrail {

    private static final Logger LOG = LoggerFactory.getLogger(LoginTrail.class);

    private final AuditTrail audit;

    LoginTrail(AuditTrail audit) {
        this.audit = audit;
    }

    /** A trail that cannot be written keeps nobody out. */
    @EventListener
    void knocked(LoginEvent login) {
        if (login.what().equals("login.refused")) {
            return;
        }
        CurrentPerson person = login.person();
        UUID id = person == null ? AuditTrail.NOBODY : person.id();
        String name = person == null ? "-" : person.username();
        try {
            audit.recordOf(
                    id, name, login.what(), login.address() + " " + login.way().code());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("{} is missing in the audit trail", login.what(), e);
        }
    }
}
