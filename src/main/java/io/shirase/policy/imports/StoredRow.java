package io.shirase.policy.imports;

import io.shirase.sheet.Cell;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as it lies in the staging store. */
record StoredRow(
        int place,
        List<Cell> cells,
        Map<String, String> mended,
        Outcome outcome,
        @Nullable UUID policyId,
        @Nullable Long seenVersion,
        @Nullable Integer twin) {}
