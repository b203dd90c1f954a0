package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Claim;
import io.shirase.assessment.Products;
import io.shirase.claimfile.CaseFiles.Case;
import io.shirase.product.ProductCatalog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Exporting a claim and importing it again")
class ClaimFileWriterTest {

    private static final ProductCatalog PRODUCTS = Products.load();

    static List<Case> cases() {
        return CaseFiles.in("cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameClaimAndTheSameBytes(Case example) {
        ClaimFileReader reader = new ClaimFileReader(PRODUCTS);
        var claim =
                reader.read(CaseFiles.JSON.writeValueAsBytes(example.claim())).claim();
        byte[] written = ClaimFileWriter.bytes(claim);
        var again = reader.read(written).claim();
        assertThat(again).isEqualTo(claim);
        assertThat(ClaimFileWriter.bytes(again)).isEqualTo(written);
    }

    @Test
    void leavesOutWhatIsAsTheStandardAndKeepsWhatIsNot() {
        var b01 = Examples.ofCase("b01").claim();
        assertThat(new String(ClaimFileWriter.bytes(b01), StandardCharsets.UTF_8))
                .doesNotContain("insuredRate")
                .doesNotContain("interruptionDeductible")
                .endsWith("}\n");
        var stop = b01.interruptions().getFirst();
        var half = new Claim.Profit(
                stop.profit().standardRevenue(),
                stop.profit().actualRevenue(),
                stop.profit().profitRate(),
                stop.profit().savedExpenses(),
                stop.profit().reductionCost(),
                new Claim.Rate(1, 2),
                stop.profit().avoidedRevenue());
        var other = new Claim(
                b01.policy(),
                b01.incidents(),
                b01.expenses(),
                List.of(new Claim.Interruption(stop.id(), stop.stops(), half, stop.continuation())));
        assertThat(new String(ClaimFileWriter.bytes(other), StandardCharsets.UTF_8))
                .contains("\"insuredRate\":[1,2]");
        assertThat(new ClaimFileReader(PRODUCTS)
                        .read(ClaimFileWriter.bytes(other))
                        .claim())
                .isEqualTo(other);
    }
}
