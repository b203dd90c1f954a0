package io.shirase.assessment;

import io.shirase.language.Coded;
import io.shirase.language.Text;
import io.shirase.product.Check;
import io.shirase.product.Clause;
import io.shirase.product.Fact;
import io.shirase.product.Item;
import io.shirase.product.NoticeRule;
import io.shirase.product.Product;
import io.shirase.product.Window;
import io.shirase.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Until when a product's clocks run for an incident. */
public final class Windows {

    private Windows() {}

    /**
     * The notices to give and the windows in which costs must arise, the earliest last day first.
     *
     * @param plan the policy's: what its items are never paid under starts no clock
     * @return empty where the product has no such rule, or the incident's kind none that it applies to
     */
    public static List<LastDay> of(Product product, String plan, Claim.Incident incident) {
        LocalDate discovered = incident.discoveredAt().toLocalDate();
        List<LastDay> days = new ArrayList<>();
        for (NoticeRule notice : product.notices()) {
            if (isCovered(product, plan, item -> notice.code().equals(item.notice()))
                    && (incident.kind() == IncidentKind.SUSPECTED_ATTACK || !onlyWithoutAttack(product, notice))) {
                days.add(LastDay.of(
                        Kind.NOTICE, notice.code(), notice.name(), notice.clause(), notice.span(), discovered));
            }
        }
        for (Window window : product.windows()) {
            if (isCovered(product, plan, item -> window.code().equals(item.window()))) {
                days.add(LastDay.of(
                        Kind.COSTS, window.code(), window.name(), window.clause(), window.span(), discovered));
            }
        }
        days.sort(java.util.Comparator.comparing(LastDay::lastDay));
        return List.copyOf(days);
    }

    /** Whether some of these items may be paid under the plan; so too where there is no such item. */
    private static boolean isCovered(Product product, String plan, Predicate<Item> items) {
        List<Item> found = product.items().stream().filter(items).toList();
        return found.isEmpty() || !found.stream().allMatch(item -> isExcluded(product, plan, item));
    }

    /** Whether a check denies every line of the item under the plan, whatever else is true. */
    private static boolean isExcluded(Product product, String plan, Item item) {
        Map<Fact, String> known = Map.of(Fact.PLAN, plan, Fact.ITEM, item.code());
        return Stream.of(product.exclusions(), product.kinds(), product.conditions())
                .flatMap(List::stream)
                .filter(check -> check.verdict() == Check.Verdict.DENY && check.unless() == null)
                .map(check -> check.when().facts())
                .anyMatch(facts -> facts.entrySet().stream()
                        .allMatch(fact -> known.containsKey(fact.getKey())
                                && fact.getValue().contains(known.get(fact.getKey()))));
    }

    /** Whether every item under a notice rule is one of suspicions that turn out to be none. */
    private static boolean onlyWithoutAttack(Product product, NoticeRule notice) {
        return product.items().stream()
                .filter(item -> notice.code().equals(item.notice()))
                .flatMap(item -> item.takes().stream())
                .map(Item.Take::when)
                .allMatch(when -> when.facts().containsKey(Fact.OUTCOME));
    }

    /** What a clock is for. */
    public enum Kind implements Coded {
        /** The insurer must be told. */
        NOTICE("notice"),
        /** A cost must arise. */
        COSTS("costs");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * A clock, and how it was counted.
     *
     * @param code of the window or notice rule in the product file
     * @param startedOn the day of the event that started it, here the first discovery
     * @param dayOne the day that is counted as day 1
     * @param lastDay the last day, which belongs to the period until midnight
     */
    public record LastDay(
            Kind kind,
            String code,
            Text name,
            Clause clause,
            Span span,
            LocalDate startedOn,
            LocalDate dayOne,
            LocalDate lastDay) {

        private static LastDay of(Kind kind, String code, Text name, Clause clause, Span span, LocalDate started) {
            return new LastDay(
                    kind, code, name, clause, span, started, span.firstCountedDay(started), span.lastDay(started));
        }
    }
}
