package io.shirase.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of a product file that knows where it stands, so that every complaint can say so. */
final class YamlNode {

    private final String file;
    private final Node node;

    YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    ProductException error(String problem, String mend) {
        var mark = node.getStartMark();
        return new ProductException(file, mark.getLine() + 1, mark.getColumn() + 1, problem, mend);
    }

    /** Where it begins, from 1. */
    int line() {
        return node.getStartMark().getLine() + 1;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    String string() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw error("A text is expected here.", "Write it behind the colon.");
    }

    long number(long least, long most) {
        String text = string().replace("_", "");
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw error("'" + text + "' is not a whole number from " + least + " to " + most + ".", "Correct the number.");
    }

    boolean yesOrNo() {
        return oneOf(Map.of("true", true, "false", false));
    }

    /** The value behind a word. */
    <T> T oneOf(Map<String, T> words) {
        T value = words.get(string());
        if (value == null) {
            throw error("'" + string() + "' is not known here.", "Write one of " + sorted(words.keySet()) + ".");
        }
        return value;
    }

    String oneOf(Set<String> words) {
        String word = string();
        if (!words.contains(word)) {
            throw error("'" + word + "' is not known here.", "Write one of " + sorted(words) + ".");
        }
        return word;
    }

    <T> T parsed(Function<String, Optional<T>> parser, String known) {
        return parser.apply(string()).orElseThrow(() -> error("'" + string() + "' is not known here.", known));
    }

    List<YamlNode> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw error("A list is expected here.", "Begin each entry with '- '.");
        }
        List<YamlNode> entries = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            entries.add(new YamlNode(file, entry));
        }
        return entries;
    }

    /** The entries of a list, or the one value that stands in a list's place. */
    List<YamlNode> oneOrMore() {
        return isList() ? list() : List.of(this);
    }

    Fields fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw error("Fields with names are expected here.", "Write 'name: value', one to a line.");
        }
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Map<String, YamlNode> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (values.put(key.string(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.error("The field '" + key.string() + "' stands twice.", "Remove one of the two.");
            }
            keys.put(key.string(), key);
        }
        return new Fields(this, values, keys);
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    /** The fields of a mapping. Whoever reads them closes them, so that a field that nobody asked for is an error. */
    static final class Fields implements AutoCloseable {

        private final YamlNode owner;
        private final Map<String, YamlNode> values;
        private final Map<String, YamlNode> keys;
        private final Set<String> asked = new LinkedHashSet<>();

        private Fields(YamlNode owner, Map<String, YamlNode> values, Map<String, YamlNode> keys) {
            this.owner = owner;
            this.values = values;
            this.keys = keys;
        }

        YamlNode owner() {
            return owner;
        }

        Set<String> names() {
            return values.keySet();
        }

        @Nullable
        YamlNode get(String name) {
            asked.add(name);
            return values.get(name);
        }

        YamlNode require(String name) {
            YamlNode value = get(name);
            if (value == null) {
                throw owner.error("The field '" + name + "' is missing.", "Add '" + name + ": …'.");
            }
            return value;
        }

        boolean has(String name) {
            return get(name) != null;
        }

        List<YamlNode> list(String name) {
            YamlNode value = get(name);
            return value == null ? List.of() : value.list();
        }

        YamlNode key(String name) {
            return keys.getOrDefault(name, owner);
        }

        /** Complains of the first field that nobody asked for. */
        @Override
        public void close() {
            for (String name : values.keySet()) {
                if (!asked.contains(name)) {
                    throw key(name)
                            .error("The field '" + name + "' is not known here.", "Known are " + sorted(asked) + ".");
                }
            }
        }
    }
}
