package io.shirase.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.IncidentKind;
import io.shirase.conversation.Conversation;
import io.shirase.incident.Incident;
import io.shirase.part.LongText;
import io.shirase.persistence.ScreenTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
@DisplayName("On an incident's page, a message")
class ConversationPanelTest extends ScreenTest {

    @Autowired
    private Conversation conversation;

    @Test
    @DisplayName("is written, stands there with when it was sent, and is said to be read once it is")
    void written() {
        Incident incident = newIncident(answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK));
        open("incidents/" + incident.id());
        assertThat(words()).contains("いつでも保険会社にお書きください");
        text().setValue("いつ払われますか。");
        press("メッセージを送る");

        assertThat(words()).contains("いつ払われますか。", "まだ読まれていません", "送りました");
        assertThat(text().getValue()).isEmpty();

        signInHere("handler");
        open("desk/" + incident.id());
        assertThat(words()).contains("未読のメッセージが1件あります");
        open("incidents/" + incident.id());
        open("desk/" + incident.id());
        assertThat(words()).doesNotContain("未読のメッセージ");

        signInHere("policyholder");
        open("incidents/" + incident.id());
        assertThat(words()).contains("相手が読みました");
    }

    @Test
    @DisplayName("that is empty is not sent, and what is new from the insurer is a thing to do")
    void emptyAndNew() {
        Incident incident = newIncident(answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK));
        open("incidents/" + incident.id());
        press("メッセージを送る");
        assertThat(text().isInvalid()).isTrue();
        assertThat(conversation.of(incident.id())).isEmpty();

        as("handler", () -> conversation.send(UUID.randomUUID(), incident.id(), "写真はありますか。", List.of()));
        open("incidents/" + incident.id());
        assertThat(words()).contains("新しいメッセージが1件あります", "写真はありますか。");
        open("incidents/" + incident.id());
        assertThat(words()).doesNotContain("新しいメッセージが");
    }

    private LongText text() {
        return find(LongText.class).all().stream()
                .filter(field -> "メッセージを書く".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
