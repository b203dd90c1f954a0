package io.shirase.edition;

import io.shirase.language.Coded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a product that somebody has uploaded.
 *
 * @param product its code
 * @param validFrom policies whose period begins on this day or later are judged by it, once it is in force
 * @param digest SHA-256 of the file, in hexadecimal
 * @param decided who put it in force or withdrew it; null while it waits
 */
public record Edition(
        UUID id,
        String product,
        LocalDate validFrom,
        String fileName,
        String digest,
        State state,
        Act proposed,
        @Nullable Act decided,
        Trial trial) {

    public enum State implements Coded {
        PROPOSED("proposed"),
        IN_FORCE("in-force"),
        WITHDRAWN("withdrawn");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** @param name as the person was called then */
    public record Act(Instant at, UUID person, String name) {}

    /**
     * How far the comparison with the edition before has come.
     *
     * @param against the editions of the product that it was compared with, by their days; null where none was begun
     * @param at when it last moved on
     */
    public record Trial(
            TrialState state,
            @Nullable String against,
            @Nullable Instant at,
            long done,
            long total) {}

    public enum TrialState implements Coded {
        NONE("none"),
        RUNNING("running"),
        DONE("done"),
        FAILED("failed");

        private final String code;

        TrialState(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
