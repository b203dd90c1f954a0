package io.shirase.expense.imports;

import io.shirase.assessment.Activity;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.InvoiceFacts;
import io.shirase.expense.LossBasis;
import io.shirase.expense.TaxMethod;
import io.shirase.language.Messages;
import io.shirase.language.SpokenKey;
import io.shirase.language.TypedDay;
import io.shirase.language.TypedYen;
import io.shirase.money.Yen;
import io.shirase.sheet.DayNumber;
import io.shirase.storage.PlainText;
import io.shirase.time.Years;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as a line of the log.
 *
 * @param row in the file
 * @param texts what its cells say, those that a person mended among them
 * @param facts a draft where the purpose or the amount is missing
 * @param faults the key of the sentence what is wrong, by column; empty where the line can be taken
 */
public record ReadLine(int row, Map<LineColumn, String> texts, ExpenseFacts facts, Map<LineColumn, String> faults) {

    private static final Map<String, Activity> ACTIVITIES = activities();

    public ReadLine {
        texts = Map.copyOf(texts);
        faults = Map.copyOf(faults);
    }

    private static Map<String, Activity> activities() {
        Map<String, Activity> activities = new HashMap<>();
        for (Activity activity : Activity.values()) {
            for (Locale locale : Messages.LOCALES) {
                activities.put(
                        SpokenKey.of(Messages.in(locale).get("vocabulary.activity." + activity.code())), activity);
            }
            activities.put(SpokenKey.of(activity.code()), activity);
        }
        return Map.copyOf(activities);
    }

    /**
     * @param mended what a person has put in place of a cell
     * @param usual how the firm reckons its tax; null where it has not said
     */
    static ReadLine of(LineSheet sheet, LineSheet.Row row, Map<LineColumn, String> mended, @Nullable TaxMethod usual) {
        Map<LineColumn, String> texts = new EnumMap<>(LineColumn.class);
        for (int place = 0; place < sheet.columns().size(); place++) {
            int cell = place;
            sheet.columns()
                    .get(place)
                    .ifPresent(column ->
                            texts.put(column, PlainText.of(row.cell(cell)).strip()));
        }
        texts.putAll(mended);
        Map<LineColumn, String> faults = new EnumMap<>(LineColumn.class);
        Reader reader = new Reader(texts, faults, sheet.from1904());
        ExpenseFacts read = ExpenseFacts.NONE.with(line -> {
            line.activity = ACTIVITIES.get(SpokenKey.of(reader.text(LineColumn.ACTIVITY)));
            line.vendor = reader.text(LineColumn.VENDOR, ExpenseFacts.MAX_VENDOR);
            line.note = note(reader, line.activity);
            line.amount = reader.yen(LineColumn.AMOUNT);
            line.accruedOn = reader.day(LineColumn.ACCRUED_ON);
            line.spentOn = reader.day(LineColumn.SPENT_ON);
            line.invoice = new InvoiceFacts(
                    reader.text(LineColumn.INVOICE_NUMBER, InvoiceFacts.MAX_NUMBER),
                    reader.text(LineColumn.REGISTRATION_NUMBER, InvoiceFacts.MAX_REGISTRATION),
                    reader.day(LineColumn.ISSUED_ON),
                    reader.yen(LineColumn.GROSS),
                    reader.yen(LineColumn.TAX),
                    reader.text(LineColumn.GROSS).isEmpty() ? null : usual,
                    "",
                    null,
                    null,
                    null,
                    "");
        });
        ExpenseFacts facts = read.amount() == null
                ? read.with(line -> line.amount = LossBasis.of(read).amount())
                : read;
        return new ReadLine(row.number(), texts, facts, faults);
    }

    /** What the table calls the purpose is kept, where it is none of ours. */
    private static String note(Reader reader, @Nullable Activity activity) {
        String note = reader.text(LineColumn.NOTE, ExpenseFacts.MAX_NOTE);
        String purpose = activity == null ? reader.text(LineColumn.ACTIVITY) : "";
        return purpose.isEmpty() || note.length() + purpose.length() + 1 > ExpenseFacts.MAX_NOTE
                ? note
                : (purpose + " " + note).strip();
    }

    /** Whether the row says nothing of an expense: a sum below the table, an empty row. */
    boolean isNoLine() {
        boolean saysNoAmount =
                text(LineColumn.AMOUNT).isEmpty() && text(LineColumn.GROSS).isEmpty();
        boolean saysNothing = texts.values().stream().allMatch(String::isEmpty);
        boolean isSum = texts.values().stream().anyMatch(text -> text.matches("合\\s*計|総合計|小\\s*計|(?i:total)"));
        return saysNothing || isSum || (saysNoAmount && text(LineColumn.VENDOR).isEmpty());
    }

    public String text(LineColumn column) {
        return texts.getOrDefault(column, "");
    }

    private record Reader(Map<LineColumn, String> texts, Map<LineColumn, String> faults, boolean from1904) {

        String text(LineColumn column) {
            return texts.getOrDefault(column, "");
        }

        String text(LineColumn column, int most) {
            String text = text(column);
            if (text.length() > most) {
                faults.put(column, "expense.import.fault.long");
                return "";
            }
            return text;
        }

        @Nullable
        Yen yen(LineColumn column) {
            String text = text(column);
            Optional<Yen> read = TypedYen.read(text.replaceFirst("(?<=\\d)\\.0+$", ""));
            if (!text.isEmpty() && read.isEmpty()) {
                faults.put(column, "part.yen.mistyped");
            }
            return read.orElse(null);
        }

        @Nullable
        LocalDate day(LineColumn column) {
            String text = text(column).replaceFirst("(?<=\\d)[ T]\\d{1,2}:\\d{2}(?::\\d{2})?$", "");
            if (text.isEmpty()) {
                return null;
            }
            String plain = text.matches("[1-9]\\d{4}") ? new DayNumber(from1904).moment(text) : text;
            // Of a day without its year nobody knows the year.
            LocalDate then = LocalDate.of(2004, 2, 29);
            LocalDate later = LocalDate.of(2012, 12, 31);
            Optional<LocalDate> read = TypedDay.read(plain, then, then);
            if (read.filter(Years::include).isEmpty() || !read.equals(TypedDay.read(plain, later, later))) {
                faults.put(column, "expense.import.fault.day");
                return null;
            }
            return read.get();
        }
    }

    /** Every line of a table; a sum below it and empty rows are none. */
    public static List<ReadLine> all(
            LineSheet sheet, Map<Integer, Map<LineColumn, String>> mended, @Nullable TaxMethod usual) {
        return sheet.rows().stream()
                .map(row -> of(sheet, row, mended.getOrDefault(row.number(), Map.of()), usual))
                .filter(line -> !line.isNoLine())
                .toList();
    }
}
