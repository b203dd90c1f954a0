package io.shirase.policy.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.StatusBadge;
import io.shirase.part.TableUpload;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.policy.imports.PolicyImport;
import io.shirase.policy.imports.PolicyImport.State;
import io.shirase.policy.imports.PolicyImports;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.time.Japan;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;

/** Where an administrator sends a table of policies, and finds those that were sent before. */
@Route(ImportAddress.ALL)
@RolesAllowed("ADMIN")
class ImportsView extends Composite<Column> implements HasDynamicTitle {

    private final Div news = new Div();
    private final Div templates = new Div();
    private final TableUpload upload;

    ImportsView(PolicyImports imports, ProductCatalog products) {
        news.getElement().setAttribute("role", "status");
        upload = new TableUpload(
                Buttons.primary(words().of("policy.imports.file.choose"), () -> {}),
                imports::receive,
                received -> UI.getCurrent().navigate(ImportAddress.of(received.id())),
                this::refuse);
        getContent()
                .add(
                        new PageHeader(words().of("policy.imports.title"))
                                .back("policies", words().of("policy.ui.page.back"))
                                .lead(words().of("policy.imports.lead")),
                        new Panel(
                                words().of("policy.imports.file"),
                                apart(new Paragraph(words().of("policy.imports.file.hint")), upload),
                                news),
                        new Panel(words().of("policy.imports.template"), template(products)));
        List<PolicyImport> before = imports.list();
        if (!before.isEmpty()) {
            getContent().add(new Panel(words().of("policy.imports.before"), list(before)));
        }
        getContent()
                .add(new Panel(
                        words().of("policy.imports.claim-file"),
                        new Paragraph(words().of("policy.imports.claim-file.hint")),
                        new Actions(
                                Links.secondary("admin/claims/import", words().of("policy.imports.claim-file.open")))));
    }

    private static Div apart(Component... parts) {
        Div together = new Div(parts);
        together.addClassName("import-part");
        return together;
    }

    private void refuse(String why) {
        // The next one may be chosen at once.
        upload.clearFileList();
        news.removeAll();
        news.add(new Note(Tone.BAD, words().of("policy.imports.file.refused"), why));
    }

    private Component template(ProductCatalog products) {
        Select<Product> product = new Select<>();
        product.setLabel(words().of("policy.ui.product"));
        product.setItems(products.products());
        product.setItemLabelGenerator(item -> item.name().in(words().locale()));
        product.addValueChangeListener(event -> showTemplates(event.getValue()));
        product.setValue(products.products().getFirst());
        Div fields = new Div(product);
        fields.addClassName("form-fields");
        return apart(new Paragraph(words().of("policy.imports.template.hint")), fields, templates);
    }

    private void showTemplates(Product product) {
        String query =
                "?product=" + product.code() + "&language=" + words().locale().getLanguage();
        templates.removeAll();
        templates.add(new Actions(
                Links.download("files/policies/template.xlsx" + query, words().of("policy.imports.template.xlsx")),
                Links.download("files/policies/template.csv" + query, words().of("policy.imports.template.csv"))));
    }

    private static Component list(List<PolicyImport> before) {
        return new Rows<PolicyImport>(words().of("policy.imports.before"))
                .component(
                        words().of("policy.imports.file.name"),
                        found -> Links.to(ImportAddress.of(found.id()), found.fileName()))
                .text(
                        words().of("policy.imports.at"),
                        found -> words().formats().time(LocalDateTime.ofInstant(found.madeAt(), Japan.ZONE)))
                .text(words().of("policy.imports.by"), PolicyImport::madeBy)
                .component(words().of("policy.imports.standing"), ImportsView::standing)
                .show(before);
    }

    private static StatusBadge standing(PolicyImport found) {
        return found.state() == State.TAKEN
                ? new StatusBadge(words().of("policy.imports.state.taken"), Tone.GOOD)
                : new StatusBadge(words().of("policy.imports.state.open"), Tone.WAITING);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("policy.imports.title"));
    }
}
