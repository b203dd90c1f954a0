package io.shirase.e2e;

import static java.util.Map.entry;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.shirase.language.Messages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Things of the first firm that addresses can name: an incident, its first line with a receipt, a report being written
 * with everything answered, one that is sent. Each is found, or made, when it is first asked for.
 */
final class Known {

    /** Words that stand on the screens of the first firm only: its name, its policies, whom it paid. */
    static final List<String> SECRETS = List.of("みなと精機", "TM-2026-000481", "NB-2025-017734", "汐見法律事務所");

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    private final World world;
    private final Map<String, String> found = new HashMap<>();
    private final Set<String> failed = new HashSet<>();
    private final Map<String, Supplier<String>> finders = Map.ofEntries(
            entry("policy", () -> first("policyholder", "/policies", "policies/")),
            entry("incident", () -> first("policyholder", "/incidents", "incidents/")),
            entry("suspicion", this::suspicion),
            entry("twin-of", () -> id("suspicion")),
            entry("twin", this::twin),
            entry(
                    "line",
                    () -> first(
                            "policyholder",
                            in("/incidents/{incident}/expenses"),
                            in("incidents/{incident}/expenses/"))),
            entry("receipt", () -> first("policyholder", in("/incidents/{incident}/expenses"), "files/receipts/")),
            entry("draft", () -> write(wizard -> {})),
            entry("sent", () -> write(Wizard::send)),
            entry("neighbours-incident", this::interrupted),
            entry("person", () -> first("admin", "/admin/people", "admin/people/")),
            entry("organisation", () -> first("admin", "/admin/organisations", "admin/organisations/")),
            entry("consent", () -> first("handler", "/consents", "consents/")),
            entry("damages", this::damages),
            entry("request", () -> first("operator", "/support", "support/")),
            entry("drill", this::drill),
            entry("notice", this::notice),
            entry("mail", this::mail),
            entry("import", this::imported));

    Known(World world) {
        this.world = world;
    }

    /** From now on, this name stands for that id. */
    Known with(String name, String id) {
        found.put(name, id);
        return this;
    }

    /** An address with each {@code {name}} in it made an id. */
    String in(String address) {
        return NAME.matcher(address).replaceAll(name -> id(name.group(1)));
    }

    /** The first id in a text that follows a prefix. */
    static String first(String text, String prefix) {
        Matcher id = Pattern.compile(Pattern.quote(prefix) + "(" + ID + ")").matcher(text);
        if (!id.find()) {
            throw new IllegalStateException("Nothing begins with " + prefix + " in " + text);
        }
        return id.group(1);
    }

    /** The incidents of an account that are on its first page. */
    Set<String> incidents(String account) {
        return visit(
                account,
                session -> Pattern.compile("incidents/(" + ID + ")")
                        .matcher(session.get("/incidents").body())
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A report of somebody without an account, about the first firm. */
    private String notice() {
        try (Visitor visitor = world.visitor("ja", 1280)) {
            new Wizard(visitor).beginOutside(SECRETS.getFirst());
            visitor.open("/notice/check");
            new Wizard(visitor).send();
        }
        return first("operator", "/notices", "notices/");
    }

    /** A drill of the first firm, just begun. */
    private String drill() {
        try (Visitor visitor = world.visitor("ja", 1280)) {
            visitor.login("policyholder").open("/drills");
            visitor.page()
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText(visitor.text("drill.ui.start")))
                    .first()
                    .click();
            visitor.page().waitForURL(Pattern.compile(".*/drills/" + ID));
            return first(visitor.page().url(), "drills/");
        }
    }

    /** A report that is sent makes one. */
    private String mail() {
        in("{sent}");
        return first("admin", "/admin/mail", "admin/mail/");
    }

    /** A table that is being looked at: a new policy, one that changes, one with faults. */
    private String imported() {
        try (Visitor admin = world.visitor("ja", 1280)) {
            admin.login("admin");
            return PolicyTable.upload(admin, "契約<img src=x onerror=hostile=8>{0}.csv", """
                    商品,証券番号,契約者,始期,終期,プラン,支払限度額,費用支払限度額,<svg onload=hostile=7>
                    中小企業サイバー,X-1,株式会社<img src=x onerror=hostile=9>,4/1,2027/4/1,標準プラン,<svg onload=hostile=6>,5000万,</script><script>hostile=5</script>
                    tokio-marine-chuokai,X-2,株式会社あさひ,2026/4/1,2027/4/1,標準プラン,3億,5000万
                    tokio-marine-chuokai,TM-2026-000481,株式会社あさひ,2026/4/1,2027/4/1,標準プラン,3億,5000万
                    合計,,,,,,6億,
                    """);
        }
    }

    /** What could not be made once is not tried again and again by every test. */
    private String id(String name) {
        if (failed.contains(name)) {
            throw new IllegalStateException("There is no " + name + "; the test that asked for it first says why");
        }
        failed.add(name);
        String id =
                found.containsKey(name) ? found.get(name) : finders.get(name).get();
        found.put(name, id);
        failed.remove(name);
        return id;
    }

    private String first(String account, String page, String prefix) {
        return visit(account, session -> first(session.get(page).body(), prefix));
    }

    /** The neighbour's incident under a policy that pays for a stop of the business. */
    private String interrupted() {
        String none = Messages.in(Locale.JAPANESE).get("claim.ui.interruption.none.title");
        return incidents("policyholder2").stream()
                .filter(id -> !visit(
                                "policyholder2",
                                session -> session.get("/incidents/" + id + "/interruption")
                                        .body())
                        .contains(none))
                .findFirst()
                .orElseThrow();
    }

    /** The first firm's incident of which nobody knows yet whether it was an attack: there, money is a range. */
    private String suspicion() {
        String kind = Messages.in(Locale.JAPANESE).get("vocabulary.kind.suspected-attack");
        return incidents("policyholder").stream()
                .filter(id -> visit(
                                "policyholder",
                                session -> session.get("/incidents/" + id).body())
                        .contains(kind))
                .findFirst()
                .orElseThrow();
    }

    /** What somebody claims of the first firm. */
    private String damages() {
        return incidents("policyholder").stream()
                .map(id -> visit(
                        "policyholder",
                        session -> session.get("/incidents/" + id).body()))
                .filter(page -> Pattern.compile("damages/" + ID).matcher(page).find())
                .map(page -> first(page, "damages/"))
                .findFirst()
                .orElseThrow();
    }

    /** Another incident of the first firm's under the same policy. */
    private String twin() {
        String title = Messages.in(Locale.JAPANESE).get("incident.merge.title");
        String other = in("{twin-of}");
        return incidents("policyholder").stream()
                .filter(id -> !id.equals(other))
                .filter(id -> visit(
                                "operator",
                                session -> session.get("/incidents/" + other + "/merge/" + id)
                                        .body())
                        .contains(title))
                .findFirst()
                .orElseThrow();
    }

    private String write(Consumer<Wizard> end) {
        try (Visitor visitor = world.visitor("ja", 1280)) {
            visitor.login("policyholder");
            Wizard wizard = new Wizard(visitor);
            String draft = wizard.begin();
            wizard.answerEverything();
            end.accept(wizard);
            visitor.settle();
            return draft;
        }
    }

    private <T> T visit(String account, Function<Session, T> visit) {
        try (Session session = Session.of(world.portal().address(), account)) {
            return visit.apply(session);
        }
    }
}
