package io.shirase.proof;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Claim.Expense;
import io.shirase.assessment.LineOutcome;
import io.shirase.language.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the table of lines, which people open first, against what was reckoned anew: line by line, amount by amount. */
final class LinesCheck {

    private static final int LARGEST = 256 << 20;
    private static final int MOST = 20;
    private static final int FIELDS = 16;

    /** Places in a row, as {@code packet.files.LinesCsv} writes it. */
    private static final int ID = 1;

    private static final int AMOUNT = 7;
    private static final int ACCEPTED = 8;
    private static final int ELIGIBLE = 9;
    private static final int RATIO = 10;
    private static final int PAYABLE = 11;

    private final Words words;
    private final List<Finding> found = new ArrayList<>();

    LinesCheck(Words words) {
        this.words = words;
    }

    /**
     * Empty where the packet has no such table.
     *
     * @param assessment of the facts, reckoned anew
     */
    List<Finding> check(PacketArchive archive, List<Expense> expenses, Assessment assessment) throws PacketRefused {
        if (!archive.has(PacketParts.LINES)) {
            return List.of();
        }
        String text = new String(archive.bytes(PacketParts.LINES, LARGEST), StandardCharsets.UTF_8);
        List<List<String>> rows = rows(text);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < expenses.size(); i++) {
            places.put(expenses.get(i).id(), i);
        }
        Set<String> seen = new HashSet<>();
        Set<String> incidents = new HashSet<>();
        for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            Integer place = row.size() == FIELDS ? places.get(row.get(ID)) : null;
            if (place == null || !seen.add(row.get(ID))) {
                say("lines.unknown", Harmless.text(row.size() > ID ? row.get(ID) : String.join(",", row)));
            } else {
                incidents.add(expenses.get(place).incident());
                line(row, expenses.get(place), assessment.lines().get(place));
            }
        }
        expenses.stream()
                .filter(expense -> incidents.contains(expense.incident()) && !seen.contains(expense.id()))
                .forEach(expense -> say("lines.missing", Harmless.text(expense.id())));
        if (found.isEmpty()) {
            return List.of(new Finding(
                    Finding.Kind.TRUE,
                    words.of("proof.lines.hold", words.formats().number(seen.size()))));
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private void line(List<String> row, Expense expense, Assessment.Line line) {
        compare(row, AMOUNT, "amount", expense.amount().amount());
        if (expense.acceptedAmount() != null) {
            compare(row, ACCEPTED, "acceptedAmount", expense.acceptedAmount().amount());
        }
        compare(row, ELIGIBLE, "eligible", line.eligible().amount());
        compare(row, RATIO, "ratio", line.ratio());
        // Both futures of a suspicion are no single amount.
        if (line.outcome() != LineOutcome.PENDING && row.get(PAYABLE).matches("[0-9]+")) {
            compare(row, PAYABLE, "payable", line.payable().amount());
        }
    }

    private void compare(List<String> row, int place, String field, long reckoned) {
        if (!row.get(place).equals(String.valueOf(reckoned))) {
            say("lines.differ", Harmless.text(row.get(ID)), field, Harmless.text(row.get(place)), reckoned);
        }
    }

    private void say(String key, Object... values) {
        found.add(new Finding(Finding.Kind.FALSE, words.of("proof." + key, values)));
    }

    /** The fields of a text as {@link io.shirase.language.Csv} writes it. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && c == ',') {
                row.add(end(field));
            } else if (!quoted && c == '\n') {
                row.add(end(field));
                rows.add(List.copyOf(row));
                row.clear();
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        if (!row.isEmpty() || !field.isEmpty()) {
            row.add(end(field));
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    /** Without the apostrophe that keeps a spreadsheet from running it. */
    private static String end(StringBuilder field) {
        String text = field.toString();
        field.setLength(0);
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
