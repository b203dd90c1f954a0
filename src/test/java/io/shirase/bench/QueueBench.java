package io.shirase.bench;

import io.shirase.money.Yen;
import io.shirase.review.Desk;
import io.shirase.review.DeskFilter;
import io.shirase.review.DeskFilter.Assigned;
import io.shirase.review.QueueOrder;
import io.shirase.review.QueueState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The desk's queue: 100,000 incidents on PostgreSQL, 10,000 on H2; each filter and order, the first page and a late one. */
final class QueueBench {

    private static final int TIMES = 20;
    private static final int PAGE = 50;
    private static final UUID HANDLER = new UUID(9, 9);

    private final Figures figures;

    QueueBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws Exception {
        BenchStore.each(this::measure);
    }

    private void measure(String store, ConfigurableApplicationContext beans) {
        boolean postgres = store.equals("PostgreSQL");
        int many = postgres ? 100_000 : 10_000;
        JdbcTemplate database = new JdbcTemplate(beans.getBean(javax.sql.DataSource.class));
        fill(database, postgres, many);
        var person = beans.getBean(UserDetailsService.class).loadUserByUsername("handler");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        Desk desk = beans.getBean(Desk.class);
        filters().forEach((name, filter) -> {
            tell(store, many, name + ", first page and counts", () -> {
                desk.counts(filter);
                desk.page(filter, 0, PAGE);
            });
        });
        int late = many - 2 * PAGE;
        tell(store, many, "page at " + Figures.number(late, 0), () -> desk.page(DeskFilter.ALL, late, PAGE));
        if (postgres) {
            for (String where : new String[] {
                "where handler_id = '" + HANDLER + "'",
                "where asked_amount >= 5000000",
                "where incident_id in (select incident_id from desk_part where part >= 'kaisha777' and part < 'kaisha778')",
                "where incident_id in (select incident_id from desk_window where last_day >= date '2026-11-27'"
                        + " and last_day <= date '2026-12-27')",
                "where unread_messages > 0"
            }) {
                System.out.println(where);
                database.queryForList(
                                "explain (analyze, costs off, timing off) select * from desk_item " + where
                                        + " order by due_on nulls last, incident_id limit 50",
                                String.class)
                        .forEach(System.out::println);
            }
        }
    }

    private static Map<String, DeskFilter> filters() {
        Map<String, DeskFilter> filters = new LinkedHashMap<>();
        filters.put("whole queue", DeskFilter.ALL);
        filters.put("waits for a handler", DeskFilter.ALL.with(edit -> edit.state = QueueState.WAITS_FOR_HANDLER));
        filters.put(
                "waits for a supervisor", DeskFilter.ALL.with(edit -> edit.state = QueueState.WAITS_FOR_SUPERVISOR));
        filters.put("a product", DeskFilter.ALL.with(edit -> edit.product = "sompo-web"));
        filters.put("looked after by one", DeskFilter.ALL.with(edit -> edit.assigned = new Assigned(HANDLER)));
        filters.put("looked after by nobody", DeskFilter.ALL.with(edit -> edit.assigned = new Assigned(null)));
        filters.put("5,000,000 yen and more", DeskFilter.ALL.with(edit -> edit.least = Yen.of(5_000_000)));
        filters.put("due within a week", DeskFilter.ALL.with(edit -> edit.dueWithin = 7));
        filters.put("new to me", DeskFilter.ALL.with(edit -> edit.news = true));
        filters.put("a window ends within 30 days", DeskFilter.ALL.with(edit -> edit.windowWithin = 30));
        filters.put("with an unread message", DeskFilter.ALL.with(edit -> edit.unread = true));
        filters.put("with an objection", DeskFilter.ALL.with(edit -> edit.objected = true));
        for (QueueOrder order : QueueOrder.values()) {
            filters.put("in the order " + order.code(), DeskFilter.ALL.with(edit -> edit.order = order));
        }
        filters.put("typed: kaisha777", DeskFilter.ALL.with(edit -> edit.text = "kaisha777"));
        filters.put("typed: kaisha", DeskFilter.ALL.with(edit -> edit.text = "kaisha"));
        filters.put("typed, and not there", DeskFilter.ALL.with(edit -> edit.text = "nowhere"));
        return filters;
    }

    private void tell(String store, int many, String what, Runnable reading) {
        double[] milliseconds = new double[TIMES];
        reading.run();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            reading.run();
            milliseconds[i] = (System.nanoTime() - begun) / 1e6;
        }
        figures.add(
                store + ", queue of " + Figures.number(many, 0) + ": " + what,
                Figures.number(Figures.percentile(milliseconds, 0.5), 1) + " ms, p95 "
                        + Figures.number(Figures.percentile(milliseconds, 0.95), 1) + " ms");
    }

    private static void fill(JdbcTemplate database, boolean postgres, int many) {
        for (String constraint : database.queryForList(
                "select constraint_name from information_schema.table_constraints"
                        + " where lower(table_name) = 'desk_item' and constraint_type = 'FOREIGN KEY'",
                String.class)) {
            database.execute("alter table desk_item drop constraint " + constraint);
        }
        String n = postgres ? "n" : "x";
        database.execute("insert into desk_item (incident_id, version, policy_id, number, insured_name,"
                + " certificate_number, product, search_text, state, due_on, open_lines, asked_lines, proposed_lines,"
                + " decided_lines, asked_amount, news_at, consents, proposed_consents, for_handler, for_supervisor,"
                + " for_answer, done, handler_id, objected_lines) select "
                + (postgres ? "gen_random_uuid()" : "random_uuid()") + ", 0, one.policy_id, 'SQ-' || " + n
                + ", 'Kaisha ' || mod(" + n + " * 7919, 1000), one.certificate_number,"
                + " case when mod(" + n + ", 10) = 0 then 'sompo-web' else one.product end,"
                + " 'sq' || " + n + " || 'kaisha' || mod(" + n + " * 7919, 1000), 'WAITS_FOR_HANDLER',"
                + " date '2026-11-01' + mod(" + n + ", 600), 1, 0, 0, 0, mod(" + n + " * 7919, 6000000),"
                + " one.news_at, 0, 0, true, mod(" + n + ", 50) = 0, false, false,"
                + " case when mod(" + n + ", 40) = 0 then cast('" + HANDLER + "' as uuid) end,"
                + " case when mod(" + n + ", 500) = 0 then 1 else 0 end"
                + " from (select * from desk_item order by number limit 1) one, "
                + (postgres ? "generate_series(1, " + many + ") n" : "system_range(1, " + many + ")"));
        String at = postgres ? "generate_series(1, 24) as at (at)" : "system_range(1, 24) as at (at)";
        database.execute(
                "insert into desk_part (part, incident_id) select distinct substring(search_text from at.at for 24),"
                        + " incident_id from desk_item, "
                        + at + " where number like 'SQ-%' and at.at <= char_length(search_text)");
        database.execute(
                "insert into desk_window (last_day, incident_id) select due_on + 30, incident_id from desk_item"
                        + " where number like 'SQ-%' and due_on is not null");
        database.execute("update desk_item set unread_messages = 1 where mod(asked_amount, 100) = 0");
        database.execute("analyze");
    }
}
