package io.shirase.product;

import io.shirase.product.YamlNode.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a product file says of its sources: their obvious misprints, so that a quotation can be shown as it was meant. */
final class Sources {

    private record Misprint(String printed, String meant) {}

    private final Map<String, List<Misprint>> misprints = new HashMap<>();

    Sources(Fields product) {
        for (YamlNode node : product.list("sources")) {
            try (Fields fields = node.fields()) {
                YamlNode seed = fields.require("seed");
                if (misprints.putIfAbsent(seed.string(), misprints(fields)) != null) {
                    throw seed.error("The source '" + seed.string() + "' stands twice.", "Put it into one entry.");
                }
            }
        }
    }

    private static List<Misprint> misprints(Fields source) {
        List<Misprint> found = new ArrayList<>();
        for (YamlNode node : source.list("misprints")) {
            try (Fields fields = node.fields()) {
                found.add(new Misprint(
                        fields.require("printed").string(),
                        fields.require("meant").string()));
            }
        }
        return found;
    }

    /** A source's words as printed, with its misprints corrected. */
    String shown(String seed, String printed) {
        String shown = printed;
        for (Misprint misprint : misprints.getOrDefault(seed, List.of())) {
            shown = shown.replace(misprint.printed(), misprint.meant());
        }
        return shown;
    }
}
