package io.shirase.product;

import io.shirase.language.Coded;
import io.shirase.product.YamlNode.Fields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cost items of a product file. */
final class ItemReader {

    private static final Map<String, Item.Draws> DRAWS = Coded.byCode(Item.Draws.class);

    private static final Set<Fact> TAKE_FACTS = EnumSet.complementOf(EnumSet.of(Fact.ITEM));

    private final RuleReader rules;
    private final Map<String, Limit> limits = new HashMap<>();
    private final Set<String> windows = new LinkedHashSet<>();
    private final Set<String> notices = new LinkedHashSet<>();
    private final boolean costsLimited;
    private final Set<String> limitsUsed = new HashSet<>();

    ItemReader(
            RuleReader rules,
            List<Limit> limits,
            List<Window> windows,
            List<NoticeRule> notices,
            boolean costsLimited) {
        this.rules = rules;
        limits.forEach(limit -> this.limits.put(limit.code(), limit));
        windows.forEach(window -> this.windows.add(window.code()));
        notices.forEach(notice -> this.notices.add(notice.code()));
        this.costsLimited = costsLimited;
    }

    List<Item> items(List<YamlNode> nodes) {
        Set<String> taken = new HashSet<>();
        Set<String> named = new HashSet<>();
        List<Item> items = new ArrayList<>();
        Map<String, YamlNode> open = new HashMap<>();
        Set<String> closed = new HashSet<>();
        for (YamlNode node : nodes) {
            try (Fields fields = node.fields()) {
                Item item = item(fields, taken);
                if (!named.add(item.name().ja())) {
                    throw fields.require("name").error("The name stands twice.", "Give each item a name of its own.");
                }
                items.add(item);
                requireReachable(item, node, open, closed);
            }
        }
        open.forEach((activity, node) -> {
            if (!closed.contains(activity)) {
                throw node.error(
                        "Not every line of the activity '" + activity + "' has an item.",
                        "Let the last item that takes it take it without 'when'.");
            }
        });
        return items;
    }

    private static void requireReachable(Item item, YamlNode node, Map<String, YamlNode> open, Set<String> closed) {
        for (Item.Take take : item.takes()) {
            for (String activity : take.activities()) {
                if (closed.contains(activity)) {
                    throw node.error(
                            "The activity '" + activity + "' never comes to this item.",
                            "An item above takes it without 'when': change the order or add a condition there.");
                }
                open.put(activity, node);
                if (take.when().isAlways()) {
                    closed.add(activity);
                }
            }
        }
    }

    /** Complains of a limit that nothing draws on. */
    void requireEveryLimitUsed(List<YamlNode> nodes, Set<String> others) {
        for (YamlNode node : nodes) {
            String code = node.fields().require("code").string();
            if (!limitsUsed.contains(code) && !others.contains(code)) {
                throw node.error("Nothing draws on the limit '" + code + "'.", "Name it in an item, or remove it.");
            }
        }
    }

    private Item item(Fields fields, Set<String> taken) {
        String code = rules.newCode(fields, taken);
        Clause clause = rules.clause(fields, "item." + code);
        Item.Draws draws = fields.require("draws").oneOf(DRAWS);
        YamlNode limit = fields.get("limit");
        return new Item(
                code,
                rules.text(fields.require("name")),
                clause,
                fields.require("takes").list().stream().map(this::take).toList(),
                rules.choices(fields.require("ratio"), clause.id() + ".ratio", "percent", n -> (int) n.number(0, 100)),
                limit == null
                        ? List.of(new Choice<>(Condition.ALWAYS, Item.NO_LIMIT, null))
                        : rules.choices(limit, clause.id() + ".limit", "code", n -> limitCode(n, draws)),
                draws,
                reference(fields, "window", windows),
                reference(fields, "notice", notices),
                ownClause(fields, "consent", clause.id()),
                headCap(fields, clause.id()),
                ownClause(fields, "deductible", clause.id()));
    }

    private Item.Take take(YamlNode node) {
        try (Fields fields = node.fields()) {
            Set<String> activities = new LinkedHashSet<>();
            for (YamlNode entry : fields.require("activities").oneOrMore()) {
                if (!activities.add(entry.oneOf(rules.codes(Fact.ACTIVITY)))) {
                    throw entry.error("The activity stands twice.", "Remove one of the two.");
                }
            }
            return new Item.Take(activities, rules.asking(TAKE_FACTS, () -> rules.condition(fields, "when")));
        }
    }

    private String limitCode(YamlNode node, Item.Draws draws) {
        String code = node.string();
        if (code.equals(Item.NO_LIMIT)) {
            return Item.NO_LIMIT;
        }
        Limit limit = limits.get(code);
        if (limit == null) {
            throw node.error("There is no limit '" + code + "'.", "Describe it under 'limits' first.");
        }
        boolean fromCosts = draws == Item.Draws.COSTS_AND_POLICY && costsLimited;
        if ((limit.within() == Limit.Within.COSTS) != fromCosts) {
            throw node.error(
                    "The limit '" + code + "' lies within '" + limit.within().code() + "', but the item draws on '"
                            + draws.code() + "'.",
                    "Let both say the same.");
        }
        limitsUsed.add(code);
        return code;
    }

    private @Nullable String reference(Fields fields, String name, Set<String> known) {
        YamlNode node = fields.get(name);
        return node == null ? null : node.oneOf(known);
    }

    private @Nullable Clause ownClause(Fields item, String name, String id) {
        YamlNode node = item.get(name);
        if (node == null) {
            return null;
        }
        try (Fields fields = node.fields()) {
            return rules.clause(fields, id + "." + name);
        }
    }

    private Item.@Nullable HeadCap headCap(Fields item, String id) {
        YamlNode node = item.get("headCap");
        if (node == null) {
            return null;
        }
        try (Fields fields = node.fields()) {
            Clause clause = rules.clause(fields, id + ".headCap");
            YamlNode yen = fields.get("yen");
            YamlNode term = fields.get("term");
            if ((yen == null) == (term == null)) {
                throw node.error("The cap has no one amount.", "Write either 'yen: …' or 'term: headCap'.");
            }
            if (yen != null) {
                return new Item.HeadCap(clause, yen.number(0, ProductReader.MOST_YEN));
            }
            fields.require("term").oneOf(Set.of(Term.HEAD_CAP.key()));
            return new Item.HeadCap(clause, null);
        }
    }
}
