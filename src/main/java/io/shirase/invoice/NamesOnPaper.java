package io.shirase.invoice;

import io.shirase.invoice.PaperLines.Line;
import io.shirase.language.SpokenKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who wrote the paper, by its form of company and not by its place alone, and the numbers that the paper carries. */
final class NamesOnPaper {

    private static final Pattern REGISTRATION = Pattern.compile("(?<![A-Za-z0-9])T[ -]?(?:\\d[ -]?){12}\\d(?![\\d-])");
    private static final Pattern REGISTRATION_LABEL =
            Pattern.compile("登録番号|事業者番号|インボイス番号|registration", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:ご?請求書?|領収書?|(?:お|御)?見積書?|伝票|発行|インボイス|管理|文書)(?:番号|[Nn][Oo]\\.?|ID)"
                    + "|(?i:invoice|receipt|quotation|quote|estimate) ?(?i:no\\.?|number|#|id)|(?<fallback>(?<![A-Za-z])N[Oo][.:]|№))"
                    + "[ :：#.]*(?<value>[A-Za-z0-9][A-Za-z0-9_/-]{1,39})(?![\\w年月円])");

    private static final String FORMS = "株式会社|有限会社|合同会社|合資会社|合名会社|\\(株\\)|\\(有\\)|\\(同\\)|(?:一般|公益)?(?:社団|財団)法人|"
            + "(?:弁護士|税理士|司法書士|行政書士|社会保険労務士|監査|医療|学校|特定非営利活動|NPO)法人|協同組合";
    private static final Pattern COMPANY = Pattern.compile(FORMS);
    private static final Pattern OFFICE = Pattern.compile("(?:法律|会計|税理士|特許|司法書士|行政書士)事務所$");
    private static final Pattern LATIN_COMPANY =
            Pattern.compile("(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Limited|Co)\\b\\.?,?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESSEE = Pattern.compile("(?<= )(?:御中|様|殿|各位)(?= |$)|御中|様(?= |$)");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "銀行|信用金庫|信金|支店|口座|名義|振込|普通|当座|\\d{3}|https?:|@|お願い|ください|ます|下記|いたし|件名|摘要|但し|bill to|ship to|customer",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL =
            Pattern.compile("^(?:発行者|発行元|請求元|販売者|会社名|社名|事業者名?|提供者|売主|受注者|seller|from|vendor)[ :：]+");
    private static final Pattern HONORED_NEXT = Pattern.compile("^(?:御中|様|殿)");
    private static final Pattern SEAL = Pattern.compile(" ?(?:\\(?印\\)?|㊞)$");

    private NamesOnPaper() {}

    static void into(List<Line> lines, Map<InvoiceItem, Found> found) {
        registration(lines).ifPresent(at -> found.put(InvoiceItem.REGISTRATION_NUMBER, at));
        number(lines).ifPresent(at -> found.put(InvoiceItem.INVOICE_NUMBER, at));
        vendor(lines).ifPresent(at -> found.put(InvoiceItem.VENDOR, at));
    }

    private static Optional<Found> registration(List<Line> lines) {
        Map<String, Found> labelled = new LinkedHashMap<>();
        Map<String, Found> all = new LinkedHashMap<>();
        for (Line line : lines) {
            Matcher at = REGISTRATION.matcher(line.words());
            while (at.find()) {
                RegistrationNumber.read(at.group()).ifPresent(number -> {
                    Found here = new Found(number.value(), line.page(), line.words());
                    all.putIfAbsent(number.value(), here);
                    if (REGISTRATION_LABEL.matcher(line.tight()).find()) {
                        labelled.putIfAbsent(number.value(), here);
                    }
                });
            }
        }
        return only(labelled.isEmpty() ? all : labelled);
    }

    private static Optional<Found> number(List<Line> lines) {
        Map<String, Found> named = new LinkedHashMap<>();
        Map<String, Found> fallback = new LinkedHashMap<>();
        for (Line line : lines) {
            Matcher at = NUMBER.matcher(line.tight());
            while (at.find()) {
                String value = at.group("value");
                boolean isNumber = value.chars().anyMatch(Character::isDigit)
                        && !REGISTRATION.matcher(value).find()
                        && !value.matches("\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}");
                if (isNumber) {
                    (at.group("fallback") == null ? named : fallback)
                            .putIfAbsent(value, new Found(value, line.page(), line.words()));
                }
            }
        }
        return only(named.isEmpty() ? fallback : named);
    }

    private static Optional<Found> vendor(List<Line> lines) {
        Map<String, Found> names = new LinkedHashMap<>();
        Map<String, Found> named = new LinkedHashMap<>();
        List<String> addressees = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String own = line.words();
            Matcher addressee = ADDRESSEE.matcher(own);
            if (addressee.find()) {
                addressees.add(SpokenKey.of(own.substring(0, addressee.start())));
                own = own.substring(addressee.end());
            } else if (i + 1 < lines.size()
                    && HONORED_NEXT.matcher(lines.get(i + 1).words()).find()) {
                addressees.add(SpokenKey.of(own));
                continue;
            }
            Matcher label = LABEL.matcher(own);
            boolean isNamed = label.find();
            String name = cleaned(isNamed ? own.substring(label.end()) : own);
            if (isName(name)
                    || (isNamed && !name.isEmpty() && !NOT_A_NAME.matcher(name).find())) {
                (isNamed ? named : names).putIfAbsent(SpokenKey.of(name), new Found(name, line.page(), line.words()));
            }
        }
        addressees.forEach(names::remove);
        addressees.forEach(named::remove);
        return only(named.isEmpty() ? names : named);
    }

    private static String cleaned(String text) {
        return SEAL.matcher(text.strip()).replaceFirst("").strip();
    }

    private static boolean isName(String text) {
        boolean company = COMPANY.matcher(text).find()
                || OFFICE.matcher(text).find()
                || LATIN_COMPANY.matcher(text).find();
        return company
                && text.length() >= 4
                && text.length() <= 60
                && !NOT_A_NAME.matcher(text).find();
    }

    private static Optional<Found> only(Map<String, Found> candidates) {
        return candidates.size() == 1
                ? Optional.of(candidates.values().iterator().next())
                : Optional.empty();
    }
}
