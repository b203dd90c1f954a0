package io.shirase.invoice;

import io.shirase.invoice.Findings.How;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a code on a paper holds: an invoice in UBL, a merchant's payment code as JPQR writes it (EMV QRCPS), a European
 * credit transfer (EPC069-12), or labelled text. An address of a page says nothing: no page is ever opened.
 */
public final class InvoiceCode {

    private static final Pattern EPC_SUM = Pattern.compile("EUR(?<sum>\\d{1,9}(?:\\.\\d{1,2})?)");
    private static final Pattern EMV_SUM = Pattern.compile("\\d{1,9}(?:\\.\\d{1,2})?");
    private static final Map<String, String> EMV_CURRENCIES = Map.of("392", "JPY", "840", "USD", "978", "EUR");

    private InvoiceCode() {}

    /** @param content of one code, as text */
    public static Findings read(String content) {
        String text = content.strip();
        if (text.startsWith("<")) {
            return UblInvoice.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .map(data -> new Findings(How.CODE, data.found()))
                    .orElseGet(() -> Findings.none(How.NOTHING));
        }
        if (text.startsWith("BCD\n") || text.startsWith("BCD\r\n")) {
            return epc(text.split("\\R", -1));
        }
        if (text.startsWith("000201") && hasChecksum(text)) {
            return emv(fields(text));
        }
        return text.matches("(?i)[a-z][a-z0-9+.-]*:\\S+")
                ? Findings.none(How.NOTHING)
                : marked(InvoiceText.read(List.of(text), How.CODE));
    }

    private static Findings marked(Findings read) {
        Map<InvoiceItem, Found> found = new EnumMap<>(InvoiceItem.class);
        read.found().forEach((item, at) -> found.put(item, new Found(at.value(), 0, at.words())));
        return found.isEmpty() ? Findings.none(How.NOTHING) : new Findings(How.CODE, found);
    }

    private static Findings epc(String[] lines) {
        Map<InvoiceItem, Found> found = new EnumMap<>(InvoiceItem.class);
        if (lines.length > 7 && lines[3].equals("SCT")) {
            put(found, InvoiceItem.VENDOR, lines[5].strip());
            Matcher sum = EPC_SUM.matcher(lines[7].strip());
            if (sum.matches()) {
                put(found, InvoiceItem.GROSS, sum.group("sum"));
                put(found, InvoiceItem.CURRENCY, "EUR");
            }
        }
        return new Findings(How.CODE, found);
    }

    private static Findings emv(Map<String, String> fields) {
        Map<InvoiceItem, Found> found = new EnumMap<>(InvoiceItem.class);
        String currency = EMV_CURRENCIES.getOrDefault(fields.getOrDefault("53", ""), "");
        String sum = fields.getOrDefault("54", "");
        put(found, InvoiceItem.VENDOR, fields.getOrDefault("59", "").strip());
        if (!currency.isEmpty() && EMV_SUM.matcher(sum).matches() && (!currency.equals("JPY") || !sum.contains("."))) {
            put(found, InvoiceItem.GROSS, sum);
            put(found, InvoiceItem.CURRENCY, currency);
        }
        return new Findings(How.CODE, found);
    }

    private static void put(Map<InvoiceItem, Found> found, InvoiceItem item, String value) {
        if (!value.isEmpty() && value.length() <= 200) {
            found.put(item, new Found(value, 0, value));
        }
    }

    /** Two figures for the field, two for its length, and so on; nothing after what does not fit. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = 0;
        while (at + 4 <= text.length() && text.substring(at, at + 4).matches("\\d{4}")) {
            int end = at + 4 + Integer.parseInt(text.substring(at + 2, at + 4));
            if (end > text.length()) {
                break;
            }
            fields.put(text.substring(at, at + 2), text.substring(at + 4, end));
            at = end;
        }
        return fields;
    }

    /** CRC-16/IBM-3740 over everything before its own four figures. */
    private static boolean hasChecksum(String text) {
        int end = text.length() - 4;
        if (end < 8 || !text.startsWith("6304", end - 4)) {
            return false;
        }
        int crc = 0xFFFF;
        for (byte b : text.substring(0, end).getBytes(StandardCharsets.UTF_8)) {
            crc ^= (b & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
            }
            crc &= 0xFFFF;
        }
        return String.format("%04X", crc).equalsIgnoreCase(text.substring(end));
    }
}
