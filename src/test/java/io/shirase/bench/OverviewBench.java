package io.shirase.bench;

import io.shirase.overview.Overviews;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** The supervisor's figures: 100,000 incidents of 10,000 policies with 1,000,000 lines on PostgreSQL, each decided and booked by half. */
final class OverviewBench {

    private static final int POLICIES = 10_000;
    private static final int OF_EACH = 10;
    private static final int LINES = 10;
    private static final int TIMES = 5;
    private static final int AT_ONCE = 20;

    private final Figures figures;

    OverviewBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws Exception {
        BenchStore.postgres(this::measure);
    }

    private void measure(String store, ConfigurableApplicationContext beans) {
        JdbcTemplate database = new JdbcTemplate(beans.getBean(javax.sql.DataSource.class));
        long begun = System.nanoTime();
        fill(database);
        figures.add(
                store + ": filling the store with " + Figures.number(POLICIES * OF_EACH * LINES, 0) + " lines",
                Figures.number((System.nanoTime() - begun) / 1e9, 0) + " s");
        var supervisor = UsernamePasswordAuthenticationToken.authenticated(
                "supervisor", null, AuthorityUtils.createAuthorityList("ROLE_SUPERVISOR"));
        Overviews overviews = beans.getBean(Overviews.class);
        Callable<Double> ask = () -> {
            SecurityContextHolder.getContext().setAuthentication(supervisor);
            long asked = System.nanoTime();
            overviews.of(null);
            return (System.nanoTime() - asked) / 1e6;
        };
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            threads.submit(ask).get();
            double[] alone = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                alone[i] = threads.submit(ask).get();
            }
            tell(store, "one opening", alone);
            double[] together = threads.invokeAll(java.util.Collections.nCopies(AT_ONCE, ask)).stream()
                    .mapToDouble(one -> one.resultNow())
                    .toArray();
            tell(store, AT_ONCE + " openings at once", together);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(String store, String what, double[] milliseconds) {
        figures.add(
                store + ", overview of " + Figures.number(POLICIES * OF_EACH, 0) + " incidents: " + what,
                Figures.number(Figures.percentile(milliseconds, 0.5), 0) + " ms, at most "
                        + Figures.number(Figures.percentile(milliseconds, 1), 0) + " ms");
    }

    private static void fill(JdbcTemplate database) {
        database.execute("create temporary table one as select i.id, i.policy_id from incident i join expense_line l"
                + " on l.incident_id = i.id where l.amount is not null and l.activity is not null"
                + " and i.drill_id is null order by i.receipt_number, l.number_in_incident limit 1");
        String policy = columns(database, "policy", "id", "certificate_number");
        database.execute(
                "insert into policy (id, certificate_number, " + policy + ") select gen_random_uuid(), 'OV-' || n, "
                        + policy + " from policy, generate_series(1, " + POLICIES
                        + ") n where id = (select policy_id from one)");
        String incident = columns(
                database,
                "incident",
                "id",
                "policy_id",
                "receipt_number",
                "sequence_number",
                "received_at",
                "first_received_at");
        database.execute("insert into incident (id, policy_id, receipt_number, sequence_number, received_at,"
                + " first_received_at, " + incident
                + ") select gen_random_uuid(), p.id, p.certificate_number || '/' || n,"
                + " 1000000 + row_number() over (), i.received_at - n * interval '50 days', i.received_at - n * interval '50 days', "
                + incident.replaceAll("(\\w+)", "i.$1") + " from incident i, policy p, generate_series(1, " + OF_EACH
                + ") n where i.id = (select id from one) and p.certificate_number like 'OV-%'");
        String line = columns(database, "expense_line", "id", "incident_id", "position_in_claim", "number_in_incident");
        database.execute("insert into expense_line (id, incident_id, number_in_incident, " + line
                + ") select gen_random_uuid(), i.id, n, " + line.replaceAll("(\\w+)", "l.$1")
                + " from incident i, generate_series(1, " + LINES
                + ") n, (select * from expense_line where incident_id ="
                + " (select id from one) and amount is not null and activity is not null order by number_in_incident limit 1) l"
                + " where i.sequence_number > 1000000");
        database.execute(
                "insert into line_decision (id, line_id, number_in_line, kind, accepted_amount, words, line_version,"
                        + " proposal, decided_by, decided_at) select gen_random_uuid(), l.id, 1, 'ACCEPT', l.amount, '', l.version,"
                        + " false, 'handler', l.created_at + interval '3 days' from expense_line l join incident i on i.id = l.incident_id"
                        + " where i.sequence_number > 1000000 and mod(l.number_in_incident, 2) = 0");
        database.execute(
                "insert into ledger_entry (policy_id, number_in_period, idempotency_key, incident_id, subject_id, kind,"
                        + " account, limits, amount, entered_by, entered_at) select i.policy_id, row_number() over (partition by"
                        + " i.policy_id), 'ov-' || l.id, i.id, l.id, 'RESERVE',"
                        + " case when mod(l.number_in_incident, 2) = 0 then 'APPROVED' else 'RESERVED' end, 'costs,policy', l.amount,"
                        + " 'handler', i.received_at from expense_line l join incident i on i.id = l.incident_id"
                        + " where i.sequence_number > 1000000");
        database.execute("analyze");
    }

    private static String columns(JdbcTemplate database, String table, String... but) {
        return String.join(
                ", ",
                database
                        .queryForList(
                                "select column_name from information_schema.columns where table_name = ? and table_schema = 'public'"
                                        + " and is_identity = 'NO' order by ordinal_position",
                                String.class,
                                table)
                        .stream()
                        .filter(column -> !List.of(but).contains(column))
                        .toList());
    }
}
