package io.shirase.bench;

import com.microsoft.playwright.Page;
import io.shirase.e2e.Portal;
import io.shirase.e2e.Visitor;
import io.shirase.e2e.World;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/**
 * People at once in a portal on PostgreSQL, each at a browser window of their own with a pause between two acts: all press
 * the bare page's button, then all answer the wizard's questions, then all save lines, then all send messages. An act takes
 * from the press until the answer to it is there, which is the page that says so.
 */
final class PeopleBench {

    static final int PEOPLE = Integer.getInteger("bench.people", 100);

    /** Insured names begin so, and end with the person's number. */
    static final String NAME = "Bench person ";

    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);

    /** Milliseconds that a person thinks, on average. */
    private static final int PAUSE = Integer.getInteger("bench.pause", 10_000);

    /** What a person's window does again and again: each act presses one button and waits until all that follows is there. */
    private static final String PERSON = """
            ({acts, seconds, pause}) => {
              const wait = time => new Promise(done => setTimeout(done, time));
              const busy = () => Object.values(window.Vaadin.Flow.clients).some(one => one.isActive && one.isActive());
              const until = async ready => { while (!ready() || busy()) await wait(10); };
              const find = (selector, text = '') => [...document.querySelectorAll(selector)]
                .find(one => one.textContent.trim().startsWith(text) && !one.disabled);
              const enter = async (field, value) => {
                field.value = value;
                field.dispatchEvent(new CustomEvent('input', {bubbles: true}));
                field.dispatchEvent(new CustomEvent('change', {bubbles: true}));
                await until(() => true);
              };
              const costs = [];
              const press = async button => {
                performance.clearResourceTimings();
                const asked = () => performance.getEntriesByType('resource').filter(one => one.name.includes('v-r=uidl'));
                const begun = performance.now();
                if (!button) throw new Error(`Nothing to press at ${location.pathname}, as ${document.querySelector('main').innerText}`);
                button.click();
                await until(() => asked().length > 0);
                await wait(50);
                await until(() => true);
                costs.push(asked()[0].responseEnd - begun);
              };
              const act = new (Object.getPrototypeOf(async () => {}).constructor)(
                'find', 'press', 'enter', 'until', 'n', acts);
              window.person = (async () => {
                const end = performance.now() + seconds * 1000;
                await wait(Math.random() * pause);
                for (let n = 0; performance.now() < end; n++) {
                  await act(find, press, enter, until, n);
                  await wait(pause * (0.5 + Math.random()));
                }
                return costs;
              })();
            }""";

    private final Figures figures;
    private final List<String> faults = new ArrayList<>();
    private double bare;
    private int acknowledged;

    PeopleBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException, SQLException {
        try (EmbeddedPostgres server = BenchStore.server();
                Portal portal = BenchPortal.start(
                        List.of("-Xmx2g", "-Dbench.people=" + PEOPLE, "-D" + BenchPortal.PEOPLE + "=true"),
                        Map.of(
                                "spring.datasource.url",
                                server.getJdbcUrl("postgres", "postgres"),
                                "spring.datasource.username",
                                "postgres"));
                World world = World.of(portal)) {
            DataSource database = server.getPostgresDatabase();
            Map<Integer, String> incidents = incidents(database);
            List<Visitor> people = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                people.add(arrived(world));
            }
            ProcessHandle process = portal.process().getFirst();
            Visitor any = people.getFirst();
            String policy = policy(database);

            open(people, (person, page) -> "/login");
            long before = Heap.live(process);
            double[] presses = all(people, (n, page) -> BenchPortal.BARE, "await press(find('#bare'));");
            bare = Figures.percentile(presses, 0.95);
            figures.add(people("press a bare page's button"), told(presses) + ", " + heap(process, before));

            double[] steps = all(people, (n, page) -> "/report?policy=" + policy, """
                    const answers = document.querySelectorAll('main vaadin-radio-button input, main vaadin-checkbox input');
                    if (n %% 2 === 0) await press(answers[n / 2 %% answers.length]);
                    else await press(find('main vaadin-button, main a', n %% 4 === 1 ? '%s' : '%s'));
                    """.formatted(
                            any.text("report.ui.next"), any.text("report.ui.back")));
            figures.add(people("answer the wizard's questions and go on"), ratio(steps) + ", " + heap(process, before));

            long lines = count(database, "expense_line");
            double[] saved = all(people, (n, page) -> "/incidents/" + incidents.get(n) + "/expenses/new", """
                    const choice = find('main vaadin-combo-box');
                    choice.opened = true;
                    await until(() => choice.filteredItems?.some(item => item.key));
                    const items = choice.filteredItems.filter(item => item.key);
                    choice.selectedItem = items[n %% items.length];
                    choice.opened = false;
                    choice.dispatchEvent(new CustomEvent('change', {bubbles: true}));
                    const vendor = [...document.querySelectorAll('main vaadin-text-field, main vaadin-combo-box')]
                      .find(one => one.label === '%s');
                    await enter(vendor, '東洋ネットワーク株式会社');
                    await enter(find('main vaadin-text-field.yen-field'), String(1000 + n));
                    await press(find('vaadin-button', '%s'));
                    await until(() => find('main a[href$="/expenses/new"]'));
                    find('main a[href$="/expenses/new"]').click();
                    await until(() => find('vaadin-button', '%s'));
                    """.formatted(
                    any.text("expense.ui.vendor"), any.text("claim.ui.line.save"), any.text("claim.ui.line.save")));
            figures.add(people("save lines of expense"), ratio(saved) + ", " + heap(process, before));
            kept("lines", count(database, "expense_line") - lines);

            long messages = count(database, "message");
            double[] sent = all(people, (n, page) -> "/incidents/" + incidents.get(n), """
                    await enter(find('#conversation vaadin-text-area'), '進みはいかがですか。' + n);
                    await press(find('#conversation vaadin-button', '%s'));
                    """.formatted(
                            any.text("conversation.send")));
            figures.add(people("send messages"), ratio(sent) + ", " + heap(process, before));
            kept("messages", count(database, "message") - messages);

            people.forEach(person -> faults.addAll(person.faults()));
            figures.add(
                    "Errors on their pages and in answers to them",
                    faults.size() + (faults.isEmpty() ? "" : ": " + faults));
            people.forEach(Visitor::close);
        }
    }

    private Visitor arrived(World world) {
        Visitor person = world.visitor("ja", 1280).login("policyholder");
        person.page().onResponse(answer -> {
            if (answer.status() >= 400) {
                faults.add(answer.status() + " " + answer.url());
            }
        });
        return person;
    }

    private static void open(List<Visitor> people, BiFunction<Integer, Page, String> address) {
        for (int person = 0; person < people.size(); person++) {
            Visitor one = people.get(person);
            one.open(address.apply(person, one.page()));
        }
    }

    /** Milliseconds of each act of all people, after they have done the same uncounted for a while. */
    private double[] all(List<Visitor> people, BiFunction<Integer, Page, String> address, String acts) {
        double[] warming = once(people, address, Map.of("acts", acts, "seconds", SECONDS / 2, "pause", PAUSE / 2));
        double[] costs = once(people, address, Map.of("acts", acts, "seconds", SECONDS, "pause", PAUSE));
        acknowledged = warming.length + costs.length;
        return costs;
    }

    private static double[] once(
            List<Visitor> people, BiFunction<Integer, Page, String> address, Map<String, Object> orders) {
        open(people, address);
        people.forEach(person -> person.page().evaluate(PERSON, orders));
        return people.stream()
                .flatMap(person -> ((List<?>) person.page().evaluate("() => window.person")).stream())
                .mapToDouble(cost -> ((Number) cost).doubleValue())
                .toArray();
    }

    private void kept(String what, long stored) {
        if (acknowledged != stored) {
            faults.add(acknowledged + " " + what + " acknowledged, " + stored + " stored");
        }
    }

    private static Map<Integer, String> incidents(DataSource database) throws SQLException {
        Map<Integer, String> found = new TreeMap<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select p.insured_name, i.id from incident i join policy p on p.id = i.policy_id"
                                + " where p.insured_name like '" + NAME + "%'")) {
            while (row.next()) {
                found.put(Integer.valueOf(row.getString(1).substring(NAME.length())), row.getString(2));
            }
        }
        return found;
    }

    private static String policy(DataSource database) throws SQLException {
        return first(database, "select id from policy where insured_name = '" + NAME + "0'");
    }

    private static long count(DataSource database, String table) throws SQLException {
        return Long.parseLong(first(database, "select count(*) from " + table));
    }

    private static String first(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String heap(ProcessHandle process, long before) throws IOException, InterruptedException {
        double each = (Heap.live(process) - before) / 1024.0 / PEOPLE;
        return Figures.number(each, 0) + " KiB of heap for each open page";
    }

    private String ratio(double[] costs) {
        return told(costs) + ", " + Figures.number(Figures.percentile(costs, 0.95) / bare, 1)
                + " × the bare press at p95 (aim: at most 10)";
    }

    private static String told(double[] costs) {
        return Figures.number(costs.length, 0) + " times: p50 "
                + Figures.number(Figures.percentile(costs, 0.5), 0) + " ms, p95 "
                + Figures.number(Figures.percentile(costs, 0.95), 0) + " ms";
    }

    private static String people(String act) {
        return PEOPLE + " people at once on PostgreSQL " + act;
    }
}
