package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import io.shirase.directory.InvalidSupport;
import io.shirase.directory.Support;
import io.shirase.directory.SupportFile;
import io.shirase.directory.Vendor;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.Keys;
import io.shirase.part.LongText;
import io.shirase.part.Refused;
import io.shirase.part.ShortText;
import io.shirase.product.Product;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A vendor while it is entered or changed. */
final class VendorForm extends Div {

    private final Vendor known;
    private final ShortText name = new ShortText(words().of("directory.vendors.name"), Vendor.MAX_NAME);
    private final CheckboxGroup<SupportFile.Function> functions;
    private final CheckboxGroup<Product> products;
    private final Checkbox panel = new Checkbox(words().of("directory.vendors.panel"));
    private final ShortText telephone = new ShortText(words().of("directory.vendors.telephone"), Vendor.MAX_TELEPHONE);
    private final ShortText area = new ShortText(words().of("directory.vendors.area"), Vendor.MAX_WORDS);
    private final ShortText hours = new ShortText(words().of("directory.vendors.hours"), Vendor.MAX_WORDS);
    private final LongText note = new LongText(words().of("directory.vendors.note"), Vendor.MAX_NOTE);
    private final Div news = new Div();

    /** @param closed what follows when it is kept or left */
    VendorForm(Vendor known, Support support, List<Product> catalog, Consumer<Vendor> keep, Runnable closed) {
        this.known = known;
        addClassNames("panel", "form-fields");
        getElement().setAttribute("data-asks", true);
        functions = Choices.many(
                words().of("directory.vendors.functions"),
                support.functions(),
                function -> words().of(function.name()));
        products =
                Choices.many(words().of("directory.vendors.products"), catalog, product -> words().of(product.name()));
        name.setValue(known.name());
        functions.setValue(support.functions().stream()
                .filter(function -> known.functions().contains(function.code()))
                .collect(Collectors.toSet()));
        products.setValue(catalog.stream()
                .filter(product -> known.products().contains(product.code()))
                .collect(Collectors.toSet()));
        panel.setValue(known.panel());
        telephone.setValue(known.telephone());
        telephone.getElement().setAttribute("inputmode", "tel");
        area.setValue(known.area());
        hours.setValue(known.hours());
        note.setValue(known.note());
        note.setMinRows(1);
        news.getElement().setAttribute("role", "status");
        Button save = Buttons.primary(words().of("directory.vendors.save"), () -> save(keep, closed));
        Keys.pressByControlEnter(save, this);
        add(
                name,
                functions,
                products,
                panel,
                telephone,
                area,
                hours,
                note,
                news,
                new Actions(save, Buttons.quiet(words().of("directory.ask.cancel"), closed)));
    }

    private Map<String, HasValidation> fields() {
        return Map.of(
                "name",
                name,
                "functions",
                functions,
                "telephone",
                telephone,
                "area",
                area,
                "hours",
                hours,
                "note",
                note);
    }

    private void save(Consumer<Vendor> keep, Runnable closed) {
        fields().values().forEach(field -> field.setInvalid(false));
        if (Refused.within(this)) {
            return;
        }
        try {
            keep.accept(typed());
            closed.run();
        } catch (InvalidSupport invalid) {
            DirectoryWords.show(invalid, fields(), news);
            Refused.within(this);
        }
    }

    private Vendor typed() {
        Set<SupportFile.Function> can = functions.getValue();
        return new Vendor(
                known.id(),
                name.getValue(),
                can.stream().map(SupportFile.Function::code).sorted().collect(Collectors.toSet()),
                products.getValue().stream().map(Product::code).collect(Collectors.toSet()),
                panel.getValue(),
                telephone.getValue(),
                area.getValue(),
                hours.getValue(),
                note.getValue(),
                known.version());
    }
}
