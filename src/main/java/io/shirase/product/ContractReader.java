package io.shirase.product;

import io.shirase.language.Coded;
import io.shirase.product.YamlNode.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a contract of the product is made of: its plans, its riders, and the numbers that a certificate states. */
final class ContractReader {

    private static final Map<String, TermRule.Use> USES = Coded.byCode(TermRule.Use.class);

    private final RuleReader rules;

    ContractReader(RuleReader rules) {
        this.rules = rules;
    }

    List<Product.Plan> plans(YamlNode list) {
        Set<String> taken = new HashSet<>();
        List<Product.Plan> plans = new ArrayList<>();
        for (YamlNode node : list.list()) {
            try (Fields fields = node.fields()) {
                String code = rules.newCode(fields, taken);
                YamlNode takesRiders = fields.get("takesRiders");
                plans.add(new Product.Plan(
                        code,
                        rules.text(fields.require("name")),
                        rules.clause(fields, "plan." + code),
                        takesRiders == null || takesRiders.yesOrNo()));
            }
        }
        if (plans.isEmpty()) {
            throw list.error("A product has at least one plan.", "Add one with the code 'standard'.");
        }
        return plans;
    }

    List<Product.Rider> riders(Fields product) {
        Set<String> taken = new HashSet<>();
        List<Product.Rider> riders = new ArrayList<>();
        for (YamlNode node : product.list("riders")) {
            try (Fields fields = node.fields()) {
                String code = rules.newCode(fields, taken);
                YamlNode figures = fields.get("figures");
                YamlNode needs = fields.get("needs");
                if (needs != null && !taken.contains(needs.string())) {
                    throw needs.error(
                            "No rider before this one has the code '" + needs.string() + "'.", "Write it first.");
                }
                riders.add(new Product.Rider(
                        code,
                        rules.text(fields.require("name")),
                        rules.clause(fields, "rider." + code),
                        rules.text(fields.require("effect")),
                        figures == null || figures.yesOrNo(),
                        needs == null ? null : needs.string()));
            }
        }
        return riders;
    }

    List<TermRule> terms(Fields product) {
        List<TermRule> terms = new ArrayList<>();
        Set<Term> taken = new HashSet<>();
        for (YamlNode node : product.list("terms")) {
            try (Fields fields = node.fields()) {
                YamlNode termNode = fields.require("term");
                Term term = termNode.parsed(Term::of, "Write a term of the claim file, such as costLimit.");
                if (!taken.add(term)) {
                    throw termNode.error("The term '" + term.key() + "' stands twice.", "Remove one of the two.");
                }
                YamlNode standard = fields.get("standard");
                TermRule.Use use = fields.require("use").oneOf(USES);
                if (standard != null && use != TermRule.Use.OPTIONAL) {
                    throw standard.error("A standard amount is for an optional term.", "Write 'use: optional'.");
                }
                terms.add(new TermRule(
                        term,
                        rules.clause(fields, "term." + term.key()),
                        use,
                        standard == null ? null : standard.number(0, ProductReader.MOST_YEN),
                        bounds(fields)));
            }
        }
        return terms;
    }

    private static TermRule.Bounds bounds(Fields fields) {
        YamlNode least = fields.get("least");
        YamlNode most = fields.get("most");
        YamlNode percent = fields.get("percentOfPolicyLimit");
        return new TermRule.Bounds(
                least == null ? null : least.number(0, ProductReader.MOST_YEN),
                most == null ? null : most.number(0, ProductReader.MOST_YEN),
                percent == null ? null : (int) percent.number(1, 100));
    }

    /** Complains of a rider that no condition read so far has asked for. */
    void requireRidersAsked(Fields fields, List<Product.Rider> riders) {
        Set<String> asked = rules.ridersAsked();
        List<YamlNode> nodes = fields.list("riders");
        for (int i = 0; i < riders.size(); i++) {
            Product.Rider rider = riders.get(i);
            if (rider.figures() && !asked.contains(rider.code())) {
                throw nodes.get(i)
                        .error(
                                "No rule asks for the rider '" + rider.code() + "'.",
                                "Use it in a condition, or write 'figures: false'.");
            }
        }
    }
}
