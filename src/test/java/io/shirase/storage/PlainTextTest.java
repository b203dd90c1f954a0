package io.shirase.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.audit.AuditTrail;
import io.shirase.incident.IncidentQuery;
import io.shirase.incident.IncidentQuery.Order;
import io.shirase.incident.Incidents;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.review.Desk;
import io.shirase.review.DeskFilter;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Text that no database can keep or no printer print")
class PlainTextTest {

    @Test
    @DisplayName("is shown as missing")
    void missing() {
        assertThat(PlainText.of("a\u0000b\u0001c\u007F")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(PlainText.of("\uD842x\uDFB7")).isEqualTo("\uFFFDx\uFFFD");
    }

    @Test
    @DisplayName("is not: rare letters, lines and tabs")
    void kept() {
        assertThat(PlainText.of("𠮷田\t工務店\r\n二行目")).isEqualTo("𠮷田\t工務店\r\n二行目");
        assertThat(PlainText.of("一\u000B二")).isEqualTo("一\n二");
    }

    @Test
    @DisplayName("is cut to what a column holds, never through a letter")
    void within() {
        assertThat(PlainText.within("請求.csv", 6)).isEqualTo("請求.csv");
        assertThat(PlainText.within("請求.csv", 5)).isEqualTo("請求.c…");
        assertThat(PlainText.within("ab𠮷d", 4)).isEqualTo("ab…");
        assertThat(PlainText.within("a\u0000b", 3)).isEqualTo("a\uFFFDb");
    }

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        AuditTrail trail;

        @Autowired
        Desk desk;

        @Autowired
        Incidents incidents;

        @Autowired
        TransactionTemplate transaction;

        @Test
        @DisplayName("is kept with a mark in its place, the same in H2 and in PostgreSQL")
        void stored() {
            UUID subject = UUID.randomUUID();
            signIn("handler");
            transaction.executeWithoutResult(status -> trail.record("test.control", subject, "a\u0000b\uD800"));

            assertThat(trailOf(subject))
                    .first()
                    .satisfies(entry -> assertThat(entry.detail()).isEqualTo("a\uFFFDb\uFFFD"));
        }

        @Test
        @DisplayName("is looked for without an error, and is not found")
        void searched() {
            signIn("handler");
            assertThat(policies.find("a\u0000b", "a\u0000b")).isEmpty();
            assertThat(desk.page(new DeskFilter(null, null, "a\u0000b"), 0, 10)).isEmpty();
            assertThat(incidents.list(new IncidentQuery(null, null, "a\u0000b", Order.RECEIVED, true), 0, 10))
                    .isEmpty();
        }
    }
}
