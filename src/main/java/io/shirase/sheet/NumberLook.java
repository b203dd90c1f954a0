package io.shirase.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a workbook shows a number, by the code of its format. */
final class NumberLook {

    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+]");
    private static final Pattern PADDED = Pattern.compile("(?:\"(?<before>[^\"]*)\")?(?<zeros>0{2,30})");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** A day that Excel counts and that never was: 29 February 1900. */
    private static final int NO_DAY = 60;

    private static final int LAST_DAY = 2_958_465;
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(1440);
    private static final int LONGEST = 40;
    private static final int LARGEST_SCALE = 100;

    static final NumberLook GENERAL = new NumberLook("General");

    private final boolean moment;
    private final boolean percent;
    private final String before;
    private final int digits;

    NumberLook(String code) {
        String first = code.split(";", 2)[0];
        String plain = NOT_CODE.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        boolean general = plain.contains("general") || plain.contains("標準");
        moment = !general && !ELAPSED.matcher(plain).find() && plain.matches(".*[ymdhsge].*") && !isScientific(plain);
        percent = plain.contains("%");
        Matcher padded = PADDED.matcher(first);
        boolean pads = padded.matches();
        String literal = pads ? padded.group("before") : null;
        before = literal == null ? "" : literal;
        digits = pads ? padded.group("zeros").length() : 0;
    }

    private static boolean isScientific(String plain) {
        return plain.matches(".*[0#]e[+-].*");
    }

    /** By the number of a format that every workbook has. */
    static NumberLook builtIn(int id) {
        boolean days = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || (id >= 50 && id <= 58);
        return days ? new NumberLook("yyyy/m/d h:mm") : id == 9 || id == 10 ? new NumberLook("0%") : GENERAL;
    }

    /** @param raw as the file has it */
    Cell cell(String raw, boolean computed, boolean from1904) {
        if (raw.length() > LONGEST) {
            return new Cell(Cell.Kind.TEXT, raw, computed);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException none) {
            return new Cell(Cell.Kind.TEXT, raw, computed);
        }
        if (Math.abs(number.scale()) > LARGEST_SCALE) {
            return new Cell(Cell.Kind.TEXT, raw, computed);
        }
        if (moment) {
            String text = moment(number, from1904);
            if (!text.isEmpty()) {
                return new Cell(Cell.Kind.MOMENT, text, computed);
            }
        }
        if (percent) {
            return new Cell(Cell.Kind.PERCENT, plain(number.movePointRight(2)) + "%", computed);
        }
        String figures = plain(number);
        if (digits > figures.length() && figures.matches("\\d+")) {
            figures = "0".repeat(digits - figures.length()) + figures;
        }
        return digits > 0
                ? new Cell(Cell.Kind.TEXT, before + figures, computed)
                : new Cell(Cell.Kind.NUMBER, figures, computed);
    }

    /** As many figures as spreadsheets keep: what lies behind is the rounding of their sums. */
    private static String plain(BigDecimal number) {
        BigDecimal kept = number.round(new MathContext(15)).stripTrailingZeros();
        return kept.signum() == 0 ? "0" : kept.toPlainString();
    }

    /** The day that a spreadsheet means by a number; empty where it is none. */
    static String moment(BigDecimal number, boolean from1904) {
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        long minutes = number.subtract(whole)
                .multiply(MINUTES_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (number.signum() < 0 || whole.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return "";
        }
        int days = whole.intValueExact();
        if (days == 0 && minutes > 0 && minutes < 1440 && !from1904) {
            return LocalTime.MIDNIGHT.plusMinutes(minutes).format(MINUTES);
        }
        if (!from1904 && (days == 0 || days == NO_DAY)) {
            return "";
        }
        LocalDate first = from1904
                ? LocalDate.of(1904, 1, 1)
                : days < NO_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        LocalDateTime at = first.plusDays(days).atStartOfDay().plusMinutes(minutes);
        return minutes == 0 ? at.toLocalDate().toString() : at.format(DAY_AND_MINUTES);
    }
}
