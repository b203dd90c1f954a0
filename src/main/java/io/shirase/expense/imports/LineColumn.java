package io.shirase.expense.imports;

import io.shirase.language.Coded;
import io.shirase.language.Messages;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a table of expenses can be. */
public enum LineColumn implements Coded {
    /** One of the activities by its name; a word that names several leaves the line a draft. */
    ACTIVITY("activity", "使い道|費目|用途|purpose"),
    VENDOR("vendor", "支払先|取引先|取引先名|仕入先|支払先名|借方取引先|相手先|vendor|payee|supplier"),
    /** The loss. */
    AMOUNT("amount", "金額|損害額|税抜金額|amount"),
    /** With consumption tax, as accounting programs export it. */
    GROSS("gross", "税込金額|税込|借方金額|借方金額円|支払金額|請求金額|gross"),
    TAX("tax", "消費税|消費税額|税額|借方税額|借方税金額|うち消費税|tax"),
    ACCRUED_ON("accruedOn", "費用が生じた日|発生日|取引日|取引日付|伝票日付|日付|納品日|date"),
    SPENT_ON("spentOn", "支払った日|支払日|決済日|paid"),
    ISSUED_ON("issuedOn", "請求日|請求書の日付|発行日|invoicedate"),
    INVOICE_NUMBER("invoiceNumber", "請求書番号|請求書の番号|請求番号|証憑番号|invoiceno|invoicenumber"),
    REGISTRATION_NUMBER("registrationNumber", "登録番号|インボイス番号|事業者登録番号|適格請求書発行事業者登録番号|借方インボイス"),
    NOTE("note", "メモ|摘要|備考|内容|品名|件名|note|memo|description");

    private static final Map<String, LineColumn> NAMES = names();

    private final String code;
    private final String alsoCalled;

    LineColumn(String code, String alsoCalled) {
        this.code = code;
        this.alsoCalled = alsoCalled;
    }

    @Override
    public String code() {
        return code;
    }

    /** The key of its name, which is the header in a template. */
    public String nameKey() {
        return "expense.import.column." + code;
    }

    private static Map<String, LineColumn> names() {
        Map<String, LineColumn> names = new HashMap<>();
        for (LineColumn column : values()) {
            for (Locale locale : Messages.LOCALES) {
                names.put(folded(Messages.in(locale).get(column.nameKey())), column);
            }
            List.of(column.alsoCalled.split("\\|", -1)).forEach(name -> names.putIfAbsent(folded(name), column));
        }
        return Map.copyOf(names);
    }

    /** The column that a header names, in the words of this portal or of others. */
    static Optional<LineColumn> named(String header) {
        return Optional.ofNullable(NAMES.get(folded(header)));
    }

    private static String folded(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]|[\\s\\p{Z}\\p{Cf}\\p{Punct}・:]", "");
    }
}
