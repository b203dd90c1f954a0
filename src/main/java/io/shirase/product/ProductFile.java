package io.shirase.product;

import java.util.List;
import java.util.Map;

/**
 * A product together with what its file says beside it.
 *
 * @param name the file's name, as errors give it
 * @param accepted what a check may find without anybody having to mend it
 * @param lines where each clause stands, by its id; from 1
 */
public record ProductFile(String name, Product product, List<Accepted> accepted, Map<String, Integer> lines) {

    public ProductFile {
        accepted = List.copyOf(accepted);
        lines = Map.copyOf(lines);
    }

    /** The line of a clause; 0 where the file has none of that name. */
    public int line(String clause) {
        return lines.getOrDefault(clause, 0);
    }
}
