package io.shirase.policy.imports;

import io.shirase.language.TypedCount;
import io.shirase.language.TypedDay;
import io.shirase.language.TypedTime;
import io.shirase.language.TypedYen;
import io.shirase.money.Yen;
import io.shirase.sheet.Cell;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, yen and hours as tables have them; adds to the findings what cannot be read. */
final class Values {

    /** At which hour Japanese policies begin and end unless they say otherwise. */
    static final LocalTime USUAL = LocalTime.of(16, 0);

    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");
    private static final Pattern DAY_AND_TIME = Pattern.compile(
            "(?<day>.*?[\\d日)])(?:T|\\s)*(?<time>(?:午前|午後)?\\s*(?:\\d{1,2}\\s*[:時].*|正午))", Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile("[(\\[【](?:単位[::]?)?(?<unit>千円|万円|百万円|億円)[)\\]】]");
    private static final Pattern HOURS = Pattern.compile("(?<hours>.*?)(?:時間|hours?|h)?");
    private static final int OLDEST = 1990;
    private static final int NEWEST = 2100;

    private final boolean from1904;
    private final List<Finding> findings;

    Values(boolean from1904, List<Finding> findings) {
        this.from1904 = from1904;
        this.findings = findings;
    }

    /** The time that a cell says; at the usual hour where it says only a day. Null where there is none. */
    @Nullable
    LocalDateTime time(ImportField field, Cell cell, String text) {
        if (text.isEmpty()) {
            return null;
        }
        String plain = CellText.number(text);
        if (SERIAL.matcher(plain).matches()) {
            String moment = new io.shirase.sheet.DayNumber(from1904).moment(plain);
            LocalDateTime read = read(moment).orElse(null);
            if (read != null && isPlausible(read)) {
                findings.add(Finding.note(field, "policy.imports.note.serial", plain, read.toLocalDate()));
                return read;
            }
        }
        LocalDateTime read = read(plain).orElse(null);
        if (read == null) {
            findings.add(Finding.fault(
                    field, isWithoutYear(plain) ? "policy.imports.fault.year" : "policy.imports.fault.day"));
        } else if (!isPlausible(read)) {
            findings.add(Finding.fault(field, "policy.imports.fault.century", read.toLocalDate()));
            return null;
        }
        return read;
    }

    private static boolean isPlausible(LocalDateTime time) {
        return time.getYear() >= OLDEST && time.getYear() <= NEWEST;
    }

    private static Optional<LocalDateTime> read(String text) {
        Optional<LocalDate> day = day(text);
        if (day.isPresent()) {
            return day.map(date -> date.atTime(USUAL));
        }
        Matcher both = DAY_AND_TIME.matcher(text);
        return !both.matches()
                ? Optional.empty()
                : day(both.group("day"))
                        .flatMap(date -> TypedTime.read(both.group("time").replaceFirst("(?<=:\\d\\d):00$", ""))
                                .map(date::atTime));
    }

    /** A day with its year: what would be another day in another year, or today, is none. */
    private static Optional<LocalDate> day(String text) {
        LocalDate then = LocalDate.of(2004, 2, 29);
        LocalDate later = LocalDate.of(2012, 12, 31);
        Optional<LocalDate> day = TypedDay.read(text, then, then);
        return day.equals(TypedDay.read(text, later, later)) ? day : Optional.empty();
    }

    private static boolean isWithoutYear(String text) {
        LocalDate then = LocalDate.of(2004, 2, 29);
        return TypedDay.read(text, then, then).isPresent();
    }

    /** @param header in which a unit may stand, such as 千円 */
    @Nullable
    Yen yen(ImportField field, Cell cell, String text, String header) {
        if (text.isEmpty()) {
            return null;
        }
        if (cell.kind() == Cell.Kind.PERCENT) {
            findings.add(Finding.fault(field, "policy.imports.fault.percent"));
            return null;
        }
        long unit = unit(header);
        Yen read = TypedYen.read(text).orElse(null);
        if (read == null || (unit > 1 && (text.matches(".*[億万千円¥¥].*") || read.amount() > Yen.MAX_AMOUNT / unit))) {
            findings.add(Finding.fault(field, "policy.imports.fault.yen"));
            return null;
        }
        return Yen.of(read.amount() * unit);
    }

    /** How many yen a figure below this header is. */
    static long unit(String header) {
        Matcher unit = UNIT.matcher(java.text.Normalizer.normalize(header, java.text.Normalizer.Form.NFKC));
        return !unit.find()
                ? 1
                : switch (unit.group("unit")) {
                    case "千円" -> 1_000;
                    case "万円" -> 10_000;
                    case "百万円" -> 1_000_000;
                    default -> 100_000_000;
                };
    }

    @Nullable
    Long hours(ImportField field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher hours = HOURS.matcher(CellText.number(text));
        Optional<Integer> read =
                hours.matches() ? TypedCount.read(hours.group("hours"), TypedCount.MOST) : Optional.empty();
        if (read.isEmpty()) {
            findings.add(Finding.fault(field, "policy.ui.entry.hours.mistyped"));
        }
        return read.map(Long::valueOf).orElse(null);
    }
}
