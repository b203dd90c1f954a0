package io.shirase.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoiceCodeTest {

    @Test
    @DisplayName("A merchant's payment code names merchant, amount and currency, if its sum is right")
    void merchant() {
        String code = "00020101021252040000530339254045500" + "5802JP5909TEST SHOP6005TOKYO" + "6304";
        String whole = code + "D3F1";
        Findings right = InvoiceCode.read(code + crc(code));

        assertThat(right.text(InvoiceItem.VENDOR)).isEqualTo("TEST SHOP");
        assertThat(right.yen(InvoiceItem.GROSS)).isEqualTo(5500L);
        if (!whole.endsWith(crc(code))) {
            assertThat(InvoiceCode.read(whole).isEmpty()).isTrue();
        }
    }

    /** CRC-16/IBM-3740, the slow way. */
    private static String crc(String text) {
        int crc = 0xFFFF;
        for (char c : text.toCharArray()) {
            for (int bit = 7; bit >= 0; bit--) {
                boolean top = (crc >> 15 & 1) != (c >> bit & 1);
                crc = crc << 1 & 0xFFFF;
                crc = top ? crc ^ 0x1021 : crc;
            }
        }
        return String.format("%04X", crc);
    }

    @Test
    @DisplayName("A European credit transfer names payee and euros")
    void transfer() {
        Findings found = InvoiceCode.read(
                "BCD\n002\n1\nSCT\nBFSWDE33BER\nExample Forensics GmbH\nDE89370400440532013000\nEUR1234.5\n\n\nInvoice 7");

        assertThat(found.text(InvoiceItem.VENDOR)).isEqualTo("Example Forensics GmbH");
        assertThat(found.text(InvoiceItem.GROSS)).isEqualTo("1234.5");
        assertThat(found.text(InvoiceItem.CURRENCY)).isEqualTo("EUR");
    }

    @Test
    @DisplayName("Labelled text is read as on paper; an address or anything else says nothing")
    void text() {
        Findings found = InvoiceCode.read("請求番号:A-1\n合計金額（税込）:5,500円\n登録番号:T7000012050002");

        assertThat(found.yen(InvoiceItem.GROSS)).isEqualTo(5500L);
        assertThat(found.text(InvoiceItem.INVOICE_NUMBER)).isEqualTo("A-1");
        assertThat(found.at(InvoiceItem.GROSS).orElseThrow().page()).isZero();
        assertThat(InvoiceCode.read("https://pay.example/?amount=5500&name=Total%205500")
                        .isEmpty())
                .isTrue();
        assertThat(InvoiceCode.read("4901234567894").isEmpty()).isTrue();
        assertThat(InvoiceCode.read("").isEmpty()).isTrue();
    }
}
