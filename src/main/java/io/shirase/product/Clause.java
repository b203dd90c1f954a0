package io.shirase.product;

import io.shirase.language.Coded;
import io.shirase.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from.
 *
 * @param id names the rule within its product
 * @param gist the rule in one short sentence
 * @param quote the source's own Japanese words, its declared misprints corrected; null only where no source speaks, or where the number is a certificate's
 * @param seed the source document, such as {@code 002}, or {@link #CERTIFICATE}
 * @param reading how an ambiguity was settled; null where there is none
 */
public record Clause(
        String id,
        Text gist,
        @Nullable String quote,
        String seed,
        Confidence confidence,
        @Nullable Reading reading) {

    /** The source of a number that one certificate states differently from its product. */
    public static final String CERTIFICATE = "certificate";

    /** The rule with the certificate's number in the product's place; what the wording leaves open stays open. */
    Clause ofCertificate(String otherId, Text otherGist) {
        return new Clause(otherId, otherGist, null, CERTIFICATE, confidence, reading);
    }

    /** Whether its number is one certificate's own and not the product's. */
    public boolean isOfCertificate() {
        return seed.equals(CERTIFICATE);
    }

    /**
     * A question that the wording leaves open.
     *
     * @param question its code in the product file
     * @param taken the reading that assessments use
     * @param alternative the other reading
     * @param change what the other reading changes in the product; null where figures cannot show it
     */
    public record Reading(
            String question,
            Text taken,
            Text alternative,
            @Nullable Change change) {}

    /** How a product is changed to be read the other way. */
    public enum Change implements Coded {
        /** Each item that draws on the limit has it by itself. */
        LIMIT_FOR_EACH_ITEM("limit-for-each-item"),
        /** The rule no longer holds a line. */
        WITHOUT_HOLD("without-hold");

        private final String code;

        Change(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
