package io.shirase.report.ui;

import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.ui.ListPart;
import io.shirase.report.ReportDraft;
import io.shirase.report.Reports;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reports that are not sent yet, above the list of incidents. */
@Component
class OpenDrafts implements ListPart {

    private final Reports reports;
    private final SignedIn signedIn;

    OpenDrafts(Reports reports, SignedIn signedIn) {
        this.reports = reports;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> ofPerson() {
        if (!signedIn.person().role().reports()) {
            return Optional.empty();
        }
        List<ReportDraft> open = reports.open();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftList(open, reports, signedIn.person().role() == Role.OPERATOR));
    }
}
