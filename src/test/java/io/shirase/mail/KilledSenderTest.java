package io.shirase.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.persistence.StoreToKill;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sender that is killed (SIGKILL, by its process) at its two weak points. What SMTP cannot tell: whether the server took
 * a mail whose acknowledgement never came. Such a mail goes out again, under the id of the first.
 */
@DisplayName("A sender that is killed")
class KilledSenderTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("loses no mail, and one that goes out twice has one id, in H2")
    void inH2() throws Exception {
        new Story(StoreToKill.inH2(directory).migrated()).play();
    }

    @Test
    @DisplayName("loses no mail, and one that goes out twice has one id, in PostgreSQL")
    void inPostgreSql() throws Exception {
        new Story(StoreToKill.inPostgreSql().migrated()).play();
    }

    private record Story(StoreToKill store) {

        void play() throws Exception {
            UUID mail = UUID.randomUUID();
            store.execute(
                    "insert into outbox (id, kind, address, language, words, path, posted_at, due_at, state, attempts)"
                            + " values ('" + mail + "', 'TEST', 'taro@firm.example', 'ja', '', '', current_timestamp,"
                            + " current_timestamp, 'WAITING', 0)");
            String id = "<" + mail + "@shirase.example>";

            try (FakeSmtp server = FakeSmtp.silent(FakeSmtp.Silence.BEFORE_GREETING)) {
                killAt(server, 0);
            }
            assertThat(state()).as("claimed, then killed").isEqualTo("SENDING 1");

            try (FakeSmtp server = FakeSmtp.silent(FakeSmtp.Silence.AFTER_MAIL)) {
                killAt(server, 11);
                assertThat(server.messageIds()).containsExactly(id);
            }
            assertThat(state())
                    .as("taken by the server, then killed before it is marked")
                    .isEqualTo("SENDING 2");

            try (FakeSmtp server = FakeSmtp.silent(FakeSmtp.Silence.NEVER)) {
                Process sender = start(server, 22);
                assertThat(sender.waitFor(120, TimeUnit.SECONDS)).isTrue();
                assertThat(sender.exitValue()).isZero();
                assertThat(server.messageIds())
                        .as("not lost, and known for the same")
                        .containsExactly(id);
            }
            assertThat(state()).isEqualTo("SENT 3");
        }

        private void killAt(FakeSmtp server, int minutesLater) throws Exception {
            Process sender = start(server, minutesLater);
            assertThat(server.awaitSilence())
                    .as("the sender reaches the server")
                    .isTrue();
            sender.destroyForcibly().waitFor();
        }

        private Process start(FakeSmtp server, int minutesLater) throws IOException {
            Process sender = store.start(
                    SenderProcess.class,
                    "--spring.mail.port=" + server.port(),
                    "--spring.mail.properties.mail.smtp.starttls.required=false",
                    "--minutes-later=" + minutesLater);
            Thread.ofVirtual().start(() -> StoreToKill.told(sender, "").forEach(line -> {}));
            return sender;
        }

        private String state() throws SQLException {
            return store.rows("select state, attempts from outbox").getFirst();
        }
    }
}
