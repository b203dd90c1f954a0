package io.shirase.product;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Numbers of one certificate that differ from the product file's.
 *
 * @param limits whole yen by the limit's code
 * @param ratios percent by the item's code
 * @param headCaps whole yen by the item's code
 */
public record Overrides(Map<String, Long> limits, Map<String, Integer> ratios, Map<String, Long> headCaps) {

    public static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

    /** @throws IllegalArgumentException if an amount is negative or a ratio is not a percentage */
    public Overrides {
        limits = Map.copyOf(limits);
        ratios = Map.copyOf(ratios);
        headCaps = Map.copyOf(headCaps);
        limits.values().forEach(Overrides::requireYen);
        headCaps.values().forEach(Overrides::requireYen);
        ratios.values().forEach(ratio -> {
            if (ratio < 0 || ratio > 100) {
                throw new IllegalArgumentException(ratio + " is no percentage");
            }
        });
    }

    private static void requireYen(long yen) {
        if (yen < 0) {
            throw new IllegalArgumentException(yen + " is no amount");
        }
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * The product as this certificate has it.
     *
     * @throws IllegalArgumentException if a code is none of the product's
     */
    public Product applyTo(Product product) {
        requireKnown("limit", limits.keySet(), code -> product.limit(code).isPresent());
        requireKnown("item", ratios.keySet(), code -> product.item(code).isPresent());
        requireKnown("item", headCaps.keySet(), code -> product.item(code).isPresent());
        List<Limit> own = product.limits().stream().map(this::limit).toList();
        List<Item> items = product.items().stream().map(this::item).toList();
        return product.with(own, items, product.triggers(), product.conditions(), product.closing());
    }

    private static void requireKnown(String what, Set<String> codes, Predicate<String> known) {
        for (String code : codes) {
            if (!known.test(code)) {
                throw new IllegalArgumentException("The product has no " + what + " " + code);
            }
        }
    }

    private Limit limit(Limit limit) {
        Long yen = limits.get(limit.code());
        if (yen == null) {
            return limit;
        }
        Limit.Amount amount = new Limit.Amount(yen, null, null);
        return new Limit(
                limit.code(),
                limit.name(),
                limit.clause(),
                List.of(new Choice<>(Condition.ALWAYS, amount, null)),
                limit.per(),
                limit.within());
    }

    private Item item(Item item) {
        Item changed = item;
        Integer ratio = ratios.get(item.code());
        if (ratio != null) {
            changed = changed.withRatio(List.of(new Choice<>(Condition.ALWAYS, ratio, null)));
        }
        Long each = headCaps.get(item.code());
        if (each != null) {
            Item.HeadCap cap = item.headCap();
            Clause clause = cap == null ? item.clause() : cap.clause();
            changed = changed.withHeadCap(new Item.HeadCap(clause, each));
        }
        return changed;
    }
}
