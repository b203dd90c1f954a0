package io.shirase.product;

import io.shirase.language.Coded;
import io.shirase.language.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit of its own that items draw on.
 *
 * @param amounts the first whose condition holds is the limit's amount
 * @param within the limit above it: an own limit within all costs is never larger than that of all costs
 */
public record Limit(String code, Text name, Clause clause, List<Choice<Amount>> amounts, Per per, Within within) {

    public Limit {
        amounts = List.copyOf(amounts);
    }

    public enum Per implements Coded {
        /** One sum for the whole policy period. */
        PERIOD("period"),
        /** Every incident has it anew. */
        INCIDENT("incident");

        private final String code;

        Per(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public enum Within implements Coded {
        COSTS("costs"),
        POLICY("policy");

        private final String code;

        Within(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The lowest of the amounts given; at least one is. */
    public record Amount(
            @Nullable Long yen,
            @Nullable Fraction ofPolicyLimit,
            @Nullable Term term) {}

    /** A part of the policy limit, rounded down to whole yen. */
    public record Fraction(int numerator, int denominator) {}
}
