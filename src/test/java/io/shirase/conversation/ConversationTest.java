package io.shirase.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.audit.AuditEntry;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.ReceiptRefused;
import io.shirase.evidence.Receipts;
import io.shirase.evidence.SampleReceipts;
import io.shirase.expense.Expenses;
import io.shirase.expense.LooseReceipts;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.packet.Packets;
import io.shirase.packet.content.PacketContent;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The conversation of an incident")
class ConversationTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        LooseReceipts loose;

        @Autowired
        Receipts receipts;

        @Autowired
        Expenses expenses;

        @Autowired
        Packets packets;

        @Autowired
        Conversation conversation;

        @Autowired
        Merges merges;

        @Autowired
        Incidents incidents;

        private Policy policy;
        private Incident incident;

        @BeforeEach
        void thereIsAnIncident() {
            policy = newPolicy();
            incident = newIncident(policy);
            signIn("policyholder");
        }

        @Test
        @DisplayName("keeps what both sides write, in its order, and says when the other side has read it")
        void bothSides() {
            write("いつ払われますか。");
            clock.advance(Duration.ofHours(1));
            assertThat(as("handler", () -> conversation.unread(incident.id()))).isOne();
            read("operator");
            assertThat(conversation.of(incident.id()).getFirst().readAt())
                    .as("an operator answers no letters")
                    .isNull();
            read("handler");
            as("handler", () -> write("確認しています。"));

            List<Message> messages = conversation.of(incident.id());
            assertThat(messages).extracting(Message::text).containsExactly("いつ払われますか。", "確認しています。");
            assertThat(messages).extracting(Message::byInsurer).containsExactly(false, true);
            assertThat(messages).extracting(Message::readAt).containsExactly(clock.instant(), null);
            assertThat(conversation.unread(incident.id())).isOne();
            assertThat(trailOf(incident.id())).extracting(AuditEntry::action).contains("conversation.sent");
        }

        @Test
        @DisplayName("is sent once where it is sent twice, and neither empty nor without end")
        void onceAndBounded() {
            UUID id = UUID.randomUUID();
            conversation.send(id, incident.id(), "一度だけ", List.of());
            conversation.send(id, incident.id(), "一度だけ", List.of());
            assertThat(conversation.of(incident.id())).hasSize(1);

            assertThatExceptionOfType(InvalidMessage.class).isThrownBy(() -> write(" \n "));
            assertThatExceptionOfType(InvalidMessage.class).isThrownBy(() -> write("あ".repeat(Message.MAX_TEXT + 1)));
            write("あ".repeat(Message.MAX_TEXT));
        }

        @Test
        @DisplayName("is nobody else's")
        void nobodyElse() {
            UUID id = UUID.randomUUID();
            conversation.send(id, incident.id(), "秘密", List.of());
            signIn("policyholder2");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> conversation.of(incident.id()));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> conversation.read(incident.id()));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> write("こんにちは"));
            Incident own = as("policyholder", () -> newIncident(newPolicy()));
            signIn("policyholder");
            assertThatExceptionOfType(NotFoundException.class)
                    .as("the id of a message of another incident")
                    .isThrownBy(() -> conversation.send(id, own.id(), "秘密", List.of()));
        }

        @Test
        @DisplayName("is told by mail to the other side, and among the insurer to who has written before")
        void mail() {
            write("はじめまして");
            assertThat(mailed()).contains("handler", "handler2", "supervisor").doesNotContain("policyholder");
            as("handler2", () -> write("担当の渡辺です。"));
            assertThat(mailed()).contains("policyholder");
            database.sql("delete from outbox where words like ?")
                    .param("%" + incident.receiptNumber() + "%")
                    .update();

            write("よろしくお願いします");
            assertThat(mailed()).containsExactly("handler2");
        }

        @Test
        @DisplayName("goes on where a report is merged into another")
        void merged() {
            Incident other = newIncident(policy);
            write("はじめの報告について");
            as(
                    "operator",
                    () -> merges.merge(new Merges.Wish(
                            other.id(),
                            incidents.get(other.id()).version(),
                            incident.id(),
                            incidents.get(incident.id()).version(),
                            Set.of())));

            assertThat(conversation.of(other.id())).extracting(Message::text).containsExactly("はじめの報告について");
            assertThat(conversation.of(incident.id())).hasSize(1);
            assertThat(as("handler", () -> conversation.unread(other.id()))).isOne();
        }

        @Test
        @DisplayName(
                "takes files along, of the incident only; they stay, and go into the packet byte for byte, as evidence")
        void files() throws IOException {
            byte[] bytes = SampleReceipts.minimalPdf("写真 " + incident.id());
            Receipt photo = file(incident, "写真.pdf", bytes);
            Receipt elsewhere =
                    file(newIncident(newPolicy()), "他.pdf", SampleReceipts.minimalPdf("他 " + incident.id()));
            Message sent = conversation.send(UUID.randomUUID(), incident.id(), "", List.of(photo.id()));

            assertThat(conversation.of(incident.id())).containsExactly(sent);
            assertThat(as("handler", () -> conversation.files(List.of(sent)))).containsEntry(photo.id(), photo);
            assertThat(loose.of(incident.id())).isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> loose.remove(incident.id(), photo.id()));
            assertThatExceptionOfType(InvalidMessage.class)
                    .isThrownBy(() ->
                            conversation.send(UUID.randomUUID(), incident.id(), "ほかの事故のファイル", List.of(elsewhere.id())))
                    .satisfies(refused -> assertThat(refused.messageKey()).endsWith("file-unknown"));

            PacketContent content =
                    packets.packet(incident.id(), Locale.JAPANESE).content();
            assertThat(content.log()).extracting(PacketContent.Entry::text).contains("添付: 証拠1 写真.pdf");
            assertThat(content.receipts()).singleElement().satisfies(evidence -> {
                assertThat(evidence.sha256()).isEqualTo(photo.sha256());
                try (InputStream source = evidence.source().open()) {
                    assertThat(source.readAllBytes()).isEqualTo(bytes);
                }
            });
        }

        @Test
        @DisplayName("keeps a file that came with a merge and was sent on, when the merge is undone")
        void filesOfMerged() throws IOException {
            Incident other = newIncident(policy);
            Receipt photo = file(incident, "写真.pdf", SampleReceipts.minimalPdf("写真 " + incident.id()));
            as(
                    "operator",
                    () -> merges.merge(new Merges.Wish(
                            other.id(),
                            incidents.get(other.id()).version(),
                            incident.id(),
                            incidents.get(incident.id()).version(),
                            Set.of())));
            Message sent = conversation.send(UUID.randomUUID(), other.id(), "こちらです", List.of(photo.id()));
            as("operator", () -> merges.undo(merges.into(other.id()).getFirst().id()));

            assertThat(conversation.files(List.of(sent)).values())
                    .extracting(Receipt::sha256)
                    .containsExactly(photo.sha256());
            assertThat(conversation.of(incident.id())).isEmpty();
        }

        private Receipt file(Incident of, String name, byte[] bytes) {
            try {
                return receipts.add(of.id(), name, new ByteArrayInputStream(bytes))
                        .receipt();
            } catch (ReceiptRefused refused) {
                throw new AssertionError(refused);
            }
        }

        private Message write(String text) {
            return conversation.send(UUID.randomUUID(), incident.id(), text, List.of());
        }

        private void read(String username) {
            as(username, () -> {
                conversation.read(incident.id());
                return null;
            });
        }

        private List<String> mailed() {
            return database.sql("select p.username from outbox o join person p on p.id = o.person_id"
                            + " where o.kind = 'MESSAGE' and o.words like ?")
                    .param("%" + incident.receiptNumber() + "%")
                    .query(String.class)
                    .list();
        }
    }
}
