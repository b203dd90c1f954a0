package io.shirase.duty;

import io.shirase.incident.DataKind;
import io.shirase.incident.Told;
import io.shirase.language.Text;
import io.shirase.time.Counting;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A duty, or a good reason, to tell somebody of an incident.
 *
 * @param validUntil the last day of knowledge to which it applies; null while it is in force
 * @param concerns the kinds of data that it is about; empty where that is any personal data
 * @param grounds of a breach, each enough by itself
 * @param told done where the incident says that this one was told; null where the incident does not know it
 * @param receipt whether the report to the insurer itself is what does it
 * @param term until when; null where no number of days is set
 * @param quote word for word from the source {@code quoteOf}; null where none was read
 * @param form the code of what the report asks; null where it asks nothing in particular
 */
public record Obligation(
        String code,
        Text name,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Force force,
        Applies applies,
        Set<DataKind> concerns,
        List<GroundRule> grounds,
        Told.@Nullable Whom told,
        boolean receipt,
        @Nullable Term term,
        Text gist,
        List<String> sources,
        @Nullable String quote,
        @Nullable String quoteOf,
        @Nullable String form) {

    public Obligation {
        concerns = concerns == null ? Set.of() : Set.copyOf(concerns);
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        sources = List.copyOf(sources);
    }

    /** Whether it is in force for what was known on a day; so too while nobody has said when that was. */
    boolean isInForce(@Nullable LocalDate known) {
        return known == null || (!known.isBefore(validFrom) && (validUntil == null || !known.isAfter(validUntil)));
    }

    /**
     * Of which kind a ground is, and what meets it.
     *
     * @param data one person's data of one of these kinds is enough
     * @param over more persons than this are enough; null where their number does not matter
     */
    public record GroundRule(
            Ground ground, Set<DataKind> data, @Nullable Integer over) {

        public GroundRule {
            data = data == null ? Set.of() : Set.copyOf(data);
        }
    }

    /**
     * @param days after the law, its guideline or a contract
     * @param from of a guideline, from about which day; null where it has none
     * @param wrongfulDays instead, where a wrongful purpose is possible; null where that changes nothing
     * @param rolls whether a last day on which authorities are closed moves to the next open one
     * @param guideline whether it is no last day of the law
     */
    public record Term(
            int days,
            @Nullable Integer from,
            @Nullable Integer wrongfulDays,
            Counting counted,
            boolean rolls,
            boolean guideline) {

        /** @throws IllegalArgumentException if it has no days */
        public Term {
            if (days < 1) {
                throw new IllegalArgumentException("A term has at least one day");
            }
        }
    }
}
