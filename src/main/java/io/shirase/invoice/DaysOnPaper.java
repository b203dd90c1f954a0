package io.shirase.invoice;

import io.shirase.invoice.PaperLines.Line;
import io.shirase.language.TypedDay;
import io.shirase.time.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the days of a paper by the words before them; of a period, and of a year in two figures, none is read. */
final class DaysOnPaper {

    private static final String FIGURES =
            "(?:(?:令和|平成|R|H) ?(?:\\d{1,2}|元) ?[年./-] ?|\\d{4} ?[年./-] ?)\\d{1,2} ?[月./-] ?\\d{1,2}(?: ?日)?(?!\\d)";
    private static final String ENGLISH = "\\d{1,2} [A-Z][a-z]{2,8}\\.? \\d{4}|[A-Z][a-z]{2,8}\\.? \\d{1,2}, ?\\d{4}";
    private static final Pattern DAY = Pattern.compile("(?<![\\w./-])(?:" + FIGURES + "|" + ENGLISH + ")");

    private static final Pattern PERIOD = Pattern.compile("[~〜～]|(?<=[日\\d]) ?(?:から|-(?= ?\\d{4}| ?令和))|期間|対象月");
    private static final Pattern DUE =
            Pattern.compile("期日|期限|締切|締日|まで|予定日|有効|due|payable by|valid", Pattern.CASE_INSENSITIVE);

    private static final Map<InvoiceItem, Pattern> LABELS = Map.of(
            InvoiceItem.PAID_ON, label("領収日|(?:お|ご)?支払い?日|(?:ご)?入金日|決済日|date paid|paid on|payment date"),
            InvoiceItem.DELIVERED_ON,
                    label(
                            "納品日|納入日|取引(?:年月)?日|(?:作業)?完了日|作業(?:実施)?日|実施日|(?:役務)?提供日|(?:ご)?利用日|delivery date|date of supply"),
            InvoiceItem.ISSUED_ON,
                    label(
                            "発行(?:年月)?日|(?:ご)?請求(?:年月)?日|作成日|見積日|日付|invoice date|date of issue|issue date|(?<!due )date"));

    private record Day(LocalDate day, Line line, int from) {}

    private DaysOnPaper() {}

    private static Pattern label(String words) {
        return Pattern.compile("(?:" + words + ")[ :：]*(?=[\\d令平RHA-Z]|$)", Pattern.CASE_INSENSITIVE);
    }

    static void into(List<Line> lines, Map<InvoiceItem, Found> found) {
        List<Day> unlabelled = new ArrayList<>();
        boolean receipt = PaperKind.RECEIPT.name().equals(value(found, InvoiceItem.KIND));
        LABELS.keySet().forEach(item -> labelled(item, lines).ifPresent(day -> found.put(item, found(day))));
        if (!receipt) {
            // お支払日 of an invoice is the day by which it is to be paid.
            found.remove(InvoiceItem.PAID_ON);
        }
        for (Line line : lines) {
            if (!PERIOD.matcher(line.tight()).find()
                    && !DUE.matcher(line.tight()).find()) {
                unlabelled.addAll(days(line));
            }
        }
        boolean nothing = LABELS.keySet().stream().noneMatch(found::containsKey);
        if (nothing && unlabelled.stream().map(Day::day).distinct().count() == 1) {
            found.put(receipt ? InvoiceItem.PAID_ON : InvoiceItem.ISSUED_ON, found(unlabelled.getFirst()));
        }
    }

    private static String value(Map<InvoiceItem, Found> found, InvoiceItem item) {
        Found at = found.get(item);
        return at == null ? "" : at.value();
    }

    /** The one day that follows the label; none where two differ. */
    private static Optional<Day> labelled(InvoiceItem item, List<Line> lines) {
        List<Day> days = new ArrayList<>();
        Pattern label = LABELS.get(item);
        for (int i = 0; label != null && i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher at = label.matcher(line.tight());
            if (!at.find() || PERIOD.matcher(line.tight()).find()) {
                continue;
            }
            int end = at.end();
            Optional<Day> own =
                    days(line).stream().filter(day -> day.from() == end).findFirst();
            boolean alone = end == line.tight().length() && i + 1 < lines.size();
            (own.isPresent() || !alone ? own : onlyDay(lines.get(i + 1))).ifPresent(days::add);
        }
        return days.stream().map(Day::day).distinct().count() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** A line that is nothing but a day. */
    private static Optional<Day> onlyDay(Line line) {
        return days(line).stream()
                .filter(day -> day.from() == 0
                        && DAY.matcher(line.tight()).replaceFirst("").isBlank())
                .findFirst();
    }

    private static List<Day> days(Line line) {
        List<Day> days = new ArrayList<>();
        Matcher at = DAY.matcher(line.tight());
        while (at.find()) {
            int from = at.start();
            TypedDay.read(at.group(), LocalDate.EPOCH, LocalDate.EPOCH)
                    .filter(Years::include)
                    .ifPresent(day -> days.add(new Day(day, line, from)));
        }
        return days;
    }

    private static Found found(Day day) {
        return new Found(day.day().toString(), day.line().page(), day.line().words());
    }
}
