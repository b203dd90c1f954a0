package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.InvalidPerson;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.Column;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.MayBeMistyped;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Where an administrator makes a firm or an agency. */
@Route(Addresses.ORGANISATIONS + "/new")
@RolesAllowed("ADMIN")
class NewOrganisationView extends Composite<Column> implements HasDynamicTitle, KeepsTyped {

    private final Organisations organisations;
    private final ShortText name = new ShortText(words().of("identity.organisation.name"), Organisations.LONGEST_NAME);
    private final ShortText reading =
            new ShortText(words().of("identity.organisation.reading"), Organisations.LONGEST_NAME);
    private final RadioButtonGroup<OrganisationKind> kind = Choices.one(
            words().of("identity.organisation.kind"),
            List.of(OrganisationKind.FIRM, OrganisationKind.AGENCY),
            one -> words().of("identity.organisation.kind." + one));

    NewOrganisationView(Organisations organisations) {
        this.organisations = organisations;
        kind.setValue(OrganisationKind.FIRM);
        reading.setHelperText(words().of("identity.organisation.reading.hint"));
        Div fields = new Div(kind, name, reading);
        fields.addClassName("form-fields");
        getContent()
                .add(
                        new PageHeader(words().of("identity.organisations.new"))
                                .back(Addresses.ORGANISATIONS, words().of("identity.organisations.back")),
                        new Panel(fields),
                        new Actions(
                                Buttons.primary(words().of("identity.save"), this::save),
                                Links.secondary(Addresses.ORGANISATIONS, words().of("identity.cancel"))));
    }

    private void save() {
        if (MayBeMistyped.within(this)) {
            return;
        }
        try {
            Organisation made = organisations.add(kind.getValue(), name.getValue(), reading.getValue());
            UI.getCurrent().navigate(Addresses.organisation(made.id()));
        } catch (InvalidPerson invalid) {
            Problems.show(Map.of("name", name, "reading", reading), invalid.problems());
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.organisations.new"));
    }
}
