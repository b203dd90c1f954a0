package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.report.Handover;
import io.shirase.report.OutsideNotice;
import io.shirase.report.TooManyNotices;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Where a report from outside is taken over by its code: by the firm's account, its agency, or the hotline. */
@Route("report/code")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class CodeView extends Composite<Column> implements HasDynamicTitle {

    private static final int LONGEST = 60;

    private final Handover handover;
    private final Policies policies;
    private final Role role;
    private final ShortText code = new ShortText(words().of("report.outside.code"), LONGEST);
    private final Div found = new Div();

    CodeView(Handover handover, Policies policies, SignedIn signedIn) {
        this.handover = handover;
        this.policies = policies;
        this.role = signedIn.person().role();
        code.setHelperText(words().of("report.code.hint"));
        code.setWidthFull();
        code.getElement().setAttribute("autocomplete", "off").setAttribute("autocapitalize", "characters");
        found.getElement().setAttribute("aria-live", "polite");
        getContent()
                .add(
                        new PageHeader(words().of("report.code.title"))
                                .back(
                                        role.reports() ? "incidents" : "notices",
                                        words().of(role.reports() ? "incident.ui.list.title" : "report.notices.title"))
                                .lead(words().of("report.code.lead")),
                        new Panel(code, new Actions(Buttons.primary(words().of("report.code.look"), this::look))),
                        found);
    }

    private void look() {
        found.removeAll();
        code.setInvalid(code.isMistyped());
        if (code.isMistyped()) {
            return;
        }
        if (code.getValue().isBlank()) {
            code.setErrorMessage(words().of("report.code.missing"));
            code.setInvalid(true);
            code.focus();
            return;
        }
        try {
            Optional<OutsideNotice> notice = handover.find(code.getValue());
            notice.ifPresentOrElse(this::show, () -> found.add(new Note(Tone.WARN, words().of("report.code.none"))));
        } catch (TooManyNotices busy) {
            found.add(new Note(Tone.WARN, words().of("report.code.often", OutsideWords.minutes(busy))));
        }
    }

    private void show(OutsideNotice notice) {
        if (notice.incidentId() != null) {
            UI.getCurrent().navigate("incidents/" + notice.incidentId());
        } else if (role.seesEveryIncident()) {
            UI.getCurrent().navigate("notices/" + notice.id());
        } else {
            found.add(offer(notice));
        }
    }

    private Panel offer(OutsideNotice notice) {
        Panel panel = new Panel(
                words().of("report.code.found"),
                new DefinitionList()
                        .add(
                                words().of("report.ui.receipt.number"),
                                notice.received().number().text())
                        .add(
                                words().of("report.ui.receipt.received"),
                                words().formats().exactTime(notice.received().receivedLocally())),
                OutsideWords.sender(notice.sender()),
                OutsideWords.facts(notice));
        List<Policy> mine = policies.list();
        if (mine.isEmpty()) {
            panel.add(new Paragraph(words().of("report.code.noPolicy")));
            return panel;
        }
        ComboBox<Policy> policy = new ComboBox<>(words().of("report.ui.start.choose"));
        policy.setItems(mine);
        policy.setItemLabelGenerator(PolicyField::label);
        policy.setWidthFull();
        policy.setValue(mine.stream()
                .filter(one -> handover.isInForce(one, notice))
                .findFirst()
                .orElse(mine.getFirst()));
        panel.add(policy, new Actions(Buttons.primary(words().of("report.code.take"), () -> {
            if (policy.getValue() != null) {
                UI.getCurrent()
                        .navigate("incidents/"
                                + handover.take(
                                                code.getValue(),
                                                policy.getValue().id())
                                        .id());
            }
        })));
        return panel;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("report.code.title"));
    }
}
