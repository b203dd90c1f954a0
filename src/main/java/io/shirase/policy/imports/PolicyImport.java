package io.shirase.policy.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of policies that somebody has sent.
 *
 * @param format in words that need no translation, such as CSV UTF-8
 * @param digest SHA-256 of the file
 * @param from1904 whether its days are counted from 1904
 * @param madeBy the name with which its sender signs in
 * @param sheet which of its sheets is read, from 0
 * @param columns null until its headers have been looked for
 * @param takenAt null until it is taken
 * @param added how many policies it has added, once it is taken
 * @param changed how many it has changed
 * @param same how many it has found as they were
 */
public record PolicyImport(
        UUID id,
        String fileName,
        String format,
        String digest,
        boolean from1904,
        Instant madeAt,
        String madeBy,
        int sheet,
        List<Sheet> sheets,
        @Nullable ColumnPlan columns,
        State state,
        @Nullable Instant takenAt,
        int added,
        int changed,
        int same) {

    public enum State {
        /** Its rows lie in the store; which column is which is being said. */
        READ,
        /** Each row has been held against the store. */
        CHECKED,
        TAKEN
    }

    /** @param rows in which something is */
    public record Sheet(int number, String name, boolean hidden, int rows) {}
}
