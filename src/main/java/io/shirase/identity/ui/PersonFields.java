package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.shirase.identity.Organisation;
import io.shirase.identity.Organisations;
import io.shirase.identity.Person;
import io.shirase.identity.PersonEntry;
import io.shirase.identity.Role;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import io.shirase.part.MayBeMistyped;
import io.shirase.part.ShortText;
import io.shirase.part.YenField;
import io.shirase.product.ProductCatalog;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an administrator says of a person. The role says which organisations there are to choose from. */
class PersonFields extends Div {

    private final transient Organisations organisations;
    private final ShortText name = new ShortText(words().of("identity.person.name"), PersonEntry.LONGEST_NAME);
    private final ShortText username =
            new ShortText(words().of("identity.person.username"), PersonEntry.LONGEST_USERNAME);
    private final ShortText mail = new ShortText(words().of("identity.person.mail"), PersonEntry.LONGEST_NAME);
    private final ShortText telephone =
            new ShortText(words().of("identity.person.telephone"), PersonEntry.LONGEST_TELEPHONE);
    private final Select<Role> role = new Select<>();
    private final ComboBox<Organisation> organisation = new ComboBox<>(words().of("identity.person.organisation"));
    private final YenField limit = new YenField(words().of("identity.person.limit"));

    private final Map<String, YenField> productLimits = new LinkedHashMap<>();
    private final Div byProduct = new Div();

    PersonFields(Organisations organisations, ProductCatalog products) {
        this.organisations = organisations;
        products.products().forEach(product -> {
            YenField field = new YenField(words().of(product.name()));
            productLimits.put(product.code(), field);
            byProduct.add(field);
        });
        byProduct.addClassName("form-fields");
        byProduct.addComponentAsFirst(new Paragraph(words().of("identity.person.limits")));
        addClassName("form-fields");
        role.setLabel(words().of("identity.person.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> words().of("shell.role." + one));
        role.addValueChangeListener(event -> offer());
        organisation.setItemLabelGenerator(Organisation::name);
        username.setHelperText(words().of("identity.person.username.hint"));
        mail.setHelperText(words().of("identity.person.mail.hint"));
        mail.getElement().setAttribute("inputmode", "email");
        telephone.getElement().setAttribute("inputmode", "tel");
        limit.setHelperText(words().of("identity.person.limit.hint"));
        role.setManualValidation(true);
        organisation.setManualValidation(true);
        add(row(name, mail), row(role, organisation), row(username, telephone), limit, byProduct);
        offer();
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }

    void show(Person person) {
        name.setValue(person.displayName());
        username.setValue(person.username());
        username.setReadOnly(true);
        username.setHelperText(words().of("identity.person.username.fixed"));
        mail.setValue(person.mailAddress());
        telephone.setValue(person.telephone());
        role.setValue(person.role());
        organisation.setValue(person.organisation());
        limit.setYen(person.authorityLimit());
        productLimits.forEach(
                (code, field) -> field.setYen(person.productLimits().get(code)));
    }

    private void offer() {
        Role chosen = role.getValue();
        limit.setVisible(chosen != null && chosen.decides());
        byProduct.setVisible(limit.isVisible());
        organisation.setEnabled(chosen != null);
        if (chosen == null) {
            organisation.setHelperText(words().of("identity.person.organisation.hint"));
            return;
        }
        organisation.setHelperText("");
        organisation.setItems(query ->
                organisations
                        .find(chosen.belongsTo(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        List<Organisation> two = organisations.find(chosen.belongsTo(), "", 0, 2);
        organisation.setValue(two.size() == 1 ? two.getFirst() : null);
    }

    boolean isMistyped() {
        return MayBeMistyped.within(this);
    }

    PersonEntry entry() {
        Organisation its = organisation.getValue();
        return new PersonEntry(
                name.getValue(),
                username.getValue(),
                mail.getValue(),
                telephone.getValue(),
                role.getValue(),
                its == null ? null : its.id(),
                limit.isVisible() ? limit.yen().orElse(null) : null,
                limit.isVisible() ? limitsByProduct() : Map.of());
    }

    private Map<String, Yen> limitsByProduct() {
        Map<String, Yen> limits = new HashMap<>();
        productLimits.forEach((code, field) -> field.yen().ifPresent(limit -> limits.put(code, limit)));
        return limits;
    }

    void show(List<Problem> problems) {
        Map<String, HasValidation> fields = Map.of(
                "displayName", name,
                "username", username,
                "mailAddress", mail,
                "telephone", telephone,
                "role", role,
                "organisation", organisation,
                "authorityLimit", limit);
        Problems.show(fields, problems);
    }
}
