package io.shirase.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.incident.Incident;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Thirty thousand incidents on the desk, in a transaction that is rolled back. */
@OnPostgreSql
class LongQueueTest extends DatabaseTest {

    private static final int MANY = 30_000;

    @Autowired
    Desk desk;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aPageOfALongQueueIsReadInTheOrderOfAnIndex() {
        Policy policy = newPolicy();
        Incident incident = newIncident(policy);
        signIn("handler");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            fill(incident);

            List<DeskItem> page = desk.page(new DeskFilter(QueueState.WAITS_FOR_HANDLER, null, ""), 150, 50);
            assertThat(page).hasSize(50).isSortedAccordingTo((a, b) -> a.dueOn().compareTo(b.dueOn()));
            assertThat(desk.counts(new DeskFilter(null, null, "LONG-")).all()).isGreaterThan(QueueCounts.COUNTED);
            assertThat(desk.counts(new DeskFilter(null, null, "long-777")).all())
                    .isEqualTo(11);
            assertThat(
                            plan(
                                    "select * from desk_item where incident_id in (select incident_id from desk_part"
                                            + " where part >= 'long7777' and part < 'long7778') order by due_on nulls last, incident_id"))
                    .contains("desk_part_pkey")
                    .doesNotContain("Seq Scan");
            assertThat(desk.page(new DeskFilter(null, null, "long-27777"), 0, 50))
                    .hasSize(1);
            assertThat(plan("select * from desk_item where for_handler = true"
                            + " order by due_on nulls last, incident_id limit 50"))
                    .contains("Index Scan")
                    .doesNotContain("Sort");
            status.setRollbackOnly();
        });
    }

    private void fill(Incident incident) {
        database.sql("alter table desk_item drop constraint desk_item_incident_id_fkey")
                .update();
        database.sql("""
                        insert into desk_item (incident_id, version, policy_id, number, insured_name,
                          certificate_number, product, search_text, state, due_on, open_lines, asked_lines,
                          proposed_lines, decided_lines, asked_amount, for_handler)
                        select gen_random_uuid(), 0, i.policy_id, 'LONG-' || n, i.insured_name, i.certificate_number,
                          i.product, 'long' || n, 'WAITS_FOR_HANDLER', date '2026-01-01' + n %% 3000, 1, 0, 0, 0, 1, true
                        from incident i, generate_series(1, %d) n where i.id = :id
                        """.formatted(MANY)).param("id", incident.id()).update();
        database.sql(
                        "insert into desk_part (part, incident_id) select substring(search_text from at for 24), incident_id"
                                + " from desk_item, generate_series(1, 9) at where search_text like 'long%'"
                                + " and at <= char_length(search_text)")
                .update();
        database.sql("analyze desk_item, desk_part").update();
    }

    private String plan(String query) {
        return database.sql("explain " + query).query(String.class).list().stream()
                .collect(Collectors.joining("\n"));
    }
}
