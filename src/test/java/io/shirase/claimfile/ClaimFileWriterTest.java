package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Products;
import io.shirase.claimfile.CaseFiles.Case;
import io.shirase.product.ProductCatalog;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
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
}
