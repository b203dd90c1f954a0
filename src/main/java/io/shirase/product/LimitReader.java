package io.shirase.product;

import io.shirase.language.Coded;
import io.shirase.product.YamlNode.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the limits that items draw on. */
final class LimitReader {

    private static final Map<String, Limit.Per> PERS = Coded.byCode(Limit.Per.class);
    private static final Map<String, Limit.Within> WITHINS = Coded.byCode(Limit.Within.class);

    private final RuleReader rules;

    LimitReader(RuleReader rules) {
        this.rules = rules;
    }

    List<Limit> limits(Fields product) {
        Set<String> taken = new HashSet<>(Set.of(Item.NO_LIMIT, "claim", "costs", "policy"));
        List<Limit> limits = new ArrayList<>();
        for (YamlNode node : product.list("limits")) {
            try (Fields fields = node.fields()) {
                String code = rules.newCode(fields, taken);
                Clause clause = rules.clause(fields, "limit." + code);
                YamlNode per = fields.get("per");
                limits.add(new Limit(
                        code,
                        rules.text(fields.require("name")),
                        clause,
                        rules.choices(fields.require("amount"), clause.id(), "amount", LimitReader::amount),
                        per == null ? Limit.Per.PERIOD : per.oneOf(PERS),
                        fields.require("within").oneOf(WITHINS)));
            }
        }
        return limits;
    }

    private static Limit.Amount amount(YamlNode node) {
        if (!node.isMap()) {
            return new Limit.Amount(node.number(0, ProductReader.MOST_YEN), null, null);
        }
        try (Fields fields = node.fields()) {
            YamlNode yen = fields.get("yen");
            YamlNode fraction = fields.get("ofPolicyLimit");
            YamlNode term = fields.get("term");
            if (yen == null && fraction == null && term == null) {
                throw node.error("The amount is missing.", "Write 'yen', 'ofPolicyLimit' or 'term'.");
            }
            return new Limit.Amount(
                    yen == null ? null : yen.number(0, ProductReader.MOST_YEN),
                    fraction == null ? null : fraction(fraction),
                    term == null ? null : term.parsed(Term::of, "Write a term of the claim file."));
        }
    }

    private static Limit.Fraction fraction(YamlNode node) {
        String[] parts = node.string().split("/", -1);
        try {
            int numerator = Integer.parseInt(parts[0].strip());
            int denominator = parts.length == 2 ? Integer.parseInt(parts[1].strip()) : 0;
            if (numerator > 0 && denominator >= numerator && denominator <= 1000) {
                return new Limit.Fraction(numerator, denominator);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw node.error("'" + node.string() + "' is no part of the policy limit.", "Write it as 1/10.");
    }
}
