package io.shirase.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
@DisplayName("Every page")
class EveryPageTest {

    static Stream<Place> places() {
        return Place.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    @DisplayName("can be used by everybody (WCAG 2.2 A and AA), wide, narrow, light, dark, in both languages")
    void forEverybody(Place place, Visitor japanese, @Speaks("en") Visitor english) {
        for (Visitor visitor : List.of(japanese, english)) {
            if (place.account() != null) {
                visitor.login(place.account());
            }
            place.visit(visitor);
            assertThat(visitor.page().title()).isNotBlank();
            assertThat(visitor.heading("shell.notFound.title").count())
                    .as("pages that say that there is nothing here")
                    .isEqualTo(place.name().equals("not-found") ? 1 : 0);
            assertThat(visitor.page().innerText("body")).doesNotContainPattern("![a-z]+\\.[a-zA-Z.-]+!");
            assertThat(visitor.violations()).as("at 1280 px").isEmpty();
            visitor.dark();
            assertThat(visitor.violations()).as("at 1280 px, dark").isEmpty();
            visitor.narrow();
            assertThat(visitor.violations()).as("at 360 px, dark").isEmpty();
            assertThat(visitor.overflow())
                    .as("pixels to scroll sideways at 360")
                    .isZero();
            assertThat(visitor.scriptErrors()).isEmpty();
        }
    }
}
