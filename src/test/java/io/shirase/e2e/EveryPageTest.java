package io.shirase.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
@DisplayName("Every page")
class EveryPageTest {

    static Stream<Place> places() {
        return Place.ALL.stream();
    }

    @Test
    @DisplayName("is among those that are looked at here, so that a new one cannot be forgotten")
    void none() {
        Set<String> screens = new TreeSet<>(Routes.screens());
        Set<String> looked = Place.ALL.stream()
                .map(place -> Routes.of(place.address(), screens))
                .collect(Collectors.toSet());

        // The bare address leads on to where a person's work begins, and has no page of its own.
        screens.remove("/");
        // Where an operator's /report leads.
        screens.remove("/calls/:draftId");
        // The demonstration has neither a file for the bank nor an uploaded edition: CrowdedTest looks at these.
        screens.remove("/payments/:run");
        screens.remove("/admin/products/editions/:edition");
        assertThat(looked).containsAll(screens);
    }

    /**
     * Of language, width and brightness each pair is looked at once; colours in one language, as they are the same in both.
     * In Japanese the page is opened afresh, in English by a link.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    @DisplayName("can be used by everybody (WCAG 2.2 A and AA), wide, narrow, bright, dark, in both languages")
    void forEverybody(Place place, World world) {
        Visitor japanese = regular(place, world, "ja");
        japanese.wide().bright();
        place.visit(japanese, world.known());
        check(japanese, place, "ja");
        assertThat(japanese.violations()).as("Japanese, 1280 px, bright").isEmpty();
        assertThat(japanese.letters(200).overflow())
                .as("pixels to scroll sideways with letters of 200 %")
                .isZero();
        japanese.letters(100).dark().narrow();
        assertThat(japanese.violationsOfContrast()).as("Japanese, 360 px, dark").isEmpty();
        assertThat(japanese.overflow()).as("pixels to scroll sideways at 360").isZero();
        assertThat(japanese.scriptErrors()).isEmpty();

        Visitor english = regular(place, world, "en");
        english.wide().dark();
        place.follow(english, world.known());
        check(english, place, "en");
        assertThat(english.overflow()).as("pixels to scroll sideways at 1280").isZero();
        english.bright().narrow();
        assertThat(english.violationsOfForm()).as("English, 360 px, bright").isEmpty();
        assertThat(english.overflow()).as("pixels to scroll sideways at 360").isZero();
        assertThat(english.scriptErrors()).isEmpty();
    }

    private static Visitor regular(Place place, World world, String language) {
        return world.regular(place.account(), language);
    }

    private static void check(Visitor visitor, Place place, String language) {
        assertThat(visitor.page().title()).isNotBlank();
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(visitor.heading("shell.notFound.title").count())
                .as("pages that say that there is nothing here")
                .isEqualTo(place.name().equals("not-found") ? 1 : 0);
        assertThat(visitor.undefinedTags()).as("empty tags").isEmpty();
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.page().innerText("body")).doesNotContainPattern("![a-z]+\\.[^\\s!]+!");
    }
}
