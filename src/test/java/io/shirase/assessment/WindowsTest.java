package io.shirase.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clocks that an incident starts")
class WindowsTest {

    private static final ProductCatalog PRODUCTS = Products.load();

    @Test
    void aSuspicionHasThirtyDaysToNotifyAndAYearOfCosts() {
        List<Windows.LastDay> days = Windows.of(
                product("tokio-marine-chuokai"), incident(IncidentKind.SUSPECTED_ATTACK, "2027-02-28T09:00"));
        assertThat(days)
                .extracting(day -> day.kind().code() + " " + day.dayOne() + " " + day.lastDay())
                .containsExactly("notice 2027-03-01 2027-03-30", "costs 2027-03-01 2028-02-29");
        assertThat(days).allSatisfy(day -> assertThat(day.clause().quote()).isNotBlank());
    }

    @Test
    void aLeakHasNoClockForEmergencyNotice() {
        assertThat(Windows.of(product("tokio-marine-chuokai"), incident(IncidentKind.LEAK, "2026-11-23T09:00")))
                .extracting(Windows.LastDay::code)
                .containsExactly("response-period");
    }

    @Test
    void theOthersCountOneHundredAndEightyDaysOrNoneAtAll() {
        var leak = incident(IncidentKind.LEAK, "2026-11-23T09:00");
        assertThat(Windows.of(product("nisshin-bijisapo"), leak))
                .extracting(day -> day.lastDay().toString())
                .containsExactly("2027-05-22");
        assertThat(Windows.of(product("personal-information-leak"), leak))
                .extracting(day -> day.lastDay().toString())
                .containsExactly("2027-05-22");
        assertThat(Windows.of(product("sompo-web"), leak)).isEmpty();
    }

    private static Product product(String code) {
        return PRODUCTS.find(code).orElseThrow();
    }

    private static Claim.Incident incident(IncidentKind kind, String discovered) {
        return new Claim.Incident(
                "A",
                kind,
                null,
                LocalDateTime.parse(discovered),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                LeakedData.PERSONAL);
    }
}
