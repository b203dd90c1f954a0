package io.shirase.claimfile;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Products;
import io.shirase.product.ProductCatalog;
import java.nio.charset.StandardCharsets;

/** Claims for tests, written as claim files with apostrophes for quotes. */
public final class Examples {

    public static final ProductCatalog PRODUCTS = Products.load();

    private static final ClaimFileReader READER = new ClaimFileReader(PRODUCTS);

    private Examples() {}

    /** Reads a claim file in which quotes are written as apostrophes. */
    public static ClaimFileReader.Read read(String json) {
        return READER.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    public static Assessment assess(String json) {
        var read = read(json);
        return Assessor.assess(read.product(), read.claim());
    }

    public static Explained explain(String json) {
        var read = read(json);
        return Assessor.explain(read.product(), read.claim());
    }

    /** The claim of a case file. */
    public static ClaimFileReader.Read ofCase(String prefix) {
        var example = CaseFiles.in("cases").stream()
                .filter(c -> c.name().startsWith(prefix))
                .findFirst()
                .orElseThrow();
        return READER.read(CaseFiles.JSON.writeValueAsBytes(example.claim()));
    }

    /** A policy of tokio-marine-chuokai with 300,000,000 and 50,000,000 of costs. */
    public static String tokio(String more, String incidents, String expenses) {
        return claim(
                "'product': 'tokio-marine-chuokai', 'terms': {'policyLimit': 300000000, 'costLimit': 50000000}" + more,
                incidents,
                expenses);
    }

    /** A claim of the policy period from 2026-04-01 16:00 to 2027-04-01 16:00. */
    public static String claim(String policy, String incidents, String expenses) {
        return "{'format': 'claim-file/1', 'policy': {'periodStart': '2026-04-01T16:00',"
                + " 'periodEnd': '2027-04-01T16:00', "
                + policy
                + "}, 'incidents': ["
                + incidents
                + "], 'expenses': ["
                + expenses
                + "]}";
    }
}
