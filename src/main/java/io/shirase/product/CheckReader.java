package io.shirase.product;

import io.shirase.language.Coded;
import io.shirase.product.YamlNode.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a product file that deny or hold a line. */
final class CheckReader {

    private static final Map<String, Trigger.Source> SOURCES = Coded.byCode(Trigger.Source.class);

    private final RuleReader rules;
    private final Vocabulary vocabulary;

    CheckReader(RuleReader rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    List<Check> checks(Fields fields, String name) {
        return fields.list(name).stream().map(this::check).toList();
    }

    private Check check(YamlNode node) {
        try (Fields fields = node.fields()) {
            Clause clause = rules.clause(fields);
            Condition when = rules.condition(fields, "when");
            Condition unless = rules.exception(fields);
            YamlNode deny = fields.get("deny");
            YamlNode hold = fields.get("hold");
            if (deny != null && hold == null) {
                return new Check(clause, when, unless, Check.Verdict.DENY, deny.oneOf(vocabulary.denials()));
            }
            if (hold != null && deny == null) {
                return new Check(clause, when, unless, Check.Verdict.HOLD, hold.oneOf(vocabulary.holds()));
            }
            throw node.error("The rule has no one verdict.", "Write either 'deny: …' or 'hold: …'.");
        }
    }

    List<Product.TraitCheck> traits(Fields product) {
        List<Product.TraitCheck> checks = new ArrayList<>();
        for (YamlNode node : product.list("traits")) {
            try (Fields fields = node.fields()) {
                YamlNode trait = fields.require("trait");
                String code = trait.oneOf(rules.codes(Fact.TRAIT));
                if (!vocabulary.denials().contains(code)) {
                    throw trait.error("The trait '" + code + "' never denies by itself.", "Use it in a condition.");
                }
                checks.add(new Product.TraitCheck(
                        rules.clause(fields, "trait." + code),
                        code,
                        rules.condition(fields, "when"),
                        asked(fields.get("asked"))));
            }
        }
        return checks;
    }

    private @Nullable Set<String> asked(@Nullable YamlNode list) {
        return list == null
                ? null
                : list.list().stream()
                        .map(entry -> entry.oneOf(rules.codes(Fact.ACTIVITY)))
                        .collect(Collectors.toSet());
    }

    List<Trigger> triggers(YamlNode list) {
        List<Trigger> triggers = list.list().stream().map(this::trigger).toList();
        if (triggers.isEmpty() || !triggers.getLast().when().isAlways()) {
            throw list.error("Not every line has a trigger.", "Let the last trigger stand without 'when'.");
        }
        return triggers;
    }

    private Trigger trigger(YamlNode node) {
        try (Fields fields = node.fields()) {
            Clause clause = rules.clause(fields);
            Condition when = rules.condition(fields, "when");
            List<Trigger.Source> dates = fields.require("dates").oneOrMore().stream()
                    .map(entry -> entry.oneOf(SOURCES))
                    .toList();
            String reason = fields.require("deny").oneOf(vocabulary.denials());
            YamlNode missing = fields.get("missing");
            boolean alwaysKnown = dates.contains(Trigger.Source.DISCOVERED_AT);
            if (alwaysKnown == (missing != null)) {
                throw node.error(
                        "Whether the date can be missing is not clear.",
                        alwaysKnown
                                ? "The discovery is always known: remove 'missing'."
                                : "Add 'missing:' with the reason that holds the line.");
            }
            return new Trigger(clause, when, dates, reason, missing == null ? null : missing(missing));
        }
    }

    private Trigger.Missing missing(YamlNode node) {
        try (Fields fields = node.fields()) {
            return new Trigger.Missing(
                    rules.condition(fields, "when"), fields.require("hold").oneOf(vocabulary.holds()));
        }
    }

    @Nullable
    Interruption interruption(Fields product, List<Limit> limits) {
        YamlNode node = product.get("interruption");
        if (node == null) {
            return null;
        }
        try (Fields fields = node.fields()) {
            for (String code : List.of("profit", "continuation")) {
                if (limits.stream().noneMatch(l -> l.code().equals(code) && l.within() == Limit.Within.POLICY)) {
                    throw node.error(
                            "The limit '" + code + "' is missing.",
                            "Describe it under 'limits' with 'within: policy'.");
                }
            }
            return new Interruption(
                    part(fields, "trigger"),
                    rules.asking(ProductReader.POLICY_FACTS, () -> checks(fields, "checks")),
                    part(fields, "waiting"),
                    part(fields, "deductible"),
                    part(fields, "profit"),
                    "profit",
                    part(fields, "continuation"),
                    "continuation",
                    span(fields.require("restoration")));
        }
    }

    private Clause part(Fields interruption, String name) {
        try (Fields fields = interruption.require(name).fields()) {
            return rules.clause(fields, "interruption." + name);
        }
    }

    private io.shirase.time.Span span(YamlNode node) {
        try (Fields fields = node.fields()) {
            return rules.span(fields);
        }
    }
}
