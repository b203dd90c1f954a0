package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.shirase.incident.Fact;
import io.shirase.incident.Incident;
import io.shirase.part.Actions;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;

/** What is known of an incident, and the paper that proves that it was reported. */
final class FactsPanel extends Section {

    FactsPanel(Incident incident) {
        addClassName("panel");
        String base = "incidents/" + incident.id();
        DefinitionList report = new DefinitionList()
                .add(words().of("incident.ui.facts.insured"), incident.insuredName())
                .add(
                        words().of("incident.ui.facts.policy"),
                        Links.to("policies/" + incident.policyId(), incident.certificateNumber()))
                .add(words().of("incident.ui.facts.reporter"), incident.reporterName());
        add(
                new H2(words().of("incident.ui.facts.title")),
                new FactList(
                        Fact.of(incident.facts(), incident.particulars()), incident.facts(), incident.particulars()),
                report,
                new Actions(
                        Links.secondary(base + "/facts", words().of("incident.ui.facts.edit")),
                        Links.download("files/" + base + "/notice.pdf", words().of("incident.ui.page.notice"))));
    }
}
