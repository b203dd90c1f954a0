package io.shirase.policy.imports;

import io.shirase.policy.Policy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as an administrator looks at it.
 *
 * @param place as the program that wrote the file numbers it
 * @param texts as the cells read, or what has been put in their place
 * @param mended what has been put in place of a cell
 * @param existing the policy that is there; null where it would be new
 * @param wanted what it would be; null where that cannot be said
 * @param differences in what these two differ
 * @param twin the place of another row of the same policy; null where there is none
 */
public record ImportRow(
        int place,
        Outcome outcome,
        Map<ImportField, String> texts,
        Map<ImportField, String> mended,
        List<Finding> findings,
        @Nullable Policy existing,
        @Nullable Policy wanted,
        List<ImportField> differences,
        @Nullable Integer twin) {

    public String text(ImportField field) {
        return texts.getOrDefault(field, "");
    }
}
