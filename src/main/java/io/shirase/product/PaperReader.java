package io.shirase.product;

import io.shirase.product.YamlNode.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is for people only and changes no figures: exclusions to look at, definitions, documents to submit, whom to call. */
final class PaperReader {

    private final RuleReader rules;

    PaperReader(RuleReader rules) {
        this.rules = rules;
    }

    List<Product.Exclusion> checklist(Fields product) {
        Set<String> taken = new HashSet<>();
        List<Product.Exclusion> exclusions = new ArrayList<>();
        for (YamlNode node : product.list("checklist")) {
            try (Fields fields = node.fields()) {
                exclusions.add(new Product.Exclusion(
                        rules.newCode(fields, taken),
                        rules.text(fields.require("appliesTo")),
                        rules.text(fields.require("summary")),
                        rules.quote(fields),
                        rules.source(fields),
                        riders(fields.get("riders")),
                        riders(fields.get("liftedBy")),
                        clauses(fields.get("decidedBy"))));
            }
        }
        return exclusions;
    }

    private Set<String> riders(@Nullable YamlNode list) {
        Set<String> riders = new LinkedHashSet<>();
        if (list != null) {
            list.list().forEach(entry -> riders.add(entry.oneOf(rules.codes(Fact.RIDER))));
        }
        return riders;
    }

    /** All rules of the file are read before. */
    private Set<String> clauses(@Nullable YamlNode list) {
        Set<String> clauses = new LinkedHashSet<>();
        if (list != null) {
            list.list().forEach(entry -> clauses.add(entry.oneOf(rules.lines().keySet())));
        }
        return clauses;
    }

    List<Product.Definition> definitions(Fields product) {
        Set<String> taken = new HashSet<>();
        List<Product.Definition> definitions = new ArrayList<>();
        for (YamlNode node : product.list("definitions")) {
            try (Fields fields = node.fields()) {
                definitions.add(new Product.Definition(
                        rules.newCode(fields, taken),
                        rules.text(fields.require("term")),
                        rules.text(fields.require("summary")),
                        rules.quote(fields),
                        rules.source(fields)));
            }
        }
        return definitions;
    }

    List<Contact> contacts(Fields product) {
        Set<Contact.Kind> taken = new HashSet<>();
        List<Contact> contacts = new ArrayList<>();
        for (YamlNode node : product.list("contacts")) {
            try (Fields fields = node.fields()) {
                YamlNode kindNode = fields.require("kind");
                Contact.Kind kind = kindNode.parsed(Contact.Kind::of, "Write hotline, accident-reception or disputes.");
                if (!taken.add(kind)) {
                    throw kindNode.error("The contact '" + kindNode.string() + "' stands twice.", "Keep one of them.");
                }
                YamlNode phone = fields.require("phone");
                if (!phone.string().matches("[0-9]+(-[0-9]+)+")) {
                    throw phone.error("'" + phone.string() + "' is no telephone number.", "Write it as 0120-000-000.");
                }
                YamlNode hours = fields.get("hours");
                contacts.add(new Contact(
                        kind,
                        rules.text(fields.require("name")),
                        phone.string(),
                        hours == null ? null : rules.text(hours),
                        rules.clause(fields, "contact." + kindNode.string())));
            }
        }
        return contacts;
    }

    @Nullable
    Parties parties(Fields product) {
        YamlNode node = product.get("parties");
        if (node == null) {
            return null;
        }
        try (Fields fields = node.fields()) {
            return new Parties(
                    rules.text(fields.require("policyholder")),
                    rules.text(fields.require("namedInsured")),
                    rules.clause(fields, "parties"));
        }
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
