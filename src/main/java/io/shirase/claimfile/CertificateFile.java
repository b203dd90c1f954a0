package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import io.shirase.language.Problem;
import io.shirase.product.Figure;
import io.shirase.product.Overrides;
import io.shirase.product.Product;
import io.shirase.product.Quantity;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;

/**
 * The numbers of one certificate that differ from its product's, as the JSON file that stands beside a claim file: a
 * claim file has no field for them.
 *
 * @param product code of the product whose numbers they are
 * @param overrides from the beginning of the period on
 * @param amendments what the certificate says from later days on, in the order of these days
 */
public record CertificateFile(String product, Overrides overrides, List<Amendment> amendments) {

    /**
     * What a certificate says from a later day of its period on (異動).
     *
     * @param from from the beginning of this day on
     */
    public record Amendment(LocalDate from, String plan, Claim.Terms terms, Set<String> riders, Overrides overrides) {

        public Amendment {
            riders = Set.copyOf(riders);
        }
    }

    public CertificateFile {
        amendments = List.copyOf(amendments);
    }

    /** Of a certificate that was not changed in its period. */
    public CertificateFile(String product, Overrides overrides) {
        this(product, overrides, List.of());
    }

    public static final String FORMAT = "certificate/1";

    private static final int LARGEST = 1024 * 1024;

    /**
     * @throws ClaimFileException if it is not such a file; its path is a JSON Pointer into this file
     */
    public static CertificateFile read(byte[] json) {
        if (json.length > LARGEST) {
            throw new ClaimFileException("", "claimfile.too-large", String.valueOf(LARGEST));
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
            write(out, overrides);
            if (!amendments.isEmpty()) {
                json.writeArrayPropertyStart("amendments");
                amendments.forEach(amendment -> write(out, amendment));
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void write(JsonOutput out, Amendment amendment) {
        var json = out.json();
        json.writeStartObject();
        out.date("from", amendment.from());
        out.text("plan", amendment.plan());
        new ClaimFileWriter(out).terms(amendment.terms());
        json.writeArrayPropertyStart("riders");
        amendment.riders().stream().sorted().forEach(json::writeString);
        json.writeEndArray();
        write(out, amendment.overrides());
        json.writeEndObject();
    }

    private static void write(JsonOutput out, Overrides stated) {
        out.json().writeArrayPropertyStart("figures");
        stated.figures().forEach((figure, quantity) -> write(out, figure, quantity));
        out.json().writeEndArray();
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
            throw new ClaimFileException("/product", "claimfile.certificate.product", claimed.code());
        }
        return applied(overrides, claimed, "/figures");
    }

    private static Product applied(Overrides overrides, Product claimed, String path) {
        List<Problem> problems = overrides.problems(claimed);
        if (!problems.isEmpty()) {
            throw new ClaimFileException(path, problems.getFirst());
        }
        return overrides.applyTo(claimed);
    }

    /**
     * A claim with what its certificate says from later days on.
     *
     * @param claimed its product, with its own numbers
     * @throws ClaimFileException if the product does not take them so, or their days are not in order within the period
     */
    public Claim amend(Claim claim, Product claimed) {
        List<Claim.Amendment> amended = new ArrayList<>();
        LocalDate last = claim.policy().periodStart().toLocalDate();
        for (int i = 0; i < amendments.size(); i++) {
            Amendment amendment = amendments.get(i);
            String path = "/amendments/" + i;
            if (!amendment.from().isAfter(last)
                    || !amendment.from().atStartOfDay().isBefore(claim.policy().periodEnd())) {
                throw new ClaimFileException(path + "/from", "claimfile.certificate.days");
            }
            last = amendment.from();
            Claim.Amendment then = new Claim.Amendment(
                    last.atStartOfDay(),
                    applied(amendment.overrides(), claimed, path + "/figures"),
                    amendment.plan(),
                    amendment.terms(),
                    amendment.riders());
            try {
                new ClaimChecks(
                                claimed,
                                new Claim(
                                        then.of(claim.policy()),
                                        claim.incidents(),
                                        claim.expenses(),
                                        claim.interruptions()))
                        .check();
            } catch (ClaimFileException refused) {
                throw new ClaimFileException(path + refused.path().replaceFirst("^/policy", ""), refused.problem());
            }
            amended.add(then);
        }
        return new Claim(claim.policy(), claim.incidents(), claim.expenses(), claim.interruptions(), amended);
    }
}
