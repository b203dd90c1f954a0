package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.directory.InvalidSupport;
import io.shirase.directory.SupportRequest;
import io.shirase.directory.SupportRequests;
import io.shirase.directory.Vendor;
import io.shirase.directory.Vendors;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.LongText;
import io.shirase.part.Refused;
import io.shirase.part.ShortText;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the insurer's people name a vendor, or say that they can name none. */
final class IntroduceForm extends Div {

    private final SupportRequest request;
    private final SupportRequests requests;
    private final Runnable changed;
    private final UUID entry = UUID.randomUUID();
    private final RadioButtonGroup<Vendor> vendor;
    private final ShortText other = new ShortText(words().of("directory.introduce.other"), Vendor.MAX_NAME);
    private final LongText message = new LongText(words().of("directory.introduce.words"), SupportRequest.MAX_WORDS);
    private final Div news = new Div();

    IntroduceForm(SupportRequest request, String product, SupportRequests requests, Vendors vendors, Runnable changed) {
        this.request = request;
        this.requests = requests;
        this.changed = changed;
        addClassNames("panel", "form-fields");
        getElement().setAttribute("data-asks", true);
        List<Vendor> helping = vendors.helping(request.function(), product);
        vendor = Choices.one(words().of("directory.introduce.vendor"), helping, IntroduceForm::inOneLine);
        vendor.setHelperText(words().of("directory.introduce.vendor.hint"));
        message.setMinRows(2);
        news.getElement().setAttribute("role", "status");
        add(new H2(words().of("directory.introduce.title")));
        add(helping.isEmpty() ? new Paragraph(words().of("directory.introduce.vendor.none")) : vendor);
        Button save = Buttons.primary(words().of("directory.introduce.save"), () -> keep(this::introduce));
        add(
                other,
                message,
                news,
                new Actions(
                        save,
                        Buttons.secondary(
                                words().of("directory.introduce.nobody"),
                                () -> keep(() -> requests.nobody(
                                        request.id(), entry, request.entries().size(), message.getValue())))));
    }

    private static String inOneLine(Vendor vendor) {
        String name = vendor.panel() ? vendor.name() + "（" + words().of("directory.vendor.panel") + "）" : vendor.name();
        return List.of(name, vendor.telephone(), vendor.area(), vendor.hours()).stream()
                .filter(text -> !text.isEmpty())
                .reduce((first, second) -> first + " / " + second)
                .orElse("");
    }

    private void introduce() {
        boolean named = !other.getValue().isBlank();
        UUID chosen =
                named || vendor.getValue() == null ? null : vendor.getValue().id();
        requests.introduce(request.id(), entry, request.entries().size(), chosen, other.getValue(), message.getValue());
    }

    private void keep(Runnable keep) {
        List<HasValidation> fields = List.of(other, message);
        fields.forEach(field -> field.setInvalid(false));
        if (Refused.within(this)) {
            return;
        }
        try {
            keep.run();
            changed.run();
        } catch (InvalidSupport invalid) {
            DirectoryWords.show(invalid, Map.of("vendor", other, "words", message), news);
            Refused.within(this);
        }
    }
}
