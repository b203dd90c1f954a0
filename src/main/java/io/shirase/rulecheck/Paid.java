package io.shirase.rulecheck;

import io.shirase.product.Item;
import java.util.HashSet;
import java.util.Set;

/** What some line that nothing denies is paid by: items, choices and limits. */
final class Paid {

    private final Set<String> taken = new HashSet<>();
    private final Set<String> activities = new HashSet<>();
    private final Set<String> choices = new HashSet<>();
    private final Set<String> limits = new HashSet<>();

    void taken(String activity, Item item) {
        taken.add(activity + " " + item.code());
    }

    void line(String activity, Item item, int ratio, String limit) {
        activities.add(activity);
        if (ratio > 0 && item.draws() != Item.Draws.NOTHING) {
            limits.add(limit);
        }
    }

    void chosen(Item item, String name, int choice) {
        choices.add(item.code() + " " + name + " " + choice);
    }

    boolean isTaken(String activity, Item item) {
        return taken.contains(activity + " " + item.code());
    }

    boolean isPaid(String activity) {
        return activities.contains(activity);
    }

    boolean isChosen(Item item, String name, int choice) {
        return choices.contains(item.code() + " " + name + " " + choice);
    }

    boolean drawsOn(String limit) {
        return limits.contains(limit);
    }
}
