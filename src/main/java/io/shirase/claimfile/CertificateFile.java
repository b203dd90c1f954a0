package io.shirase.claimfile;

import io.shirase.language.Problem;
import io.shirase.product.Figure;
import io.shirase.product.Overrides;
import io.shirase.product.Product;
import io.shirase.product.Quantity;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/**
 * The numbers of one certificate that differ from its product's, as the JSON file that stands beside a claim file: a
 * claim file has no field for them.
 *
 * @param product code of the product whose numbers they are
 */
public record CertificateFile(String product, Overrides overrides) {

    public static final String FORMAT = "certificate/1";

    private static final int LARGEST = 1024 * 1024;

    /**
     * @throws ClaimFileException if it is not such a file; its path is a JSON Pointer into this file
     */
    public static CertificateFile read(byte[] json) {
        if (json.length > LARGEST) {
            throw new ClaimFileException("", "The file is larger than " + LARGEST + " bytes.");
        }
        Utf8.check(json, 0, json.length);
        try (JsonInput in = new JsonInput(json, 0, json.length)) {
            try {
                in.begin();
                CertificateFile certificate = new CertificateParser(in).certificate();
                in.end();
                return certificate;
            } catch (JacksonException e) {
                throw in.refusal(e);
            }
        }
    }

    /** The file as UTF-8, on one line with a line end; the same numbers are always the same bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOutput out = new JsonOutput(bytes)) {
            var json = out.json();
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("product", product);
            json.writeArrayPropertyStart("figures");
            overrides.figures().forEach((figure, quantity) -> write(out, figure, quantity));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void write(JsonOutput out, Figure figure, Quantity quantity) {
        out.json().writeStartObject();
        out.text("kind", figure.kind().code());
        out.text("code", figure.code());
        out.json().writeNumberProperty(quantity.unit().code(), quantity.amount());
        out.json().writeEndObject();
    }

    /**
     * The product of a claim with these numbers.
     *
     * @throws ClaimFileException if they are another product's, or the product has no such number
     */
    public Product applyTo(Product claimed) {
        if (!product.equals(claimed.code())) {
            throw new ClaimFileException("/product", "The claim is of another product: " + claimed.code() + ".");
        }
        List<Problem> problems = overrides.problems(claimed);
        if (!problems.isEmpty()) {
            throw new ClaimFileException("/figures", problems.getFirst().text(Locale.ENGLISH));
        }
        return overrides.applyTo(claimed);
    }
}
