package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/**
 * Reads claim files, strictly: unknown fields and codes are refused, never ignored. Time and memory are bounded by the
 * size of the text, and the size of the text by {@link #LARGEST}.
 */
public final class ClaimFileReader {

    /** The largest claim file, in bytes: some hundred thousand lines of expense. */
    public static final int LARGEST = 64 * 1024 * 1024;

    private final ProductCatalog products;

    /** @param products the products that a claim file may name */
    public ClaimFileReader(ProductCatalog products) {
        this.products = products;
    }

    /** A claim, and the edition of the product that it is to be assessed by. */
    public record Read(Product product, Claim claim) {

        /**
         * With what a certificate states of its own.
         *
         * @throws ClaimFileException if that is another product's, or the product does not take it
         */
        public Read certified(CertificateFile stated) {
            return new Read(stated.applyTo(product), stated.amend(claim, product));
        }
    }

    /**
     * @throws ClaimFileException if it is not a claim file
     * @throws IOException if it cannot be read
     */
    public Read read(InputStream json) throws IOException {
        byte[] bytes = json.readNBytes(LARGEST + 1);
        return read(bytes, 0, bytes.length);
    }

    /** @throws ClaimFileException if it is not a claim file */
    public Read read(byte[] json) {
        return read(json, 0, json.length);
    }

    /** @throws ClaimFileException if it is not a claim file */
    public Read read(byte[] json, int from, int length) {
        Claim claim = parse(json, from, length, in -> new ClaimParser(in).claim());
        Product product = products.find(
                        claim.policy().product(), claim.policy().periodStart().toLocalDate())
                .orElseThrow(() -> new ClaimFileException("/policy/product", "claimfile.product"));
        new ClaimChecks(product, claim).check();
        return new Read(product, claim);
    }

    /**
     * Reads one line of expense by itself.
     *
     * @throws ClaimFileException if it is none
     */
    public static Claim.Expense readExpense(byte[] json) {
        return parse(json, 0, json.length, in -> new ExpenseParser(in).expense());
    }

    private static <T> T parse(byte[] json, int from, int length, Function<JsonInput, T> parser) {
        if (length > LARGEST) {
            throw new ClaimFileException("", "claimfile.too-large", String.valueOf(LARGEST));
        }
        Utf8.check(json, from, length);
        try (JsonInput in = new JsonInput(json, from, length)) {
            try {
                in.begin();
                T parsed = parser.apply(in);
                in.end();
                return parsed;
            } catch (JacksonException e) {
                throw in.refusal(e);
            }
        }
    }
}
