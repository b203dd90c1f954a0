package io.shirase.expense.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table of expenses that was sent: its rows lie in the store until it is taken or put away.
 *
 * @param head the number of the row in which the headers stand
 * @param sheet what the head says, without rows
 * @param madeBy a user name
 * @param takenAt when its lines were entered; null while they are not
 * @param takenBackAt when they were taken out again; null where they were not
 */
public record StagedTable(
        UUID id,
        UUID incidentId,
        String fileName,
        int head,
        LineSheet sheet,
        String madeBy,
        Instant madeAt,
        @Nullable Instant takenAt,
        @Nullable Instant takenBackAt) {}
