package io.shirase.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.mail.MailKind;
import io.shirase.mail.MailState;
import io.shirase.mail.MailTrouble;
import io.shirase.part.Screen;
import io.shirase.persistence.ScreenTest;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("admin")
@DisplayName("The page of the mails that were sent")
class SentMailsViewTest extends ScreenTest {

    @Autowired
    private JdbcClient database;

    @Test
    @DisplayName("says that no mail server is set, and lists what would have been sent")
    void withoutServer() {
        UUID mail = mail(MailState.NO_SERVER, null);
        open("admin/mail");

        assertThat(words()).contains("メールサーバーが設定されていない", "送っていません（サーバー未設定）", "taro@firm.example");
        open("admin/mail/" + mail);
        assertThat(heading()).contains("担当者からご質問があります（受付番号 SR-2026-000123）");
        assertThat(words()).contains("お答えをいただくと、確認を進められます。", "/incidents/1");
    }

    @ParameterizedTest
    @EnumSource(MailState.class)
    @DisplayName("shows each state in words, and filters by it")
    void states(MailState state) {
        UUID mail = mail(state, null);
        open("admin/mail?state=" + state.code());

        assertThat(words()).contains(Screen.words().of("mail.state", state));
        open("admin/mail/" + mail);
        assertThat(words()).doesNotContain("!mail.").contains("メールの文面");
    }

    @ParameterizedTest
    @EnumSource(MailTrouble.class)
    @DisplayName("says each trouble in a sentence, with the server's own words and what comes next")
    void troubles(MailTrouble trouble) {
        UUID mail = mail(MailState.WAITING, trouble);
        open("admin/mail/" + mail);

        assertThat(words())
                .contains(Screen.words().of("mail.trouble", trouble), "550 <b>No such user</b>", "次は")
                .doesNotContain("!mail.");
        open("admin/mail?state=waiting");
        assertThat(words()).contains("送れずに待っています", Screen.words().of("mail.trouble.short", trouble));
    }

    @Test
    @DisplayName("sends whoever asks a test mail, and shows what becomes of it; the first day knows")
    void test() {
        open("admin/mail");
        press("試しのメールを自分に送る");

        assertThat(heading()).contains("メールの確認");
        assertThat(words()).contains("admin@shirase.example", "送っていません（サーバー未設定）");
        open("admin/start");
        assertThat(words()).contains("メールサーバーは未設定です");
    }

    @Test
    @DisplayName("says when so many wait that news are left out, and what is still taken")
    void full() {
        UUID mail = mail(MailState.WAITING, MailTrouble.SERVER_AWAY);
        database.sql("""
                        insert into outbox (id, kind, address, language, words, path, posted_at, due_at, state, attempts)
                        select random_uuid(), kind, address, language, words, path, posted_at, due_at, state, attempts
                        from outbox cross join system_range(1, 10000) where id = ?""").param(mail).update();
        open("admin/mail");

        assertThat(words()).contains("送信待ちのメールが多すぎます", "受付票、判断、リンク、期限のお知らせは、いつもどおり");
        mail(MailState.SENT, null);
        open("admin/mail");
        assertThat(words()).doesNotContain("送信待ちのメールが多すぎます");
    }

    @Test
    @DisplayName("says of a mail that was taken where it comes back to, and that nobody reads there by itself")
    void comesBack() {
        open("admin/mail/" + mail(MailState.SENT, null));
        assertThat(words()).contains("差出人のアドレスに知らせが届きます", "ポータルはその受信箱を読みません");
    }

    @Test
    @DisplayName("takes an address that makes no sense for one without a filter, and knows no other mail")
    void nonsense() {
        mail(MailState.SENT, null);
        open("admin/mail?state=x&page=99999999999");
        assertThat(words()).contains("送ったメール", "taro@firm.example");

        open("admin/mail/" + UUID.randomUUID());
        assertThat(words()).contains("見つかりません");
        open("admin/mail/x");
        assertThat(words()).contains("見つかりません");
    }

    @Test
    @WithUserDetails("handler")
    @DisplayName("does not exist for others")
    void others() {
        open("admin/mail");
        assertThat(words()).doesNotContain("送ったメール");
    }

    private UUID mail(MailState state, @Nullable MailTrouble trouble) {
        UUID id = UUID.randomUUID();
        database.sql("delete from outbox where address = 'taro@firm.example'").update();
        database.sql("""
                        insert into outbox (id, kind, address, language, words, path, posted_at, due_at, state, attempts,
                            trouble, server_answer, sent_at)
                        values (?, ?, ?, 'ja', 'SR-2026-000123', 'incidents/1', ?, ?, ?, 1, ?, ?, ?)""")
                .param(id)
                .param(MailKind.QUESTION.name())
                .param("taro@firm.example")
                .param(OffsetDateTime.parse("2026-11-23T02:00:00Z"))
                .param(OffsetDateTime.parse("2026-11-23T02:05:00Z"))
                .param(state.name())
                .param(trouble == null ? null : trouble.name())
                .param(trouble == null ? null : "550 <b>No such user</b>")
                .param(state == MailState.SENT ? OffsetDateTime.parse("2026-11-23T02:00:05Z") : null)
                .update();
        return id;
    }
}
