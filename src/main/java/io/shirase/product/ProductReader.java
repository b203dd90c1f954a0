package io.shirase.product;

import io.shirase.product.YamlNode.Fields;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a product file. Every error names file, line, column and the mend. */
public final class ProductReader {

    static final Set<Fact> POLICY_FACTS = Set.of(Fact.PLAN, Fact.RIDER);
    static final Set<Fact> INCIDENT_FACTS = Set.of(Fact.KIND, Fact.DATA, Fact.CAUSE);
    static final long MOST_YEN = 9_007_199_254_740_991L;

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final Map<String, TermRule.Use> USES = RuleReader.byCode(TermRule.Use.values(), TermRule.Use::code);
    private static final Map<String, Limit.Per> PERS = RuleReader.byCode(Limit.Per.values(), Limit.Per::code);
    private static final Map<String, Limit.Within> WITHINS =
            RuleReader.byCode(Limit.Within.values(), Limit.Within::code);

    private final Vocabulary vocabulary;

    /** @param vocabulary the words of a claim file that a product file may use */
    public ProductReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @throws ProductException if the file does not describe a product
     * @throws UncheckedIOException if it cannot be read
     */
    public Product read(Path file) {
        try {
            return read(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The product file " + file + " cannot be read", e);
        }
    }

    /**
     * @param file the name to give in errors
     * @throws ProductException if the text does not describe a product
     */
    public Product read(String file, String yaml) {
        YamlNode root = new YamlNode(file, compose(file, yaml));
        try (Fields fields = root.fields()) {
            return product(fields);
        }
    }

    private static Node compose(String file, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(500);
        options.setNestingDepthLimit(30);
        options.setCodePointLimit(MOST_CHARACTERS);
        try (Reader reader = new StringReader(yaml)) {
            Node root = new Yaml(options).compose(reader);
            if (root == null) {
                throw new ProductException(file, 1, 1, "The file is empty.", "See docs/products.md for an example.");
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            throw new ProductException(
                    file,
                    line,
                    column,
                    "This is not YAML: " + e.getProblem() + ".",
                    "Check the indentation and quotes.");
        } catch (YAMLException e) {
            throw new ProductException(
                    file, 1, 1, "This is not YAML: " + e.getMessage() + ".", "Check the whole file.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Product product(Fields fields) {
        String seed = fields.require("seed").string();
        RuleReader rules = new RuleReader(seed, vocabulary);
        YamlNode codeNode = fields.require("product");
        String code = codeNode.string();
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw codeNode.error("'" + code + "' is no code.", "Write small letters, digits and hyphens.");
        }

        List<Product.Plan> plans = plans(fields.require("plans"), rules);
        rules.know(Fact.PLAN, codes(plans, Product.Plan::code));
        List<Product.Rider> riders = riders(fields, rules);
        rules.know(Fact.RIDER, codes(riders, Product.Rider::code));
        List<YamlNode> itemNodes = fields.require("items").list();
        rules.know(Fact.ITEM, declaredCodes(itemNodes));

        List<TermRule> terms = terms(fields, rules);
        List<Limit> limits = rules.asking(POLICY_FACTS, () -> limits(fields, rules));
        List<Window> windows = windows(fields, rules);
        List<NoticeRule> notices = notices(fields, rules);
        ItemReader itemReader = new ItemReader(rules, limits, windows, notices, costsLimited(terms));
        List<Item> items = itemReader.items(itemNodes);
        itemReader.requireEveryLimitUsed(fields.list("limits"), interruptionLimits(fields));
        CheckReader checks = new CheckReader(rules, vocabulary);
        Product.FirstIncident first = firstIncident(fields, rules);

        Product product = new Product(
                code,
                date(fields.require("validFrom")),
                rules.text(fields.require("name")),
                rules.text(fields.require("insurer")),
                seed,
                fields.list("changed").stream().map(rules::text).toList(),
                plans,
                riders,
                terms,
                limits,
                windows,
                notices,
                items,
                checks.triggers(fields.require("trigger")),
                first,
                checks.checks(fields, "exclusions"),
                checks.traits(fields),
                checks.checks(fields, "kinds"),
                checks.checks(fields, "conditions"),
                checks.checks(fields, "closing"),
                checks.interruption(fields, limits),
                checklist(fields, rules, seed),
                documents(fields, rules));
        requireRidersAsked(fields, riders, rules.ridersAsked());
        return product;
    }

    private static <T> Set<String> codes(List<T> entries, java.util.function.Function<T, String> code) {
        return new LinkedHashSet<>(entries.stream().map(code).toList());
    }

    private static Set<String> declaredCodes(List<YamlNode> nodes) {
        Set<String> codes = new HashSet<>();
        for (YamlNode node : nodes) {
            codes.add(node.fields().require("code").string());
        }
        return codes;
    }

    private static boolean costsLimited(List<TermRule> terms) {
        return terms.stream().anyMatch(t -> t.term() == Term.COST_LIMIT && t.use() != TermRule.Use.REFUSED);
    }

    private static LocalDate date(YamlNode node) {
        try {
            return LocalDate.parse(node.string());
        } catch (DateTimeException e) {
            throw node.error("'" + node.string() + "' is not a date.", "Write it as 2026-04-01.");
        }
    }

    private static List<Product.Plan> plans(YamlNode list, RuleReader rules) {
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

    private static List<Product.Rider> riders(Fields product, RuleReader rules) {
        Set<String> taken = new HashSet<>();
        List<Product.Rider> riders = new ArrayList<>();
        for (YamlNode node : product.list("riders")) {
            try (Fields fields = node.fields()) {
                String code = rules.newCode(fields, taken);
                YamlNode figures = fields.get("figures");
                riders.add(new Product.Rider(
                        code,
                        rules.text(fields.require("name")),
                        rules.clause(fields, "rider." + code),
                        rules.text(fields.require("effect")),
                        figures == null || figures.yesOrNo()));
            }
        }
        return riders;
    }

    private static List<TermRule> terms(Fields product, RuleReader rules) {
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
                        standard == null ? null : standard.number(0, MOST_YEN)));
            }
        }
        return terms;
    }

    private static List<Limit> limits(Fields product, RuleReader rules) {
        Set<String> taken = new HashSet<>(Set.of(Item.NO_LIMIT, "costs", "policy"));
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
                        rules.choices(fields.require("amount"), clause.id(), "amount", ProductReader::amount),
                        per == null ? Limit.Per.PERIOD : per.oneOf(PERS),
                        fields.require("within").oneOf(WITHINS)));
            }
        }
        return limits;
    }

    private static Limit.Amount amount(YamlNode node) {
        if (!node.isMap()) {
            return new Limit.Amount(node.number(0, MOST_YEN), null, null);
        }
        try (Fields fields = node.fields()) {
            YamlNode yen = fields.get("yen");
            YamlNode fraction = fields.get("ofPolicyLimit");
            YamlNode term = fields.get("term");
            if (yen == null && fraction == null && term == null) {
                throw node.error("The amount is missing.", "Write 'yen', 'ofPolicyLimit' or 'term'.");
            }
            return new Limit.Amount(
                    yen == null ? null : yen.number(0, MOST_YEN),
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

    private static List<Window> windows(Fields product, RuleReader rules) {
        Set<String> taken = new HashSet<>();
        List<Window> windows = new ArrayList<>();
        for (YamlNode node : product.list("windows")) {
            try (Fields fields = node.fields()) {
                String code = rules.newCode(fields, taken);
                windows.add(new Window(
                        code,
                        rules.text(fields.require("name")),
                        rules.clause(fields, "window." + code),
                        rules.span(fields)));
            }
        }
        return windows;
    }

    private List<NoticeRule> notices(Fields product, RuleReader rules) {
        Set<String> taken = new HashSet<>();
        List<NoticeRule> notices = new ArrayList<>();
        for (YamlNode node : product.list("notices")) {
            try (Fields fields = node.fields()) {
                String code = rules.newCode(fields, taken);
                notices.add(new NoticeRule(
                        code,
                        rules.text(fields.require("name")),
                        rules.clause(fields, "notice." + code),
                        rules.span(fields),
                        fields.require("deny").oneOf(vocabulary.denials()),
                        fields.require("holdWithoutOrder").oneOf(vocabulary.holds())));
            }
        }
        return notices;
    }

    private static Product.@Nullable FirstIncident firstIncident(Fields product, RuleReader rules) {
        YamlNode node = product.get("firstIncident");
        if (node == null) {
            return null;
        }
        try (Fields fields = node.fields()) {
            return new Product.FirstIncident(
                    rules.clause(fields, "firstIncident"),
                    rules.asking(INCIDENT_FACTS, () -> rules.condition(fields, "among")));
        }
    }

    private static Set<String> interruptionLimits(Fields product) {
        YamlNode node = product.get("interruption");
        return node == null ? Set.of() : Set.of("profit", "continuation");
    }

    private static List<Product.Exclusion> checklist(Fields product, RuleReader rules, String seed) {
        Set<String> taken = new HashSet<>();
        List<Product.Exclusion> exclusions = new ArrayList<>();
        for (YamlNode node : product.list("checklist")) {
            try (Fields fields = node.fields()) {
                YamlNode quote = fields.get("quote");
                YamlNode own = fields.get("seed");
                exclusions.add(new Product.Exclusion(
                        rules.newCode(fields, taken),
                        rules.text(fields.require("appliesTo")),
                        rules.text(fields.require("summary")),
                        quote == null ? null : quote.string(),
                        own == null ? seed : own.string()));
            }
        }
        return exclusions;
    }

    private static List<Product.Document> documents(Fields product, RuleReader rules) {
        Set<String> taken = new HashSet<>();
        List<Product.Document> documents = new ArrayList<>();
        for (YamlNode node : product.list("documents")) {
            try (Fields fields = node.fields()) {
                documents.add(new Product.Document(
                        rules.newCode(fields, taken),
                        rules.text(fields.require("name")),
                        rules.text(fields.require("about"))));
            }
        }
        return documents;
    }

    private static void requireRidersAsked(Fields fields, List<Product.Rider> riders, Set<String> asked) {
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
