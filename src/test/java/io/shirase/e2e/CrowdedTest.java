package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
@DisplayName("Where there are 5,000 of everything")
class CrowdedTest {

    private static World world;

    @BeforeAll
    static void start(World demo) {
        world = demo.beside(Portal.changed(store -> {
            States.put(store);
            Crowd.put(store);
        }));
        world.known()
                .with("incident", Crowd.LONG)
                .with("suspicion", Crowd.LONG)
                .with("line", Crowd.line(4321))
                .with("twin-of", States.incident(0))
                .with("twin", States.incident(2))
                .with("consent", States.consent(0))
                .with("damages", States.damages())
                .with("notice", States.notice(0))
                .with("draft", States.draft(2))
                .with("sent", States.draft(3))
                .with("edition", OfficeStates.EDITION)
                .with("run", OfficeStates.RUN);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    static Stream<String> accounts() {
        return Place.ALL.stream().map(Place::account).filter(Objects::nonNull).distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accounts")
    @DisplayName("every page comes, whole and without a complaint, and is no wider than a phone")
    void comes(String account) {
        Visitor visitor = world.regular(account, "ja");
        visitor.narrow();
        Place.ALL.stream()
                .filter(place ->
                        account.equals(place.account()) && !place.name().equals("not-found"))
                .forEach(place -> {
                    place.follow(visitor, world.known());
                    assertThat(visitor.faults()).as(place.name()).isEmpty();
                });
    }

    /** Elements that a browser holds of a page of 5,000 rows; a table of all of them has 30,000. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "handler, /desk, SR-2026-7, vaadin-grid-cell-content, 700",
        "handler, /desk/{incident}, 業者, vaadin-grid-cell-content, 700",
        "policyholder, /incidents/{incident}/expenses, 業者, .log-row, 60",
        "agency, /incidents, SR-2026-7, .cards > *, 60",
        "policyholder2, /policies, TM-2026-C, .cards > *, 120",
        "admin, /admin/api, ことば, .rows tr, 10",
        "supervisor, /admin/products/editions/{edition}, BJ-2026, .rows tr, 10",
        "supervisor, /payments/{run}, 0001-001, .rows tr, 10"
    })
    @DisplayName("a page holds the rows in sight and no more, and can be used by everybody")
    void bounded(String account, String address, String words, String rows, int atMost) {
        for (int width : List.of(1280, 360)) {
            Visitor visitor = world.regular(account, "ja");
            visitor.resize(width).open(world.known().in(address));

            assertThat(visitor.page().getByText(words).first()).isVisible();
            assertThat(visitor.page().locator(rows).count()).as(rows).isBetween(1, atMost);
            assertThat(((Number) visitor.page().evaluate("document.querySelectorAll('*').length")).intValue())
                    .as("elements")
                    .isLessThan(5000);
            assertThat(width == 360 ? visitor.violationsOfForm() : visitor.violations())
                    .isEmpty();
            assertThat(visitor.scriptErrors()).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
