package io.shirase.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shirase.assessment.Products;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An ambiguous wording read the other way")
class OtherReadingTest {

    private static final ProductCatalog PRODUCTS = Products.load();

    private static Product product(String code) {
        return PRODUCTS.find(code).orElseThrow();
    }

    private static Clause clause(Product product, String question) {
        return OtherReading.of(product).stream()
                .filter(clause -> clause.reading().question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Check> checks) {
        return checks.stream().map(check -> check.clause().id()).toList();
    }

    @Test
    void givesEachItemTheSharedLimitByItselfAndLeavesTheOthersAlone() {
        Product tokio = product("tokio-marine-chuokai");
        Product other = OtherReading.apply(tokio, clause(tokio, "A2"));
        assertThat(other.items()).hasSameSizeAs(tokio.items());
        for (int i = 0; i < tokio.items().size(); i++) {
            Item before = tokio.items().get(i);
            Item after = other.items().get(i);
            boolean shared = before.limit().getFirst().value().equals("attack-investigation-advice");
            assertThat(after.limit().getFirst().value())
                    .isEqualTo(
                            shared
                                    ? "attack-investigation-advice-" + before.code()
                                    : before.limit().getFirst().value());
            assertThat(after.ratio()).isEqualTo(before.ratio());
            assertThat(after.takes()).isEqualTo(before.takes());
        }
        assertThat(other.limit("attack-investigation-advice-investigation")
                        .orElseThrow()
                        .amounts())
                .isEqualTo(
                        tokio.limit("attack-investigation-advice").orElseThrow().amounts());
    }

    @Test
    void takesAwayTheOneRuleThatHeldTheLine() {
        Product leak = product("personal-information-leak");
        Clause clause = clause(leak, "A11");
        Product other = OtherReading.apply(leak, clause);
        assertThat(ids(leak.closing())).contains(clause.id());
        assertThat(ids(other.closing()))
                .doesNotContain(clause.id())
                .hasSize(leak.closing().size() - 1);
        assertThat(other.conditions()).isEqualTo(leak.conditions());
        assertThat(other.triggers()).isEqualTo(leak.triggers());
        assertThat(other.limits()).isEqualTo(leak.limits());
        assertThat(other.items()).isEqualTo(leak.items());
    }

    @Test
    void goesByTheDiscoveryWhereTheDateOfATriggerIsMissing() {
        Product nisshin = product("nisshin-bijisapo");
        Clause clause = clause(nisshin, "A7");
        Product other = OtherReading.apply(nisshin, clause);
        assertThat(other.triggers()).hasSameSizeAs(nisshin.triggers());
        for (int i = 0; i < nisshin.triggers().size(); i++) {
            Trigger before = nisshin.triggers().get(i);
            Trigger after = other.triggers().get(i);
            if (before.clause().equals(clause)) {
                assertThat(after.missing()).isNull();
                assertThat(after.dates()).endsWith(Trigger.Source.DISCOVERED_AT);
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @Test
    void isComputedOnlyWhereTheProductFileSaysWhatChanges() {
        Product tokio = product("tokio-marine-chuokai");
        assertThat(OtherReading.of(tokio))
                .allSatisfy(clause -> assertThat(clause.reading().change()).isNotNull());
        Clause plain = tokio.items().getFirst().clause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherReading.apply(tokio, plain))
                .withMessageContaining(plain.id());
        Clause ofTokio = clause(tokio, "A2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherReading.apply(product("sompo-web"), ofTokio))
                .withMessageContaining(ofTokio.id() + " is no limit");
    }
}
