package io.shirase.invoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand before an amount and say which it is. */
enum SumLabel {
    /** Not of this invoice, or of no interest; they keep their amounts from being taken for another. */
    OTHER("前回[^ ]{0,4}請求額?|前月[^ ]{0,6}額?|繰越(?:金額|額|残高)?|ご?入金額|振込手数料|源泉(?:徴収|所得)[^ ]{0,6}|値引き?|割引"
            + "|お?預り?金?|お釣り?|釣銭|現計|ポイント|単価|数量|残高|差引[^ ]{0,4}|今回[^ ]{0,4}買上額?"),
    GROSS(
            "(?:ご|御)?(?:今回|当月)?(?:ご|御)?請求(?:金額|額|合計)(?:合計)?|(?:ご|御|お)?支払い?(?:金額|額|合計)|領収(?:金額|額)|(?:ご|御|お)?見積り?(?:金額|額|合計)"
                    + "|税込(?:み)?(?:合計|総額|金額)(?:金額)?|総合計|総計|合計(?:金額|額)?\\s?\\((?:消費)?税込み?\\)"
                    + "|grand total|amount due|balance due|total due|total amount due|total \\(?incl[^ ]* tax\\)?"),
    NET("小計|税抜(?:き)?(?:合計|金額|小計|価格)(?:金額)?|本体(?:価格|金額|合計)|合計(?:金額|額)?\\s?\\(税抜き?\\)|課税対象額?"
            + "|subtotal|sub-total|net amount|total \\(?excl[^ ]* tax\\)?"),
    TAX("(?:内|うち|外)?消費税(?:額|等)*(?:合計(?!金?額))?|(?:内|うち)税(?:額)?|税額(?:合計)?|sales tax|consumption tax|vat|tax"),
    /** 合計 alone: with tax, unless the sums beside it say otherwise. */
    TOTAL("合計(?:金額|額)?|計(?= )|total");

    private final Pattern form;

    SumLabel(String form) {
        this.form = Pattern.compile("(?<![A-Za-z])(?:" + form + ")(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
    }

    /** A label on a line. */
    record At(SumLabel label, int from, int to) {}

    /** The labels of a line from left to right; where two lie over one another, the first and longest. */
    static List<At> on(String line) {
        List<At> all = new ArrayList<>();
        for (SumLabel label : values()) {
            Matcher at = label.form.matcher(line);
            while (at.find()) {
                all.add(new At(label, at.start(), at.end()));
            }
        }
        all.sort(Comparator.comparingInt(At::from)
                .thenComparing(Comparator.comparingInt(At::to).reversed())
                .thenComparing(At::label));
        List<At> apart = new ArrayList<>();
        for (At at : all) {
            if (apart.isEmpty() || apart.getLast().to() <= at.from()) {
                apart.add(at);
            }
        }
        return apart;
    }
}
