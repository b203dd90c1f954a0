package io.shirase.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
@DisplayName("Of another firm's things")
class NeighbourTest {

    static List<String> accounts() {
        return Door.ACCOUNTS;
    }

    @Test
    @DisplayName("every address is tried here, screens and downloads, so that a new one cannot be forgotten")
    void complete() {
        Set<String> templates = new TreeSet<>(Routes.screens());
        templates.addAll(Routes.downloads());
        // Opened by tokens and by nobody's session: ApiTest knocks there.
        templates.removeIf(template -> template.startsWith("/api/"));
        Set<String> tried = new TreeSet<>();
        Stream.of(Door.ALL.stream().map(Door::address), Door.PUBLIC.stream(), Door.UNGUESSABLE.stream())
                .flatMap(addresses -> addresses)
                .forEach(address -> tried.add(Routes.of(address, templates)));

        assertThat(Routes.downloads()).hasSizeGreaterThan(3);
        assertThat(tried).containsAll(templates);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accounts")
    @DisplayName("nobody gets anything who may not: not found, as if there were no such thing")
    void notFound(String account, World world) {
        List<String> wrong = new ArrayList<>();
        try (Session session = Session.of(world.portal().address(), account)) {
            for (Door door : Door.ALL) {
                HttpResponse<String> answer = session.get(world.known().in(door.address()));
                boolean open = door.isOpenTo(account);
                if (open ? answer.statusCode() > 302 : answer.statusCode() != 404) {
                    wrong.add(door.address() + " answers " + answer.statusCode());
                }
                if (account.equals(Door.NEIGHBOUR) || !open && !account.equals(Door.OWNER)) {
                    secretsIn(answer.body()).forEach(secret -> wrong.add(door.address() + " tells " + secret));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("somebody who has not logged in gets the way in, and nothing else")
    void login(World world) {
        List<String> wrong = new ArrayList<>();
        try (Session session = Session.anonymous(world.portal().address())) {
            for (Door door : Door.ALL) {
                HttpResponse<String> answer = session.get(world.known().in(door.address()));
                if (!PlainBrowser.leadsTo(answer).endsWith("/login")
                        || !answer.body().isEmpty()) {
                    wrong.add(door.address() + " answers " + answer.statusCode() + answer.body());
                }
            }
            for (String address : Door.PUBLIC) {
                if (session.get(address).statusCode() != 200) {
                    wrong.add(address + " is not open");
                }
            }
            for (String address : Door.UNGUESSABLE) {
                HttpResponse<String> answer = session.get(address);
                if (answer.statusCode() != 404 || !answer.body().isEmpty()) {
                    wrong.add(address + " answers " + answer.statusCode() + answer.body());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screenVisitors")
    @DisplayName("nobody sees a screen who may not, also who goes there from within the portal")
    void fromWithin(String account, World world) {
        Visitor visitor = world.regular(account, "ja");
        visitor.wide().open("/policies");
        visitor.page().evaluate("window.samePage = true");
        for (Door door : Door.ALL) {
            if (!door.isOpenTo(account) && !door.address().startsWith("/files/")) {
                visitor.follow("policies");
                assertThat(visitor.heading("policy.ui.list.title")).isVisible();
                visitor.follow(world.known().in(door.address()).substring(1));
                assertThat(visitor.heading("shell.notFound.title")).isVisible();
                assertThat(secretsIn(visitor.page().innerText("main")))
                        .as(door.address())
                        .isEmpty();
            }
        }
        assertThat(visitor.page().evaluate("window.samePage")).isEqualTo(true);
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    static List<String> screenVisitors() {
        return List.of(Door.NEIGHBOUR, Door.OWNER);
    }

    private static List<String> secretsIn(String body) {
        return Known.SECRETS.stream().filter(body::contains).toList();
    }
}
