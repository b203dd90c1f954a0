package io.shirase.product;

import io.shirase.language.Coded;
import io.shirase.language.Text;
import io.shirase.product.YamlNode.Fields;
import io.shirase.time.Counting;
import io.shirase.time.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what the rules of a product file are made of: texts, clauses, conditions, choices and spans. */
final class RuleReader {

    private static final Map<String, Confidence> CONFIDENCES = Coded.byCode(Confidence.class);
    private static final Map<String, Clause.Change> CHANGES = Coded.byCode(Clause.Change.class);
    private static final Map<String, Counting> COUNTINGS = Coded.byCode(Counting.class, Counting::code);

    private final String seed;
    private final Sources sources;
    private final Map<Fact, Set<String>> codes;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> ridersAsked = new HashSet<>();
    private Set<Fact> askable = EnumSet.allOf(Fact.class);

    RuleReader(String seed, Sources sources, Vocabulary vocabulary) {
        this.seed = seed;
        this.sources = sources;
        this.codes = new HashMap<>(vocabulary.codes());
    }

    /** Makes the product's own codes of a fact known to the conditions read from now on. */
    void know(Fact fact, Set<String> own) {
        codes.put(fact, Set.copyOf(own));
    }

    Set<String> codes(Fact fact) {
        return codes.getOrDefault(fact, Set.of());
    }

    /** Reads conditions that may ask for these facts alone. */
    <T> T asking(Set<Fact> facts, Supplier<T> reading) {
        Set<Fact> before = askable;
        askable = facts;
        try {
            return reading.get();
        } finally {
            askable = before;
        }
    }

    /** Where each clause read so far stands, by its id. */
    Map<String, Integer> lines() {
        return lines;
    }

    /** The riders that a condition read so far has asked for. */
    Set<String> ridersAsked() {
        return ridersAsked;
    }

    /** A code of the product's own, which no other entry of the same list may have. */
    String newCode(Fields fields, Set<String> taken) {
        YamlNode node = fields.require("code");
        String code = node.string();
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw node.error("'" + code + "' is no code.", "Write small letters, digits and hyphens.");
        }
        if (!taken.add(code)) {
            throw node.error("The code '" + code + "' stands twice.", "Give each entry a code of its own.");
        }
        return code;
    }

    Text text(YamlNode node) {
        try (Fields fields = node.fields()) {
            return new Text(fields.require("ja").string(), fields.require("en").string());
        }
    }

    /** The clause of a rule that names itself with {@code id}. */
    Clause clause(Fields fields) {
        YamlNode id = fields.require("id");
        if (!ids.add(id.string())) {
            throw id.error("The rule '" + id.string() + "' stands twice.", "Give each rule an id of its own.");
        }
        return clause(fields, id.string());
    }

    Clause clause(Fields fields, String id) {
        lines.putIfAbsent(id, fields.owner().line());
        Text gist = text(fields.require("gist"));
        String quote = quote(fields);
        YamlNode confidenceNode = fields.get("confidence");
        YamlNode readingNode = fields.get("reading");
        Confidence confidence = confidenceNode == null ? Confidence.STATED : confidenceNode.oneOf(CONFIDENCES);
        if (quote == null && confidence != Confidence.HOUSE) {
            throw fields.owner()
                    .error(
                            "The rule '" + id + "' has no quotation.",
                            "Add 'quote: …' in the source's own words, or 'confidence: house' where no source speaks.");
        }
        if (readingNode == null && confidence == Confidence.AMBIGUOUS) {
            throw fields.owner()
                    .error(
                            "The rule '" + id + "' is ambiguous.",
                            "Add 'reading:' with the question, the reading taken and the alternative.");
        }
        return new Clause(
                id, gist, quote, source(fields), confidence, readingNode == null ? null : reading(readingNode));
    }

    /** The source that an entry names, or the file's. */
    String source(Fields fields) {
        YamlNode own = fields.get("seed");
        return own == null ? seed : own.string();
    }

    /** An entry's quotation as it is shown: with the misprints of its source corrected. */
    @Nullable
    String quote(Fields fields) {
        YamlNode printed = fields.get("quote");
        return printed == null ? null : sources.shown(source(fields), printed.string());
    }

    private Clause.Reading reading(YamlNode node) {
        try (Fields fields = node.fields()) {
            YamlNode change = fields.get("change");
            return new Clause.Reading(
                    fields.require("question").string(),
                    text(fields.require("taken")),
                    text(fields.require("alternative")),
                    change == null ? null : change.oneOf(CHANGES));
        }
    }

    /** The condition behind a field; one that always holds where the field is absent. */
    Condition condition(Fields fields, String name) {
        YamlNode node = fields.get(name);
        return node == null ? Condition.ALWAYS : condition(node);
    }

    @Nullable
    Condition exception(Fields fields) {
        YamlNode node = fields.get("unless");
        return node == null ? null : condition(node);
    }

    private Condition condition(YamlNode node) {
        Map<Fact, Set<String>> facts = new HashMap<>();
        try (Fields fields = node.fields()) {
            if (fields.names().isEmpty()) {
                throw node.error("The condition asks nothing.", "Name a fact, or leave the condition out.");
            }
            for (Fact fact : askable) {
                YamlNode value = fields.get(fact.key());
                if (value != null) {
                    facts.put(fact, answers(fact, value));
                }
            }
        }
        return new Condition(facts);
    }

    private Set<String> answers(Fact fact, YamlNode node) {
        Set<String> answers = new LinkedHashSet<>();
        for (YamlNode entry : node.oneOrMore()) {
            String answer = switch (fact.form()) {
                case CODES -> entry.oneOf(codes(fact));
                case YES_NO -> entry.oneOf(Set.of("true", "false"));
                case YES_NO_UNKNOWN -> entry.oneOf(Set.of("true", "false", "unknown"));
                case KNOWN -> entry.oneOf(Set.of("known", "unknown"));
                case AMOUNT -> String.valueOf(entry.number(0, ProductReader.MOST_YEN));
            };
            if (!answers.add(answer)) {
                throw entry.error("'" + answer + "' stands twice.", "Remove one of the two.");
            }
            if (fact == Fact.RIDER) {
                ridersAsked.add(answer);
            }
        }
        if (answers.isEmpty()) {
            throw node.error("The list is empty.", "Name at least one value.");
        }
        return answers;
    }

    /** One value, or a list of choices of which the last holds always. */
    <T> List<Choice<T>> choices(YamlNode node, String id, String name, Function<YamlNode, T> value) {
        if (!node.isList()) {
            return List.of(new Choice<>(Condition.ALWAYS, value.apply(node), null));
        }
        List<Choice<T>> choices = new ArrayList<>();
        for (YamlNode entry : node.list()) {
            try (Fields fields = entry.fields()) {
                Condition when = condition(fields, "when");
                Clause clause = fields.has("gist") ? clause(fields, id) : null;
                choices.add(new Choice<>(when, value.apply(fields.require(name)), clause));
            }
        }
        if (choices.isEmpty() || !choices.getLast().when().isAlways()) {
            throw node.error("The choices leave something open.", "Let the last entry stand without 'when'.");
        }
        return choices;
    }

    Span span(Fields fields) {
        YamlNode days = fields.get("days");
        YamlNode years = fields.get("years");
        YamlNode counted = fields.get("counted");
        if ((days == null) == (years == null)) {
            throw fields.owner().error("The period has no one length.", "Write either 'days: …' or 'years: …'.");
        }
        if (counted == null) {
            throw fields.owner()
                    .error(
                            "The period can be read in two ways.",
                            "Declare 'counted: next-day' (day 1 is the next day) or 'counted: day-itself'.");
        }
        Counting counting = counted.oneOf(COUNTINGS);
        if (days != null) {
            return Span.days((int) days.number(1, 100_000), counting);
        }
        return Span.years((int) fields.require("years").number(1, 100), counting);
    }
}
