package io.shirase.claim;

import io.shirase.incident.Incidents;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyPreview;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which incidents of a policy would be paid another sum, were it changed. */
@Component
class MovedByPolicy implements PolicyPreview {

    private final Claims claims;
    private final Incidents incidents;

    MovedByPolicy(Claims claims, Incidents incidents) {
        this.claims = claims;
        this.incidents = incidents;
    }

    @Override
    public List<Moved> ifSaved(Policy after) {
        Outlook before = claims.outlook(after.id());
        Outlook then = claims.asIf(after);
        return incidents.ofPolicy(after.id()).stream()
                .map(incident -> {
                    ClaimSums now = before.sumsOf(incident.id());
                    return new Moved(
                            incident.receiptNumber(),
                            now.decidedLines(),
                            now.payable(),
                            then.sumsOf(incident.id()).payable());
                })
                .filter(moved -> !moved.before().equals(moved.after()))
                .toList();
    }
}
