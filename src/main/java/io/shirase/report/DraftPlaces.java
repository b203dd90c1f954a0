package io.shirase.report;

import io.shirase.callback.CallPlaces;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells where a call is to be seen: among the reports whose policy is not known, or
 * among those that operators are writing, each of whom can go on with another's.
 */
@Component
class DraftPlaces implements CallPlaces {

    private final ReportDraftRepository drafts;
    private final OutsideNoticeRepository notices;
    private final SignedIn signedIn;

    DraftPlaces(ReportDraftRepository drafts, OutsideNoticeRepository notices, SignedIn signedIn) {
        this.drafts = drafts;
        this.notices = notices;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<String> path(UUID callId) {
        if (notices.findReceived(callId).isPresent()) {
            return Optional.of("notices/" + callId);
        }
        return signedIn.person().role() == Role.OPERATOR
                ? drafts.findById(callId)
                        .filter(ReportDraftRecord::isOnTelephone)
                        .map(draft -> "calls/" + callId)
                : Optional.empty();
    }
}
