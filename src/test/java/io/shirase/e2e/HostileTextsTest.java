package io.shirase.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
@DisplayName("Where every text would be a script")
class HostileTextsTest {

    /** What a browser may open in its own window; everything else is kept as a file. */
    private static final Pattern SHOWN = Pattern.compile("(application/pdf|image/(png|jpeg))(;.*)?");

    private static final List<String> PROGRAM_IN_TRAIL = new ArrayList<>();

    private static final List<String> UNKNOWN = new ArrayList<>();

    private static World world;

    @BeforeAll
    static void start(World demo) {
        world = demo.beside(Portal.changed(store -> {
            PROGRAM_IN_TRAIL.addAll(
                    store.find(
                            "select action || ' ' || detail from audit_entry where regexp_like(detail, '[A-Z][A-Za-z]+\\[[a-z]')"));
            UNKNOWN.addAll(HostileTexts.unknown(store));
            States.put(store);
            HostileTexts.put(store);
        }));
        world.known()
                .with("incident", States.incident(0))
                .with("suspicion", States.incident(0))
                .with("line", States.line(4))
                .with("receipt", States.RECEIPT)
                .with("twin-of", States.incident(0))
                .with("twin", States.incident(2))
                .with("consent", States.consent(0))
                .with("damages", States.damages())
                .with("notice", States.notice(0))
                .with("draft", States.draft(2))
                .with("sent", States.draft(3));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    @DisplayName("the trail of the demonstration tells what happened in words, not as the program writes its records")
    void trailInWords() {
        assertThat(PROGRAM_IN_TRAIL).isEmpty();
    }

    @Test
    @DisplayName("of every column of text it is said whether people write it, so that a new one cannot be forgotten")
    void everyColumn() {
        assertThat(UNKNOWN).isEmpty();
    }

    static Stream<String> accounts() {
        return places().map(Place::account).filter(Objects::nonNull).distinct();
    }

    private static Stream<Place> places() {
        return Stream.concat(pages(), States.places());
    }

    private static Stream<Place> pages() {
        return Place.ALL.stream().filter(place -> !place.name().equals("not-found"));
    }

    /** Each page afresh, and from within in every state that a policy, a report, an incident and a line can have. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("accounts")
    @DisplayName("no page runs one, opened afresh or from within, none has to be stopped, and nothing is torn apart")
    void textsStayTexts(String account) {
        Visitor visitor = world.regular(account, "ja");
        List<String> said = new ArrayList<>();
        visitor.page().onDialog(dialog -> said.add("a dialog: " + dialog.message()));
        visitor.narrow();

        Map<String, List<String>> wrong = new LinkedHashMap<>();
        pages().filter(place -> account.equals(place.account())).forEach(place -> {
            place.visit(visitor, world.known());
            wrong.put(place + " afresh", wrong(visitor, said));
        });
        visitor.open("/policies");
        places().filter(place ->
                        account.equals(place.account()) && !place.address().equals("/policies"))
                .forEach(place -> {
                    visitor.followOn(world.known().in(place.address()).substring(1));
                    wrong.put(place + " from within", wrong(visitor, said));
                });
        wrong.values().removeIf(List::isEmpty);
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrong(Visitor visitor, List<String> said) {
        List<String> wrong = new ArrayList<>(said);
        wrong.addAll(visitor.faults());
        if (!"undefined".equals(visitor.page().evaluate("typeof window." + HostileTexts.MARK))) {
            wrong.add("a script ran");
        }
        if (visitor.page()
                        .locator("main script, main img[onerror], main svg[onload]")
                        .count()
                > 0) {
            wrong.add("a text is an element");
        }
        said.clear();
        visitor.forgetErrors();
        return wrong;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"handler", "admin"})
    @DisplayName("every download says what it is, may run nothing, and has a name that no program misreads")
    void downloads(String account) {
        try (Session session = Session.of(world.portal().address(), account)) {
            Door.ALL.stream()
                    .filter(door -> door.address().startsWith("/files/") && door.isOpenTo(account))
                    .forEach(door ->
                            check(door.address(), session.get(world.known().in(door.address()))));
            if (account.equals("handler")) {
                String data = "/files/receipts/" + States.DATA_RECEIPT;
                check(data, session.get(data));
            }
        }
    }

    private static void check(String address, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(header(answer, "Content-Type"))
                .as(address)
                .matches("(application/(pdf|xml|zip|vnd\\.openxmlformats-officedocument\\.spreadsheetml\\.sheet)"
                        + "|image/(png|jpeg)|text/(csv|calendar))(;.*)?");
        if (!SHOWN.matcher(header(answer, "Content-Type")).matches()) {
            assertThat(header(answer, "Content-Disposition")).as(address).startsWith("attachment;");
        }
        assertThat(header(answer, "Content-Disposition"))
                .as(address)
                .matches("(inline|attachment); filename=\"([ !#-\\[\\]-~]|\\\\[ -~])*\""
                        + "(; filename\\*=UTF-8''[A-Za-z0-9%!#$&+.^_`|~-]*)?");
        assertThat(header(answer, "X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).as(address).contains("default-src 'none'");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
