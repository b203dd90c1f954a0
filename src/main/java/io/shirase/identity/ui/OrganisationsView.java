package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.Organisation;
import io.shirase.identity.Organisations;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Rows;
import io.shirase.part.SearchField;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The insurer, agencies and insured firms, for administrators. */
@Route(Addresses.ORGANISATIONS)
@RolesAllowed("ADMIN")
class OrganisationsView extends Composite<Column> implements HasDynamicTitle {

    private final Organisations organisations;
    private final Div found = new Div();

    OrganisationsView(Organisations organisations) {
        this.organisations = organisations;
        getContent()
                .add(
                        new PageHeader(words().of("identity.organisations.title"))
                                .lead(words().of("identity.organisations.lead"))
                                .action(Links.primary(
                                        Addresses.ORGANISATIONS + "/new", words().of("identity.organisations.new"))),
                        SearchField.asOneTypes(words().of("identity.organisations.search"), this::show),
                        found);
        show("");
    }

    private void show(String typed) {
        List<Organisation> these = organisations.find(typed);
        found.removeAll();
        if (these.isEmpty()) {
            found.add(new Paragraph(words().of("identity.organisations.none", typed)));
            return;
        }
        found.add(new Rows<Organisation>(words().of("identity.organisations.title"))
                .component(
                        words().of("identity.organisation.name"),
                        one -> Links.to(Addresses.organisation(one.id()), one.name()))
                .text(
                        words().of("identity.organisation.kind"),
                        one -> words().of("identity.organisation.kind." + one.kind()))
                .show(these));
        if (these.size() == Organisations.LIST) {
            found.add(new Note(Tone.NEUTRAL, words().of("identity.list.more", Organisations.LIST)));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.organisations.title"));
    }
}
