package io.shirase.product;

import io.shirase.language.Text;
import java.util.Set;

/**
 * What a check of the product's file finds and its author means to leave so.
 *
 * @param finding code of what is found
 * @param about the rules, limits, facts or activities that it is found of, by their names in the file
 * @param why the author's reason
 * @param line where it is declared, from 1
 */
public record Accepted(String finding, Set<String> about, Text why, int line) {

    public Accepted {
        about = Set.copyOf(about);
    }
}
