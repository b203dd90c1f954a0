package io.shirase.policy.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table is which.
 *
 * @param head the row of the headers, from 1; the rows above it are not read
 * @param headRows how many rows the headers take: one or two
 * @param headers of the columns, in their order
 * @param fields codes of {@link ImportField} of the columns; empty where a column is not read
 * @param product the code of the product of every row, where no column says it; null where one does, or nobody has said
 */
public record ColumnPlan(
        int head,
        int headRows,
        List<String> headers,
        List<String> fields,
        @Nullable String product) {

    public ColumnPlan {
        headers = List.copyOf(headers);
        fields = List.copyOf(fields);
    }

    Optional<ImportField> field(int column) {
        return ImportField.of(fields.get(column));
    }

    public boolean has(ImportField field) {
        return fields.contains(field.code());
    }

    /** What is missing before a row can be read. */
    public List<ImportField> missing() {
        return ImportField.NEEDED.stream()
                .filter(field -> !has(field) && !(field == ImportField.PRODUCT && product != null))
                .toList();
    }

    /** A column is this field, and no other column is; an empty code: the column is not read. */
    public ColumnPlan with(int column, String code) {
        List<String> changed = new ArrayList<>(fields);
        if (!code.isEmpty()) {
            changed.replaceAll(other -> other.equals(code) ? "" : other);
        }
        changed.set(column, code);
        return new ColumnPlan(head, headRows, headers, changed, product);
    }

    public ColumnPlan withProduct(@Nullable String code) {
        return new ColumnPlan(head, headRows, headers, fields, code);
    }

    /** By what tables with the same headers are known again. */
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            headers.forEach(header -> sha.update((HeaderRows.folded(header) + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
