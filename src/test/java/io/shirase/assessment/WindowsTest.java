package io.shirase.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.claimfile.Examples;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clocks that an incident starts")
class WindowsTest {

    private static final ProductCatalog PRODUCTS = Products.load();

    @Test
    void aSuspicionHasThirtyDaysToNotifyAndAYearOfCosts() {
        List<Windows.LastDay> days = Windows.of(
                product("tokio-marine-chuokai"),
                "standard",
                incident(IncidentKind.SUSPECTED_ATTACK, "2027-02-28T09:00"));
        assertThat(days)
                .extracting(day -> day.kind().code() + " " + day.dayOne() + " " + day.lastDay())
                .containsExactly("notice 2027-03-01 2027-03-30", "costs 2027-03-01 2028-02-29");
        assertThat(days).allSatisfy(day -> assertThat(day.clause().quote()).isNotBlank());
    }

    @Test
    void aLeakHasNoClockForEmergencyNotice() {
        assertThat(Windows.of(
                        product("tokio-marine-chuokai"), "standard", incident(IncidentKind.LEAK, "2026-11-23T09:00")))
                .extracting(Windows.LastDay::code)
                .containsExactly("response-period");
    }

    @Test
    @DisplayName("are none for costs that the plan never pays: the leak-only plan has no emergency response")
    void aPlanWithoutEmergencyResponse() {
        assertThat(Windows.of(
                        product("tokio-marine-chuokai"),
                        "leak-only",
                        incident(IncidentKind.SUSPECTED_ATTACK, "2027-02-28T09:00")))
                .extracting(Windows.LastDay::code)
                .containsExactly("response-period");
    }

    @Test
    void comeInTheOrderOfTheirLastDays() throws IOException {
        String notices = """
                notices:
                  - code: half-a-year
                    name: {ja: 半年, en: Half a year}
                    days: 180
                    counted: next-day
                    deny: emergency-notice
                    holdWithoutOrder: order-of-times
                    gist: {ja: 半年以内に知らせます。, en: Tell within half a year.}
                    quote: 半年以内
                """;
        String yaml = Files.readString(Path.of("src/test/resources/products-extra/kitakaze-anshin.yaml"));
        Product product = Products.reader()
                .read(
                        "file.yaml",
                        yaml.replace(
                                        "    window: ninety-days\n    consent:",
                                        "    window: ninety-days\n    notice: half-a-year\n    consent:")
                                + notices);
        assertThat(Windows.of(
                        product, product.plans().getFirst().code(), incident(IncidentKind.LEAK, "2026-06-10T09:00")))
                .extracting(day -> day.kind().code() + " " + day.code() + " " + day.lastDay())
                .containsExactly("costs ninety-days 2026-09-07", "notice half-a-year 2026-12-07");
    }

    @Test
    void theOthersCountOneHundredAndEightyDaysOrNoneAtAll() {
        var leak = incident(IncidentKind.LEAK, "2026-11-23T09:00");
        assertThat(Windows.of(product("nisshin-bijisapo"), "standard", leak))
                .extracting(day -> day.lastDay().toString())
                .containsExactly("2027-05-22");
        assertThat(Windows.of(product("personal-information-leak"), "standard", leak))
                .extracting(day -> day.lastDay().toString())
                .containsExactly("2027-05-22");
        assertThat(Windows.of(product("sompo-web"), "standard", leak)).isEmpty();
    }

    private static Product product(String code) {
        return PRODUCTS.find(code).orElseThrow();
    }

    private static Claim.Incident incident(IncidentKind kind, String discovered) {
        return Examples.read(Examples.tokio(
                        "", "{'id': 'A', 'kind': '" + kind.code() + "', 'discoveredAt': '" + discovered + "'}", ""))
                .claim()
                .incidents()
                .getFirst();
    }
}
