package io.shirase.product;

import io.shirase.product.YamlNode.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the periods that a discovery starts: in which costs must arise, and in which the insurer must be told. */
final class PeriodReader {

    private final RuleReader rules;
    private final Vocabulary vocabulary;

    PeriodReader(RuleReader rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    List<Window> windows(Fields product) {
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

    List<NoticeRule> notices(Fields product) {
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
}
