package io.shirase.consent;

import io.shirase.expense.FilesInUse;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A quotation that a consent was asked with stays, whether a line rests on it or not. */
@Component
class Quotations implements FilesInUse {

    private final ConsentRequestRepository requests;

    Quotations(ConsentRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public Set<UUID> in(UUID incidentId) {
        return Set.copyOf(requests.findQuotations(incidentId));
    }
}
