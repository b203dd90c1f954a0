package io.shirase.invoice;

import io.shirase.language.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read from one file, and how.
 *
 * @param how where the values come from, or why there are none
 */
public record Findings(How how, Map<InvoiceItem, Found> found) {

    /** Where values come from. */
    public enum How implements Coded {
        /** The text of a PDF. */
        TEXT,
        /** An invoice that is data. */
        DATA,
        /** A code printed on the paper. */
        CODE,
        /** Letters that a program recognised in a picture: each may be another. */
        RECOGNISED,
        /** A picture without letters that could be read. */
        NO_TEXT,
        /** A picture, and no program here that recognises letters. */
        NO_RECOGNISER,
        /** Nothing could be read from the file. */
        NOTHING;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Findings {
        found = found.isEmpty() ? Map.of() : Map.copyOf(found);
    }

    public static Findings none(How why) {
        return new Findings(why, Map.of());
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public Optional<Found> at(InvoiceItem item) {
        return Optional.ofNullable(found.get(item));
    }

    public @Nullable String text(InvoiceItem item) {
        Found at = found.get(item);
        return at == null ? null : at.value();
    }

    public @Nullable LocalDate day(InvoiceItem item) {
        return read(item, LocalDate::parse);
    }

    public @Nullable BigDecimal sum(InvoiceItem item) {
        return read(item, BigDecimal::new);
    }

    /** A sum of yen; null where there is none, or the currency is another or not known. */
    public @Nullable Long yen(InvoiceItem item) {
        BigDecimal sum = sum(item);
        return sum == null || !"JPY".equals(text(InvoiceItem.CURRENCY)) ? null : sum.longValueExact();
    }

    public @Nullable PaperKind kind() {
        return read(InvoiceItem.KIND, PaperKind::valueOf);
    }

    private <T> @Nullable T read(InvoiceItem item, Function<String, T> reader) {
        Found at = found.get(item);
        return at == null ? null : reader.apply(at.value());
    }

    /** These, and those of another where these have none. */
    Findings or(Findings other) {
        Map<InvoiceItem, Found> both = new EnumMap<>(InvoiceItem.class);
        both.putAll(other.found);
        both.putAll(found);
        return new Findings(isEmpty() ? other.how : how, both);
    }

    /** A line each: the first says how, the others item, page, value and words between tabs. */
    public String written() {
        StringBuilder lines = new StringBuilder(how.name()).append('\n');
        found.forEach((item, at) -> lines.append(item.name())
                .append('\t')
                .append(at.page())
                .append('\t')
                .append(plain(at.value()))
                .append('\t')
                .append(plain(at.words()))
                .append('\n'));
        return lines.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }

    /** @throws IllegalArgumentException if the text is not what {@link #written} writes */
    public static Findings readBack(String text) {
        String[] lines = text.split("\n", -1);
        Map<InvoiceItem, Found> found = new EnumMap<>(InvoiceItem.class);
        for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
            String[] parts = lines[i].split("\t", 4);
            if (parts.length < 4) {
                throw new IllegalArgumentException("Not a line of findings");
            }
            found.put(InvoiceItem.valueOf(parts[0]), new Found(parts[2], Integer.parseInt(parts[1]), parts[3]));
        }
        return new Findings(How.valueOf(lines[0]), found);
    }
}
