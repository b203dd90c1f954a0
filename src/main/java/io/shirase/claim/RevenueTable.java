package io.shirase.claim;

import io.shirase.language.TypedYen;
import io.shirase.money.Yen;
import io.shirase.sheet.Budget;
import io.shirase.sheet.Cell;
import io.shirase.sheet.SentTable;
import io.shirase.sheet.SheetRefused;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was sold in each month, as a table of the accounts says it: a month in each row, or the months side by side with a row
 * that is called 売上. A month whose amount cannot be read, or that stands twice with two amounts, is left out and named.
 *
 * @param months whole yen
 * @param unread what was left out, as it stands in the table
 * @param unit how many yen its figures are: 1, 1,000 (千円) or 1,000,000 (百万円)
 */
public record RevenueTable(NavigableMap<YearMonth, Yen> months, List<String> unread, int unit) {

    private static final Pattern MONTH = Pattern.compile(
            "(?:(?<year>20\\d{2})|(?:令和|R)(?<era>\\d{1,2}|元))(?:年度?|[-/.])(?<month>\\d{1,2})(?:月度?|[-/.]\\d{1,2}日?.*)?");
    private static final Pattern RUN = Pattern.compile("(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])");
    private static final Pattern SALES = Pattern.compile("売上|収益|revenue|sales", Pattern.CASE_INSENSITIVE);
    private static final int MOST_ROWS = 2_000;

    public RevenueTable {
        months = Collections.unmodifiableNavigableMap(new TreeMap<>(months));
        unread = List.copyOf(unread);
    }

    /** Reads what was copied from a spreadsheet, or typed: cells apart by tabs or blanks. */
    public static RevenueTable ofText(String pasted) {
        List<List<String>> rows = pasted.lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_ROWS)
                .map(line -> Arrays.stream(line.split(line.contains("\t") ? "\t" : "[\\s\u3000]+"))
                        .map(String::strip)
                        .toList())
                .toList();
        return of(rows);
    }

    /**
     * Reads the first sheet of a file in which a month has an amount.
     *
     * @throws SheetRefused if the file is no table that can be read
     */
    public static RevenueTable ofFile(InputStream content) throws SheetRefused {
        return SentTable.read(content, (table, digest) -> {
            RevenueTable read = of(List.of());
            for (int sheet = 0; sheet < table.sheets().size() && read.months().isEmpty(); sheet++) {
                List<List<String>> rows = new ArrayList<>();
                SentTable.inPieces(
                        table,
                        sheet,
                        Budget.STANDARD.rows(),
                        piece -> piece.stream()
                                .limit(MOST_ROWS - rows.size())
                                .map(row -> row.cells().stream()
                                        .map(RevenueTable::text)
                                        .toList())
                                .forEach(rows::add));
                read = of(rows);
            }
            return read;
        });
    }

    private static String text(Cell cell) {
        return cell.kind() == Cell.Kind.ERROR ? "#" + cell.text() : cell.text().strip();
    }

    private static RevenueTable of(List<List<String>> rows) {
        Reading reading = new Reading(unit(rows));
        Optional<List<String>> sideBySide = rows.stream()
                .filter(row ->
                        row.stream().flatMap(cell -> month(cell).stream()).count() > 1)
                .findFirst();
        if (sideBySide.isPresent()) {
            reading.columns(sideBySide.get(), rows);
        } else {
            reading.rows(rows);
        }
        return new RevenueTable(reading.months, List.copyOf(reading.unread), reading.unit);
    }

    private static int unit(List<List<String>> rows) {
        return says("百万円", rows) ? 1_000_000 : says("千円", rows) ? 1_000 : 1;
    }

    private static boolean says(String words, List<List<String>> rows) {
        return rows.stream().flatMap(List::stream).anyMatch(cell -> plain(cell).contains(words));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** The month that a cell names; one without its year names none. */
    static Optional<YearMonth> month(String cell) {
        String text = plain(cell);
        Matcher found = MONTH.matcher(text);
        if (!found.matches()) {
            found = RUN.matcher(text);
            if (!found.matches()) {
                return Optional.empty();
            }
            return Optional.of(
                    YearMonth.of(Integer.parseInt(found.group("year")), Integer.parseInt(found.group("month"))));
        }
        int month = Integer.parseInt(found.group("month"));
        String era = found.group("era");
        int year = era == null
                ? Integer.parseInt(found.group("year"))
                : 2018 + (era.equals("元") ? 1 : Integer.parseInt(era));
        return month < 1 || month > 12 || year > 2099 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
    }

    /** A table while it is read. */
    private static final class Reading {

        private final NavigableMap<YearMonth, Yen> months = new TreeMap<>();
        private final Set<String> unread = new LinkedHashSet<>();
        private final Set<YearMonth> twice = new LinkedHashSet<>();
        private final int unit;

        Reading(int unit) {
            this.unit = unit;
        }

        void columns(List<String> head, List<List<String>> rows) {
            List<String> sales = rows.stream()
                    .filter(row -> row.stream()
                            .limit(3)
                            .anyMatch(cell -> SALES.matcher(plain(cell)).find()))
                    .findFirst()
                    .or(() -> rows.stream().skip(rows.indexOf(head) + 1L).findFirst())
                    .orElse(List.of());
            for (int column = 0; column < head.size(); column++) {
                String amount = column < sales.size() ? sales.get(column) : "";
                month(head.get(column)).ifPresent(month -> put(month, amount));
            }
        }

        void rows(List<List<String>> rows) {
            int sales = column(rows);
            for (List<String> row : rows) {
                for (int at = 0; at < row.size(); at++) {
                    Optional<YearMonth> month = month(row.get(at));
                    if (month.isPresent()) {
                        put(month.get(), sales > at && sales < row.size() ? row.get(sales) : next(row, at));
                        break;
                    }
                }
            }
        }

        /** Of the column that is called 売上; -1 where none is. */
        private static int column(List<List<String>> rows) {
            for (List<String> row : rows) {
                for (int at = 0; at < row.size(); at++) {
                    if (SALES.matcher(plain(row.get(at))).find()) {
                        return at;
                    }
                }
            }
            return -1;
        }

        private static String next(List<String> row, int at) {
            return row.stream()
                    .skip(at + 1L)
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElse("");
        }

        private void put(YearMonth month, String cell) {
            Optional<Yen> amount = TypedYen.read(cell.replaceFirst("\\.0+$", ""))
                    .filter(yen -> yen.amount() <= Yen.MAX_AMOUNT / unit)
                    .map(yen -> Yen.of(yen.amount() * unit));
            if (amount.isEmpty()) {
                if (!cell.isBlank()) {
                    unread.add(month + ": " + cell);
                }
                return;
            }
            Yen before = months.put(month, amount.get());
            if (twice.contains(month) || (before != null && !before.equals(amount.get()))) {
                twice.add(month);
                months.remove(month);
                unread.add(month + ": " + cell);
            }
        }
    }
}
