package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.expense.InvoiceFacts;
import io.shirase.expense.TaxMethod;
import io.shirase.invoice.RegistrationNumber;
import io.shirase.part.Choices;
import io.shirase.part.DayField;
import io.shirase.part.ShortText;
import io.shirase.part.YenField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the invoice says: its numbers and day, the sums with tax, or a sum in another currency; folded away until needed. */
final class InvoiceFields extends NativeDetails {

    final ShortText number = new ShortText(words().of("expense.ui.invoiceNumber"), InvoiceFacts.MAX_NUMBER);
    final ShortText registration =
            new ShortText(words().of("expense.ui.registrationNumber"), InvoiceFacts.MAX_REGISTRATION);
    final DayField issuedOn = new DayField(words().of("expense.ui.issuedOn"));
    final YenField gross = new YenField(words().of("expense.ui.gross"));
    final YenField tax = new YenField(words().of("expense.ui.tax"));
    final ShortText currency = new ShortText(words().of("expense.ui.currency"), 3);
    final FigureField foreign = figure("expense.ui.foreignAmount");
    final FigureField rate = figure("expense.ui.rate");
    final DayField rateOn = new DayField(words().of("expense.ui.rateOn"));
    final ShortText rateSource = new ShortText(words().of("expense.ui.rateSource"), InvoiceFacts.MAX_SOURCE);
    private final RadioButtonGroup<TaxMethod> method = Choices.one(
            words().of("expense.ui.taxMethod"),
            List.of(TaxMethod.values()),
            chosen -> words().of("expense.ui.taxMethod", chosen));
    private final NativeDetails abroad;

    InvoiceFields() {
        super(words().of("expense.ui.invoice"));
        addClassName("more");
        currency.setPlaceholder("USD");
        rate.setHelperText(words().of("expense.ui.rate.hint"));
        rateSource.setPlaceholder(words().of("expense.ui.rateSource.example"));
        registration.addValueChangeListener(event -> warn());
        abroad = new NativeDetails(
                words().of("expense.ui.foreign"), fields(row(currency, foreign), row(rate, rateOn), rateSource));
        abroad.addClassName("more");
        setContent(fields(row(number, issuedOn), registration, row(gross, tax), method, abroad));
    }

    private static FigureField figure(String label) {
        return new FigureField(words().of(label), words().of("expense.ui.figure.mistyped"));
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }

    private static Div fields(Component... fields) {
        Div all = new Div(fields);
        all.addClassName("form-fields");
        return all;
    }

    /** A wrong number is said and never refused: a sole trader's carries no check digit, and nobody here knows the register. */
    private void warn() {
        String typed = registration.getValue();
        Optional<RegistrationNumber> read = RegistrationNumber.read(typed);
        registration.setHelperText(
                typed.isBlank()
                        ? ""
                        : read.map(number -> number.hasCheckDigit() ? "" : words().of("expense.ui.registration.digit"))
                                .orElseGet(() -> words().of("expense.ui.registration.form")));
    }

    /** Told whenever something changes on which the loss depends. */
    void onChange(Runnable changed) {
        Stream.of(registration, currency, rateSource, foreign, rate)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
        Stream.of(gross, tax).forEach(field -> field.addValueChangeListener(event -> changed.run()));
        Stream.of(issuedOn, rateOn).forEach(field -> field.addValueChangeListener(event -> changed.run()));
        method.addValueChangeListener(event -> changed.run());
    }

    void show(InvoiceFacts invoice) {
        number.setValue(invoice.number());
        registration.setValue(invoice.registrationNumber());
        issuedOn.setValue(invoice.issuedOn());
        gross.setYen(invoice.gross());
        tax.setYen(invoice.tax());
        method.setValue(invoice.taxMethod());
        currency.setValue(invoice.currency());
        foreign.setFigure(invoice.foreignAmount());
        rate.setFigure(invoice.rate());
        rateOn.setValue(invoice.rateOn());
        rateSource.setValue(invoice.rateSource());
        setOpen(!facts().equals(InvoiceFacts.NONE));
        abroad.setOpen(invoice.foreignAmount() != null || !invoice.currency().isEmpty());
    }

    InvoiceFacts facts() {
        return new InvoiceFacts(
                number.getValue(),
                registration.getValue(),
                issuedOn.getValue(),
                gross.yen().orElse(null),
                tax.yen().orElse(null),
                method.getValue(),
                currency.getValue().toUpperCase(Locale.ROOT),
                foreign.figure().orElse(null),
                rate.figure().orElse(null),
                rateOn.getValue(),
                rateSource.getValue());
    }

    void openIfMistyped() {
        boolean mistyped = Stream.of(number, registration, currency, rateSource).anyMatch(ShortText::isMistyped)
                || gross.isMistyped()
                || tax.isMistyped()
                || issuedOn.isMistyped();
        boolean abroadMistyped = foreign.isMistyped() || rate.isMistyped() || rateOn.isMistyped();
        if (mistyped || abroadMistyped) {
            setOpen(true);
        }
        if (abroadMistyped || currency.isMistyped() || rateSource.isMistyped()) {
            abroad.setOpen(true);
        }
    }

    void openAll() {
        setOpen(true);
        abroad.setOpen(true);
    }
}
