package io.shirase.duty;

import io.shirase.incident.Symptom;
import io.shirase.language.Text;
import java.util.List;
import java.util.Set;

/**
 * What a report asks, item by item. The official form is the authority's; this is what is written before it is filled in.
 *
 * @param offered where one of these was seen; empty where a duty asks for it
 * @param official whose the official form is
 */
public record Form(
        String code, Text name, Set<Symptom> offered, Text official, List<String> sources, List<Item> items) {

    public Form {
        offered = offered == null ? Set.of() : Set.copyOf(offered);
        sources = List.copyOf(sources);
        items = List.copyOf(items);
    }

    /**
     * @param name as the authority calls it
     * @param ask what to write there
     */
    public record Item(String code, Prefill prefill, Text name, Text ask) {}
}
