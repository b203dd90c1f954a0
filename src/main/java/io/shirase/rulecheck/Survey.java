package io.shirase.rulecheck;

import io.shirase.product.Fact;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through spaces of claims and takes note of which facts ever change a result. */
final class Survey {

    /** Up to so many are tried one by one. */
    private static final int MOST = 20_000;

    /** Of more than that, so many are tried, each together with those that differ from it in one answer. */
    private static final int SAMPLE = 1_000;

    private final Map<String, Asked> facts = new LinkedHashMap<>();
    private long claims;
    private int sampled;

    /** @param decides whether any two claims that differ in it alone have different results */
    record Asked(Fact fact, boolean decides) {}

    /** @param result what the product makes of a claim; equal where nothing differs */
    void go(Space space, Function<World, Object> result) {
        long size = space.size();
        boolean each = size <= MOST;
        if (!each) {
            sampled++;
        }
        Map<Long, @Nullable Object> results = new HashMap<>();
        Function<Long, @Nullable Object> known = number -> {
            if (!results.containsKey(number)) {
                World world = space.world(number);
                boolean possible = space.possible(world);
                claims += possible ? 1 : 0;
                results.put(number, possible ? result.apply(world) : null);
            }
            return results.get(number);
        };
        long count = each ? size : SAMPLE;
        for (long i = 0; i < count; i++) {
            compare(space, each ? i : spread(i, size), known);
        }
    }

    /** Far from each other and the same in every run. */
    private static long spread(long i, long size) {
        return Math.floorMod(i * 0x9E3779B97F4A7C15L, size);
    }

    private void compare(Space space, long number, Function<Long, @Nullable Object> known) {
        Object here = known.apply(number);
        for (int i = 0; i < space.dimensions().size(); i++) {
            Space.Dimension dimension = space.dimensions().get(i);
            Asked before = facts.getOrDefault(dimension.name(), new Asked(dimension.fact(), false));
            boolean decides = before.decides();
            if (!decides && here != null && dimension.options().size() > 1) {
                Object there = known.apply(space.next(number, i));
                decides = there != null && !there.equals(here);
            }
            facts.put(dimension.name(), new Asked(dimension.fact(), decides));
        }
    }

    /** The facts that were asked for, riders and traits each by its code. */
    Map<String, Asked> facts() {
        return facts;
    }

    long claims() {
        return claims;
    }

    int sampled() {
        return sampled;
    }
}
