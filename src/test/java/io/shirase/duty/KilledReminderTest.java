package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.persistence.StoreToKill;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reminds is killed (SIGKILL, by its process) in the middle of a hundred incidents; the next one goes on. */
@DisplayName("Who reminds and is killed")
class KilledReminderTest {

    private static final int INCIDENTS = 100;

    @TempDir
    Path directory;

    @Test
    @DisplayName("has posted each reminder once when the next one is through, in H2")
    void inH2() throws Exception {
        new Story(StoreToKill.inH2(directory).migrated()).play();
    }

    @Test
    @DisplayName("has posted each reminder once when the next one is through, in PostgreSQL")
    void inPostgreSql() throws Exception {
        new Story(StoreToKill.inPostgreSql().migrated()).play();
    }

    private record Story(StoreToKill store) {

        void play() throws Exception {
            standAlone();
            for (int n = 0; n < INCIDENTS; n++) {
                store.execute("insert into reminder_watch (incident_id, look_on)"
                        + " values ('00000000-0000-4000-8000-%012d', date '2026-11-27')".formatted(n));
            }
            Process first = store.start(ReminderProcess.class);
            StoreToKill.told(first, ReminderProcess.LOOK).limit(INCIDENTS / 10).forEach(look -> {});
            first.destroyForcibly().waitFor();
            assertThat(store.count("outbox"))
                    .isEqualTo(store.count("reminder_sent"))
                    .isBetween(1L, INCIDENTS - 1L);

            Process second = store.start(ReminderProcess.class);
            StoreToKill.told(second, ReminderProcess.LOOK).forEach(look -> {});
            assertThat(second.waitFor()).isZero();
            assertThat(store.count("reminder_sent")).isEqualTo(INCIDENTS);
            assertThat(store.count("outbox")).isEqualTo(INCIDENTS);
            assertThat(store.count("(select distinct path from outbox) each_once"))
                    .isEqualTo(INCIDENTS);
        }

        /** Reminders stand here without incidents and people, of which nothing matters. */
        private void standAlone() throws SQLException {
            for (String constraint :
                    store.rows("select table_name, constraint_name from information_schema.table_constraints"
                            + " where constraint_type = 'FOREIGN KEY' and lower(table_name) in"
                            + " ('reminder_watch', 'reminder_sent', 'outbox')")) {
                String[] names = constraint.split(" ");
                store.execute("alter table " + names[0] + " drop constraint " + names[1]);
            }
        }
    }
}
