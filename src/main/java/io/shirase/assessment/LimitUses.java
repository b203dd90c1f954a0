package io.shirase.assessment;

import io.shirase.assessment.Explained.Use;
import io.shirase.product.Limit;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which lines used a limit up before a line; put in order once, so that asking for each line of a long claim stays cheap. */
final class LimitUses {

    private record Placed(int place, Use use) {}

    /** The uses of a limit, or of one incident's or claim's share of it, with the places of their lines in the claim. */
    private record Order(List<Integer> places, List<Use> uses) {

        static Order of(List<Placed> placed) {
            placed.sort(Comparator.comparingInt(Placed::place));
            return new Order(
                    placed.stream().map(Placed::place).toList(),
                    placed.stream().map(Placed::use).toList());
        }

        List<Use> before(int place) {
            int found = Collections.binarySearch(places, place);
            return uses.subList(0, found < 0 ? -found - 1 : found);
        }
    }

    private final Product product;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Order> orders = new HashMap<>();

    LimitUses(Product product, Explained explained) {
        this.product = product;
        List<Explained.Line> lines = explained.lines();
        for (int i = 0; i < lines.size(); i++) {
            places.put(lines.get(i).expense().id(), i);
        }
        Map<String, List<Placed>> placed = new HashMap<>();
        explained.uses().forEach((limit, uses) -> {
            for (Use use : uses) {
                Integer place = places.get(use.id());
                if (place != null) {
                    placed.computeIfAbsent(key(limit, lines.get(place).expense()), key -> new ArrayList<>())
                            .add(new Placed(place, use));
                }
            }
        });
        placed.forEach((key, list) -> orders.put(key, Order.of(list)));
    }

    /** The uses of a limit by lines that stand before this one in the claim, in their order; of stops of the system none. */
    List<Use> before(String limit, Claim.Expense line) {
        Order order = orders.get(key(limit, line));
        Integer place = places.get(line.id());
        return order == null || place == null ? List.of() : order.before(place);
    }

    private String key(String limit, Claim.Expense line) {
        if (limit.equals(Ledger.CLAIM)) {
            return limit + "\n" + (line.claim() == null ? line.id() + "\n" : line.claim());
        }
        boolean ofIncident = product.limit(limit)
                .filter(known -> known.per() == Limit.Per.INCIDENT)
                .isPresent();
        return ofIncident ? limit + "\n" + line.incident() : limit;
    }
}
