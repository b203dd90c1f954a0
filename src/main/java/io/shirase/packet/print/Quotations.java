package io.shirase.packet.print;

import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Step;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** The clauses that a packet quotes, each once and under one number, in the order in which they first matter. */
final class Quotations {

    private final Map<Clause, Integer> numbers = new LinkedHashMap<>();

    Quotations(PacketContent content) {
        content.windows().forEach(window -> add(window.clause()));
        content.lines().stream()
                .sorted(Comparator.comparingInt(Line::number))
                .flatMap(line -> line.steps().stream())
                .map(Step::clause)
                .filter(Objects::nonNull)
                .forEach(this::add);
    }

    private void add(Clause clause) {
        if (clause.quote() != null) {
            numbers.putIfAbsent(clause, numbers.size() + 1);
        }
    }

    List<Clause> all() {
        return List.copyOf(numbers.keySet());
    }

    /** The number of a clause; empty where it has no wording to quote. */
    OptionalInt number(Clause clause) {
        Integer number = numbers.get(clause);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Its name in the page plan. */
    static String part(int number) {
        return "clause." + number;
    }

    /** The page on which a clause is quoted; 0 where it is not, or while pages are counted. */
    int page(Clause clause, PagePlan plan) {
        return number(clause).stream()
                .map(number -> plan.pageOf(part(number)))
                .findFirst()
                .orElse(0);
    }

    /** A clause where it matters: the rule in one sentence, and where its wording is quoted. */
    String reference(Clause clause, PagePlan plan, Look look) {
        return clause.gist() + where(clause, plan, look);
    }

    /** Where a clause is quoted, or why it is not; may be empty. */
    String where(Clause clause, PagePlan plan, Look look) {
        OptionalInt number = number(clause);
        if (number.isPresent()) {
            return look.text(
                    "clauses.where",
                    look.formats().number(number.getAsInt()),
                    look.formats().number(page(clause, plan)));
        }
        return clause.source().isEmpty() ? "" : look.text("clauses.unquoted", clause.source());
    }
}
