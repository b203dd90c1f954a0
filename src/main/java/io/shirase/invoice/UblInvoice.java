package io.shirase.invoice;

import io.shirase.invoice.Findings.How;
import io.shirase.time.Years;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an invoice in UBL 2.1, such as JP PINT, from its beginning to its end. A document type is refused, so that there are
 * no entities, and nothing outside of the file is ever asked for.
 */
public final class UblInvoice {

    private static final String INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
    private static final String SUPPLIER = "/Invoice/AccountingSupplierParty/Party/";
    private static final String TOTAL = "/Invoice/LegalMonetaryTotal/";
    private static final int DEEPEST = 40;
    private static final int LONGEST = 1_000;
    private static final Pattern FIGURES = Pattern.compile("\\d{1,13}(?:\\.\\d{1,4})?");
    private static final XMLInputFactory FACTORY = factory();

    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> values = new HashMap<>();

    private UblInvoice() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** What the invoice says; empty where the file is whole XML and no such invoice, or no whole XML. */
    public static Optional<Findings> read(InputStream in) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            UblInvoice invoice = new UblInvoice();
            return invoice.read(xml) ? Optional.of(new Findings(How.DATA, invoice.findings())) : Optional.empty();
        } catch (XMLStreamException notWhole) {
            return Optional.empty();
        }
    }

    private boolean read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String attribute = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return false;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if ((path.isEmpty() && !isInvoice(xml)) || path.size() > DEEPEST) {
                        return false;
                    }
                    path.addLast(xml.getLocalName());
                    attribute = Optional.ofNullable(xml.getAttributeValue(null, "currencyID"))
                            .orElse("");
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() + xml.getTextLength() <= LONGEST) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    keep(
                            "/" + String.join("/", path),
                            attribute,
                            text.toString().strip());
                    path.removeLast();
                    text.setLength(0);
                    attribute = "";
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return true;
    }

    private static boolean isInvoice(XMLStreamReader xml) {
        return xml.getLocalName().equals("Invoice") && INVOICE.equals(xml.getNamespaceURI());
    }

    private void keep(String element, String currency, String text) {
        if (text.isEmpty()) {
            return;
        }
        // Tax may stand there twice: in the invoice's currency and in that of the accounts.
        String key = currency.isEmpty() ? element : element + " " + currency;
        if (values.putIfAbsent(key, text) != null && isAsked(element)) {
            values.put(key, "");
        }
    }

    private static boolean isAsked(String element) {
        return element.equals("/Invoice/ID")
                || element.startsWith(TOTAL)
                || element.equals("/Invoice/TaxTotal/TaxAmount");
    }

    private Map<InvoiceItem, Found> findings() {
        Map<InvoiceItem, Found> found = new EnumMap<>(InvoiceItem.class);
        found.put(InvoiceItem.KIND, new Found(PaperKind.INVOICE.name(), 0, "Invoice"));
        text(found, InvoiceItem.INVOICE_NUMBER, "/Invoice/ID");
        text(found, InvoiceItem.VENDOR, SUPPLIER + "PartyLegalEntity/RegistrationName");
        if (!found.containsKey(InvoiceItem.VENDOR)) {
            text(found, InvoiceItem.VENDOR, SUPPLIER + "PartyName/Name");
        }
        String number = SUPPLIER + "PartyTaxScheme/CompanyID";
        RegistrationNumber.read(values.getOrDefault(number, ""))
                .ifPresent(read -> found.put(InvoiceItem.REGISTRATION_NUMBER, at(read.value(), number)));
        day(found, InvoiceItem.ISSUED_ON, "/Invoice/IssueDate");
        day(found, InvoiceItem.DELIVERED_ON, "/Invoice/Delivery/ActualDeliveryDate");
        String currency = values.getOrDefault("/Invoice/DocumentCurrencyCode", "");
        if (currency.matches("[A-Z]{3}")) {
            found.put(InvoiceItem.CURRENCY, at(currency, "/Invoice/DocumentCurrencyCode"));
            sum(found, InvoiceItem.GROSS, TOTAL + "TaxInclusiveAmount", currency);
            sum(found, InvoiceItem.NET, TOTAL + "TaxExclusiveAmount", currency);
            sum(found, InvoiceItem.TAX, "/Invoice/TaxTotal/TaxAmount", currency);
        }
        return found;
    }

    private void text(Map<InvoiceItem, Found> found, InvoiceItem item, String element) {
        String value = values.getOrDefault(element, "");
        if (!value.isEmpty() && value.length() <= 200) {
            found.put(item, at(value, element));
        }
    }

    private void day(Map<InvoiceItem, Found> found, InvoiceItem item, String element) {
        try {
            LocalDate day = LocalDate.parse(values.getOrDefault(element, ""));
            if (Years.include(day)) {
                found.put(item, at(day.toString(), element));
            }
        } catch (DateTimeParseException none) {
            // The element is not there, or says no day.
        }
    }

    private void sum(Map<InvoiceItem, Found> found, InvoiceItem item, String element, String currency) {
        String value = values.getOrDefault(element + " " + currency, "");
        if (FIGURES.matcher(value).matches()) {
            BigDecimal sum = new BigDecimal(value).stripTrailingZeros();
            if (sum.scale() <= 0 || !currency.equals("JPY")) {
                found.put(item, at(sum.toPlainString(), element));
            }
        }
    }

    private static Found at(String value, String element) {
        return new Found(value, 0, element.replaceFirst("^/Invoice/", "") + ": " + value);
    }
}
