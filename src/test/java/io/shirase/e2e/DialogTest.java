package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
@DisplayName("What opens on a page")
class DialogTest {

    private static final String LINE = "/incidents/{incident}/expenses/{line}";

    static Stream<Arguments> openings() {
        return Stream.of(
                Arguments.of("cutting a line", "handler", "/desk/{incident}", press("desk.do.cut")),
                Arguments.of("removing a line", "policyholder", LINE, press("claim.ui.line.remove")),
                Arguments.of("discarding a report", "policyholder", "/incidents", (Consumer<Visitor>)
                        visitor -> visitor.page()
                                .getByText(visitor.text("report.ui.draft.remove"))
                                .first()
                                .click()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openings")
    @DisplayName("can be used by everybody (WCAG 2.2 A and AA), and is left by the Esc key")
    void forEverybody(String name, String account, String address, Consumer<Visitor> opening, World world) {
        String path = world.known().in(address);
        world.known().in("{draft}");
        for (String language : List.of("ja", "en")) {
            Visitor visitor = world.regular(account, language);
            visitor.resize(language.equals("ja") ? 1280 : 360).open(path);
            opening.accept(visitor);
            Locator dialog = visitor.page().locator("[opened]:is(vaadin-dialog, vaadin-confirm-dialog)");
            assertThat(dialog).hasCount(1);
            visitor.settle();

            assertThat(visitor.violations()).as(language).isEmpty();
            assertThat(visitor.overflow()).as(language).isZero();
            visitor.page().keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            assertThat(visitor.scriptErrors()).isEmpty();
        }
    }

    private static Consumer<Visitor> press(String key) {
        return visitor -> visitor.button(key).click();
    }
}
