package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.identity.ui.OrganisationPanel;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.Tone;
import io.shirase.policy.AgencyCustomers;
import io.shirase.policy.AgencyCustomers.Customer;
import io.shirase.policy.Policy;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The firms that an agency looks after, on its page: listed, given to it, taken away. */
@Component
class CustomersPanel implements OrganisationPanel {

    private final AgencyCustomers customers;
    private final Organisations organisations;

    CustomersPanel(AgencyCustomers customers, Organisations organisations) {
        this.customers = customers;
        this.organisations = organisations;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Organisation organisation) {
        return organisation.kind() == OrganisationKind.AGENCY
                ? Optional.of(new Assigned(organisation))
                : Optional.empty();
    }

    /** Drawn anew after each change. */
    private final class Assigned extends Div {

        private final transient Organisation agency;
        private final Div list = new Div();
        private final Div news = new Div();
        private final ComboBox<Organisation> firm = new ComboBox<>(words().of("policy.ui.customers.firm"));

        Assigned(Organisation agency) {
            this.agency = agency;
            news.getElement().setAttribute("aria-live", "polite");
            firm.setItemLabelGenerator(Organisation::name);
            firm.setHelperText(words().of("policy.ui.customers.firm.help"));
            firm.setManualValidation(true);
            firm.setItems(
                    query -> organisations
                            .find(
                                    OrganisationKind.FIRM,
                                    query.getFilter().orElse(""),
                                    query.getOffset(),
                                    query.getLimit())
                            .stream());
            Div fields = new Div(firm);
            fields.addClassName("form-fields");
            add(new Panel(
                    words().of("policy.ui.customers"),
                    new Paragraph(words().of("policy.ui.customers.lead")),
                    list,
                    fields,
                    new Actions(Buttons.secondary(words().of("policy.ui.customers.assign"), this::assign)),
                    news));
            show();
        }

        private void show() {
            List<Customer> assigned = customers.of(agency.id());
            list.removeAll();
            list.add(
                    assigned.isEmpty()
                            ? new Paragraph(words().of("policy.ui.customers.none"))
                            : new Rows<Customer>(words().of("policy.ui.customers"))
                                    .text(
                                            words().of("policy.ui.customers.name"),
                                            one -> one.firm().name())
                                    .component(words().of("policy.ui.customers.policies"), Assigned::policies)
                                    .component(
                                            words().of("policy.ui.customers.take-away.column"),
                                            one -> Buttons.quiet(
                                                    words().of(
                                                                    "policy.ui.customers.take-away",
                                                                    one.firm().name()),
                                                    () -> takeAway(one)))
                                    .show(assigned));
        }

        private static Div policies(Customer customer) {
            Div links = new Div();
            links.addClassName("pieces");
            for (Policy policy : customer.policies()) {
                links.add(Links.to(
                        "policies/" + policy.id(),
                        words().of(
                                        "policy.ui.renewal.other",
                                        policy.certificateNumber(),
                                        words().formats()
                                                .date(policy.periodStart().toLocalDate()))));
            }
            return links;
        }

        private void assign() {
            Organisation chosen = firm.getValue();
            firm.setInvalid(chosen == null);
            if (chosen == null) {
                firm.setErrorMessage(words().of("policy.ui.entry.required"));
                return;
            }
            int given = customers.assign(agency.id(), chosen.id());
            firm.clear();
            say(
                    given == 0 ? Tone.WARN : Tone.GOOD,
                    given == 0
                            ? words().of("policy.ui.customers.without", chosen.name())
                            : words().of(
                                            "policy.ui.customers.assigned",
                                            chosen.name(),
                                            words().formats().number(given)));
            show();
        }

        private void takeAway(Customer customer) {
            customers.takeAway(agency.id(), customer.firm().id());
            say(
                    Tone.GOOD,
                    words().of("policy.ui.customers.taken-away", customer.firm().name()));
            show();
        }

        private void say(Tone tone, String sentence) {
            news.removeAll();
            news.add(new Note(tone, sentence));
        }
    }
}
