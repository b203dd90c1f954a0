package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.NextStep;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.StatusBadge;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import io.shirase.report.Reports;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** The notice receipt: the number and the exact time that prove that the insurer was told. */
@Route("report/:draftId/receipt")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR"})
class ReportReceiptView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final Reports reports;
    private final Incidents incidents;
    private final FirmPanel firm;

    ReportReceiptView(Reports reports, Incidents incidents, FirmPanel firm) {
        this.firm = firm;
        this.reports = reports;
        this.incidents = incidents;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportDraft draft = reports.get(Ids.of(event, "draftId"));
        UUID incidentId = draft.incidentId();
        if (incidentId == null) {
            event.forwardTo(Way.of(draft.id()).to(ReportStep.CHECK));
            return;
        }
        Steps.keepAddress(event);
        Incident incident = incidents.get(incidentId);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(words().of("report.ui.receipt.title"))
                                .status(new StatusBadge(words().of("incident.ui.status.received"), Tone.GOOD))
                                .lead(words().of(
                                                incident.rehearsal() == null
                                                        ? "report.ui.receipt.lead"
                                                        : "report.ui.receipt.drill")),
                        receipt(incident));
        Incident surviving = incidents.surviving(incidentId);
        if (!surviving.id().equals(incidentId)) {
            getContent().add(new Note(Tone.ACTIVE, words().of("report.ui.receipt.merged", surviving.receiptNumber())));
            return;
        }
        firm.of(surviving).ifPresent(getContent()::add);
        List<NextStep> open = incidents.nextSteps(incidentId).stream()
                .filter(step -> !step.isForHandler())
                .toList();
        if (!open.isEmpty()) {
            getContent()
                    .add(new Panel(
                            words().of("report.ui.receipt.open"),
                            new Paragraph(words().of("report.ui.receipt.open.text")),
                            NoticeReceiptView.open(open)));
        }
    }

    private static Panel receipt(Incident incident) {
        DefinitionList facts = new DefinitionList()
                .add(words().of("report.ui.receipt.number"), NoticeReceiptView.number(incident.receiptNumber()))
                .add(words().of("report.ui.receipt.received"), words().formats().exactTime(incident.receivedLocally()))
                .add(words().of("incident.ui.facts.insured"), incident.insuredName())
                .add(words().of("incident.ui.facts.policy"), incident.certificateNumber())
                .add(words().of("incident.ui.facts.reporter"), incident.reporterName());
        return new Panel(
                facts,
                new Paragraph(words().of(
                                incident.rehearsal() == null
                                        ? "report.ui.receipt.proof"
                                        : "report.ui.receipt.drill.proof")),
                new Actions(
                        Links.primary("incidents/" + incident.id(), words().of("report.ui.receipt.incident")),
                        Links.download(
                                "files/incidents/" + incident.id() + "/notice.pdf",
                                words().of("report.ui.receipt.pdf"))));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("report.ui.receipt.title"));
    }
}
