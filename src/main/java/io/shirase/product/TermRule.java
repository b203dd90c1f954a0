package io.shirase.product;

import org.jspecify.annotations.Nullable;

/**
 * What a product asks of a certificate's number.
 *
 * @param standard what counts where the certificate says nothing, whole yen; null where there is no such amount
 */
public record TermRule(
        Term term, Clause clause, Use use, @Nullable Long standard) {

    public enum Use {
        REQUIRED("required"),
        OPTIONAL("optional"),
        REFUSED("refused");

        private final String code;

        Use(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
