package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.duty.DutyReport;
import io.shirase.duty.DutyReports;
import io.shirase.duty.Form;
import io.shirase.duty.InvalidDuty;
import io.shirase.duty.StaleReport;
import io.shirase.incident.ui.Ids;
import io.shirase.language.Problem;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.ErrorCard;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.LongText;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What is written for an authority's form: filled in from the facts, to be changed, kept, copied and downloaded. */
@Route("incidents/:incidentId/duties/:form")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class ReportDraftView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final DutyReports reports;
    private final Map<String, LongText> fields = new LinkedHashMap<>();
    private final Div refusal = new Div();
    private String title = "";
    private int seen;
    private UUID next = UUID.randomUUID();

    ReportDraftView(DutyReports reports) {
        this.reports = reports;
        refusal.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(reports.of(
                Ids.of(event, "incidentId"),
                event.getRouteParameters().get("form").orElse("")));
    }

    private void show(DutyReport report) {
        title = words().of(report.form().name());
        seen = report.versions().size();
        next = UUID.randomUUID();
        fields.clear();
        refusal.removeAll();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(title)
                        .back("incidents/" + report.incident().id() + "/duties", words().of("duty.ui.page"))
                        .lead(words().of("duty.ui.report.lead")));
        getContent().add(new Note(Tone.ACTIVE, words().of(report.form().official())));
        if (!words().locale().equals(Locale.JAPANESE)) {
            getContent().add(new Note(Tone.NEUTRAL, words().of("duty.ui.report.language")));
        }
        Div form = new Div();
        form.addClassName("form-fields");
        int number = 1;
        for (Form.Item item : report.form().items()) {
            item(form, report, item, number++);
        }
        getContent().add(form, refusal, actions(report));
        ReportVersions.of(report).ifPresent(getContent()::add);
    }

    private void item(Div form, DutyReport report, Form.Item item, int number) {
        LongText field = new LongText(
                words().of("duty.report.item", words().formats().number(number), words().of(item.name())),
                DutyReports.MAX_TEXT);
        field.setHelperText(words().of(item.ask()));
        field.setMinRows(2);
        field.setValue(report.text(item));
        fields.put(item.code(), field);
        form.add(field);
        if (report.haveFactsMoved(item)) {
            String facts = report.factsOf(item);
            Paragraph said = new Paragraph(facts.isEmpty() ? words().of("duty.report.empty") : facts);
            said.addClassName("as-typed");
            form.add(new Note(
                    Tone.WARN,
                    new Paragraph(words().of("duty.ui.report.moved")),
                    said,
                    Buttons.quiet(words().of("duty.ui.report.take"), () -> field.setValue(facts))));
        }
    }

    private Actions actions(DutyReport report) {
        UUID incident = report.incident().id();
        String form = report.form().code();
        Actions actions = new Actions(Buttons.primary(words().of("duty.ui.report.save"), () -> save(incident, form)));
        if (report.latest().isPresent()) {
            String path = "files/incidents/" + incident + "/duties/" + form;
            actions.add(
                    Links.download(path + ".pdf", words().of("duty.ui.report.pdf")),
                    Links.download(path + ".txt", words().of("duty.ui.report.text")));
        }
        Span copied = new Span();
        copied.getElement().setAttribute("role", "status");
        actions.add(Buttons.quiet(words().of("duty.ui.report.copy"), () -> copy(copied)), copied);
        return actions;
    }

    /** As it stands on the screen, saved or not. */
    private void copy(Span copied) {
        StringBuilder all = new StringBuilder();
        fields.values()
                .forEach(field -> all.append(field.getLabel())
                        .append('\n')
                        .append(field.getValue())
                        .append("\n\n"));
        copied.getElement()
                .executeJs(
                        "const done = ok => { this.textContent = ok ? $1 : $2 };"
                                + "navigator.clipboard ? navigator.clipboard.writeText($0).then(() => done(true), () => done(false))"
                                + " : done(false)",
                        all.toString().strip(),
                        words().of("duty.ui.report.copied"),
                        words().of("duty.ui.report.notCopied"));
    }

    private void save(UUID incident, String form) {
        refusal.removeAll();
        if (Refused.within(getContent())) {
            return;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((code, field) -> texts.put(code, field.getValue()));
        try {
            int before = seen;
            DutyReport saved = reports.save(next, incident, form, seen, texts);
            show(saved);
            refusal.add(new Note(
                    Tone.GOOD,
                    words().of(
                                    saved.versions().size() == before ? "duty.ui.report.same" : "duty.ui.report.saved",
                                    words().formats().number(saved.versions().size()))));
            getElement()
                    .executeJs(
                            "this.querySelectorAll('[data-unsaved]').forEach(e => e.removeAttribute('data-unsaved'))");
        } catch (StaleReport stale) {
            seen = stale.current().versions().size();
            refusal.add(new ErrorCard(
                    words().of("duty.ui.report.stale"),
                    words().of("duty.ui.report.stale.kept"),
                    words().of("duty.ui.report.stale.todo")));
            getContent().getChildren().filter(Panel.class::isInstance).forEach(getContent()::remove);
            ReportVersions.of(stale.current()).ifPresent(getContent()::add);
        } catch (InvalidDuty invalid) {
            Problem problem = invalid.problems().getFirst();
            LongText field = fields.get(problem.field());
            if (field != null) {
                field.setErrorMessage(problem.text(words().locale()));
                field.setInvalid(true);
                field.focus();
            }
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
