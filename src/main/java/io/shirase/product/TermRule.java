package io.shirase.product;

import io.shirase.language.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a product asks of a certificate's number.
 *
 * @param standard what counts where the certificate says nothing, whole yen; null where there is no such amount
 * @param bounds between what the certificate may state it; asked when a policy is entered, not in an assessment
 */
public record TermRule(
        Term term, Clause clause, Use use, @Nullable Long standard, Bounds bounds) {

    /**
     * In the unit of the term: whole yen, or hours.
     *
     * @param least null where there is no such bound
     * @param most null where there is no such bound
     * @param percentOfPolicyLimit the most in percent of the policy limit; null where there is no such bound
     */
    public record Bounds(
            @Nullable Long least,
            @Nullable Long most,
            @Nullable Integer percentOfPolicyLimit) {

        /** The most that may be stated beside this policy limit in whole yen; null where there is no such bound. */
        public @Nullable Long mostBeside(long policyLimit) {
            Long share = percentOfPolicyLimit == null
                    ? null
                    : Long.valueOf(
                            policyLimit / 100 * percentOfPolicyLimit + policyLimit % 100 * percentOfPolicyLimit / 100);
            return share == null || (most != null && most < share) ? most : share;
        }
    }

    public enum Use implements Coded {
        REQUIRED("required"),
        OPTIONAL("optional"),
        REFUSED("refused");

        private final String code;

        Use(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
