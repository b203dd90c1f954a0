package io.shirase.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
@DisplayName("Right after the installation")
class EmptyTest {

    private static final String PASSWORD = "tokimeki-no-asa-2026";

    private static World world;
    private static Visitor admin;

    @BeforeAll
    static void start(World demo) {
        world = demo.beside(Portal.empty(PASSWORD));
        admin = world.visitor("ja", 1280);
        admin.tryLogin("admin", PASSWORD, "**");
    }

    @AfterAll
    static void stop() {
        admin.close();
        world.close();
    }

    /** Whatever an administrator may open that is about nothing in particular. */
    static Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        Stream.concat(
                        Door.ALL.stream().filter(door -> door.isOpenTo("admin")).map(Door::address),
                        Place.ALL.stream()
                                .filter(place -> "admin".equals(place.account()))
                                .map(Place::address))
                .filter(address -> !address.contains("{") && !address.contains("?") && !address.startsWith("/files/"))
                .forEach(addresses::add);
        addresses.add("/login");
        return addresses;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    @DisplayName("every page that the administrator may open comes, whole, and can be used by everybody")
    void comes(String address) {
        admin.forgetErrors();
        admin.wide().open(address);
        assertThat(admin.page().innerText("body")).isNotBlank();
        assertThat(admin.violations()).isEmpty();
        assertThat(admin.narrow().violationsOfForm()).isEmpty();
        assertThat(admin.faults()).isEmpty();
    }
}
