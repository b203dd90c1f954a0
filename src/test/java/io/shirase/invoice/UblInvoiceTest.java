package io.shirase.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UblInvoiceTest {

    private static final String PINT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
              xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
              xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:CustomizationID>urn:peppol:pint:billing-1@jp-1</cbc:CustomizationID>
              <cbc:ID>156</cbc:ID>
              <cbc:IssueDate>2026-11-23</cbc:IssueDate>
              <cbc:DueDate>2026-12-31</cbc:DueDate>
              <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
              <cbc:DocumentCurrencyCode>JPY</cbc:DocumentCurrencyCode>
              <cac:AccountingSupplierParty><cac:Party>
                <cac:PartyName><cbc:Name>テスト商会</cbc:Name></cac:PartyName>
                <cac:PartyTaxScheme><cbc:CompanyID>T7000012050002</cbc:CompanyID></cac:PartyTaxScheme>
                <cac:PartyLegalEntity><cbc:RegistrationName>株式会社テスト商会</cbc:RegistrationName></cac:PartyLegalEntity>
              </cac:Party></cac:AccountingSupplierParty>
              <cac:AccountingCustomerParty><cac:Party>
                <cac:PartyLegalEntity><cbc:RegistrationName>株式会社やまびこ食品</cbc:RegistrationName></cac:PartyLegalEntity>
              </cac:Party></cac:AccountingCustomerParty>
              <cac:Delivery><cbc:ActualDeliveryDate>2026-11-20</cbc:ActualDeliveryDate></cac:Delivery>
              <cac:TaxTotal><cbc:TaxAmount currencyID="JPY">25000</cbc:TaxAmount></cac:TaxTotal>
              <cac:LegalMonetaryTotal>
                <cbc:TaxExclusiveAmount currencyID="JPY">250000</cbc:TaxExclusiveAmount>
                <cbc:TaxInclusiveAmount currencyID="JPY">275000</cbc:TaxInclusiveAmount>
                <cbc:PayableAmount currencyID="JPY">275000</cbc:PayableAmount>
              </cac:LegalMonetaryTotal>
            </Invoice>
            """;

    private static Optional<Findings> read(String xml, Charset charset) {
        return UblInvoice.read(new ByteArrayInputStream(xml.getBytes(charset)));
    }

    private static Optional<Findings> read(String xml) {
        return read(xml, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("A JP PINT invoice says everything, each with its element")
    void pint() {
        Findings found = read(PINT).orElseThrow();

        assertThat(found.text(InvoiceItem.VENDOR)).isEqualTo("株式会社テスト商会");
        assertThat(found.text(InvoiceItem.REGISTRATION_NUMBER)).isEqualTo("T7000012050002");
        assertThat(found.text(InvoiceItem.INVOICE_NUMBER)).isEqualTo("156");
        assertThat(found.day(InvoiceItem.ISSUED_ON)).isEqualTo("2026-11-23");
        assertThat(found.day(InvoiceItem.DELIVERED_ON)).isEqualTo("2026-11-20");
        assertThat(found.yen(InvoiceItem.GROSS)).isEqualTo(275_000L);
        assertThat(found.yen(InvoiceItem.NET)).isEqualTo(250_000L);
        assertThat(found.yen(InvoiceItem.TAX)).isEqualTo(25_000L);
        assertThat(found.at(InvoiceItem.TAX).orElseThrow().words()).isEqualTo("TaxTotal/TaxAmount: 25000");
    }

    @Test
    @DisplayName("Another currency keeps its cents; a sum in another currency than the invoice's is not taken")
    void currencies() {
        Findings dollars = read(PINT.replace("JPY", "USD").replace(">275000<", ">275000.50<"))
                .orElseThrow();
        Findings mixed = read(PINT.replace("currencyID=\"JPY\">25000<", "currencyID=\"USD\">25000<"))
                .orElseThrow();

        assertThat(dollars.text(InvoiceItem.GROSS)).isEqualTo("275000.5");
        assertThat(dollars.yen(InvoiceItem.GROSS)).isNull();
        assertThat(mixed.at(InvoiceItem.TAX)).isEmpty();
        assertThat(mixed.yen(InvoiceItem.NET)).isEqualTo(250_000L);
    }

    @Test
    @DisplayName("Another document, or half of one, is no invoice")
    void otherDocuments() {
        assertThat(read("<html/>")).isEmpty();
        assertThat(read("<Invoice/>")).isEmpty();
        assertThat(read(PINT.substring(0, 900))).isEmpty();
        assertThat(read(PINT.replace("Invoice", "CreditNote"))).isEmpty();
        assertThat(read("no XML")).isEmpty();
    }

    @Test
    @DisplayName("A document type is refused, in every encoding: no entity, no bomb, no file of ours")
    void documentTypes() {
        String bomb = PINT.replace("<Invoice ", """
                <!DOCTYPE Invoice [<!ENTITY a "0123456789"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><Invoice """).replace(">156<", ">&c;<");
        String file = PINT.replace(
                        "<Invoice ", "<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Invoice ")
                .replace(">156<", ">&x;<");
        String outside = PINT.replace("<Invoice ", "<!DOCTYPE Invoice SYSTEM \"http://127.0.0.1:9/x.dtd\"><Invoice ");

        for (String hostile : new String[] {bomb, file, outside}) {
            assertThat(read(hostile)).isEmpty();
            assertThat(read(hostile.replace("UTF-8", "UTF-16"), StandardCharsets.UTF_16))
                    .isEmpty();
        }
        assertThat(read(PINT.replace(">156<", ">&amp;1<"))).isPresent();
        assertThat(read(PINT.replace(">156<", ">&unknown;<"))).isEmpty();
        assertThat(read("<a>".repeat(100_000))).isEmpty();
    }
}
