package io.shirase.fuzz;

import io.shirase.assessment.Products;
import io.shirase.product.ProductException;
import java.nio.charset.StandardCharsets;

/** Whatever comes in as a product file is read, or refused with the place and the mend. */
public final class ProductFuzz {

    private ProductFuzz() {}

    /** Jazzer calls this with bytes of its own invention. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Products.reader().read("fuzz.yaml", new String(input, StandardCharsets.UTF_8));
        } catch (ProductException refused) {
            if (refused.line() < 1 || refused.column() < 1) {
                throw new IllegalStateException("A refusal without a place", refused);
            }
        }
    }
}
