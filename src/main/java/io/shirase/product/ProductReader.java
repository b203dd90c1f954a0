package io.shirase.product;

import io.shirase.product.YamlNode.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a product file. Every error names file, line, column and the mend. */
public final class ProductReader {

    static final Set<Fact> POLICY_FACTS = Set.of(Fact.PLAN, Fact.RIDER);
    static final Set<Fact> INCIDENT_FACTS = Set.of(Fact.KIND, Fact.DATA, Fact.CAUSE);
    static final long MOST_YEN = 9_007_199_254_740_991L;

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
        return readFile(file).product();
    }

    /**
     * The product and what its file says beside it.
     *
     * @throws ProductException if the file does not describe a product
     * @throws UncheckedIOException if it cannot be read
     */
    public ProductFile readFile(Path file) {
        try {
            return readFile(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The product file " + file + " cannot be read", e);
        }
    }

    /**
     * @param file the name to give in errors
     * @throws ProductException if the text does not describe a product
     */
    public Product read(String file, String yaml) {
        return readFile(file, yaml).product();
    }

    /** As {@link #readFile(Path)}, of a text that has this name in errors. */
    public ProductFile readFile(String file, String yaml) {
        try (Fields fields = YamlText.compose(file, yaml).fields()) {
            String seed = fields.require("seed").string();
            RuleReader rules = new RuleReader(seed, new Sources(fields), vocabulary);
            Product product = product(fields, seed, rules, sum(yaml));
            return new ProductFile(file, product, accepted(fields, rules), rules.lines());
        }
    }

    private static List<Accepted> accepted(Fields product, RuleReader rules) {
        List<Accepted> accepted = new ArrayList<>();
        for (YamlNode node : product.list("accepted")) {
            try (Fields fields = node.fields()) {
                accepted.add(new Accepted(
                        fields.require("finding").string(),
                        new LinkedHashSet<>(fields.require("about").oneOrMore().stream()
                                .map(YamlNode::string)
                                .toList()),
                        rules.text(fields.require("why")),
                        node.line()));
            }
        }
        return accepted;
    }

    private Product product(Fields fields, String seed, RuleReader rules, String fileSum) {
        YamlNode codeNode = fields.require("product");
        String code = codeNode.string();
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw codeNode.error("'" + code + "' is no code.", "Write small letters, digits and hyphens.");
        }

        ContractReader contract = new ContractReader(rules);
        List<Product.Plan> plans = contract.plans(fields.require("plans"));
        rules.know(Fact.PLAN, codes(plans, Product.Plan::code));
        List<Product.Rider> riders = contract.riders(fields);
        rules.know(Fact.RIDER, codes(riders, Product.Rider::code));
        List<YamlNode> itemNodes = fields.require("items").list();
        rules.know(Fact.ITEM, declaredCodes(itemNodes));

        List<TermRule> terms = contract.terms(fields);
        List<Limit> limits = rules.asking(POLICY_FACTS, () -> new LimitReader(rules).limits(fields));
        PeriodReader periods = new PeriodReader(rules, vocabulary);
        List<Window> windows = periods.windows(fields);
        List<NoticeRule> notices = periods.notices(fields);
        ItemReader itemReader = new ItemReader(rules, limits, windows, notices, costsLimited(terms));
        List<Item> items = itemReader.items(itemNodes);
        itemReader.requireEveryLimitUsed(fields.list("limits"), interruptionLimits(fields));
        PaperReader papers = new PaperReader(rules);
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
                papers.checklist(fields),
                papers.definitions(fields),
                papers.documents(fields),
                papers.contacts(fields),
                papers.parties(fields),
                fileSum);
        contract.requireRidersAsked(fields, riders);
        return product;
    }

    private static String sum(String yaml) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static <T> Set<String> codes(List<T> entries, Function<T, String> code) {
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
}
