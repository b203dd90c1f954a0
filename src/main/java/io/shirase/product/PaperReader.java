package io.shirase.product;

import io.shirase.product.YamlNode.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what is for people only and changes no figures: exclusions to look at, documents to submit. */
final class PaperReader {

    private final RuleReader rules;
    private final String seed;

    /** @param seed the source where an exclusion does not name its own */
    PaperReader(RuleReader rules, String seed) {
        this.rules = rules;
        this.seed = seed;
    }

    List<Product.Exclusion> checklist(Fields product) {
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

    List<Product.Document> documents(Fields product) {
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
}
