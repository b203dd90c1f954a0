package io.shirase.demo;

import java.nio.charset.StandardCharsets;

/** Writes the electronic invoice (JP PINT, UBL 2.1) of an invented vendor, with what a bookkeeper needs of it. */
final class DemoInvoice {

    private DemoInvoice() {}

    /** @param sale of our own stories: its texts hold nothing that XML would have to escape */
    static byte[] xml(DemoSale sale) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
              xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
              xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:CustomizationID>urn:peppol:pint:billing-1@jp-1</cbc:CustomizationID>
              <cbc:ID>%s</cbc:ID>
              <cbc:IssueDate>%s</cbc:IssueDate>
              <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
              <cbc:DocumentCurrencyCode>JPY</cbc:DocumentCurrencyCode>
              <cac:AccountingSupplierParty><cac:Party>
                <cac:PartyTaxScheme><cbc:CompanyID>%s</cbc:CompanyID></cac:PartyTaxScheme>
                <cac:PartyLegalEntity><cbc:RegistrationName>%s</cbc:RegistrationName></cac:PartyLegalEntity>
              </cac:Party></cac:AccountingSupplierParty>
              <cac:AccountingCustomerParty><cac:Party>
                <cac:PartyLegalEntity><cbc:RegistrationName>%s</cbc:RegistrationName></cac:PartyLegalEntity>
              </cac:Party></cac:AccountingCustomerParty>
              <cac:TaxTotal><cbc:TaxAmount currencyID="JPY">%d</cbc:TaxAmount></cac:TaxTotal>
              <cac:LegalMonetaryTotal>
                <cbc:TaxExclusiveAmount currencyID="JPY">%d</cbc:TaxExclusiveAmount>
                <cbc:TaxInclusiveAmount currencyID="JPY">%d</cbc:TaxInclusiveAmount>
                <cbc:PayableAmount currencyID="JPY">%d</cbc:PayableAmount>
              </cac:LegalMonetaryTotal>
              <cac:InvoiceLine>
                <cbc:ID>1</cbc:ID>
                <cbc:LineExtensionAmount currencyID="JPY">%d</cbc:LineExtensionAmount>
                <cac:Item><cbc:Name>%s</cbc:Name></cac:Item>
              </cac:InvoiceLine>
            </Invoice>
            """.formatted(
                        sale.number(),
                        sale.on(),
                        sale.registration(),
                        sale.vendor(),
                        sale.buyer(),
                        sale.tax(),
                        sale.net(),
                        sale.gross(),
                        sale.gross(),
                        sale.net(),
                        sale.what())
                .getBytes(StandardCharsets.UTF_8);
    }
}
