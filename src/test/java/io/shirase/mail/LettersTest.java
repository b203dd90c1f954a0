package io.shirase.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The letters")
class LettersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final MailSettings WITH_SERVER =
            new MailSettings("localhost", "notice@shirase.example", "", URI.create("https://portal.example"));
    private static final MailSettings WITHOUT = new MailSettings("", "", "", (URI) null);

    @ParameterizedTest
    @EnumSource(MailKind.class)
    @DisplayName("have every word in both languages, as text and as a page")
    void complete(MailKind kind) {
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            Mail mail = Mail.to(new Addressee("taro@firm.example", locale), kind)
                    .saying("SR-2026-000123", NOW)
                    .leadingTo("incidents/1");

            Letter letter = letter(WITH_SERVER, mail);

            assertThat(letter.subject()).startsWith(locale == Locale.JAPANESE ? "【知らせ】" : "[Shirase] ");
            assertThat(letter.subject() + letter.text() + letter.html()).doesNotContain("!mail.", "{0}", "{1}");
            assertThat(letter.text()).contains("https://portal.example/incidents/1");
            assertThat(letter.html()).contains("<html lang=\"" + locale.getLanguage() + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a&b", "</p></body>"})
    @DisplayName("take every word for text")
    void escaped(String hostile) {
        Letter letter = letter(
                WITH_SERVER,
                Mail.to(new Addressee("taro@firm.example", Locale.JAPANESE), MailKind.QUESTION)
                        .saying(hostile)
                        .leadingTo("incidents/\"><script>"));

        assertThat(letter.html()).doesNotContain(hostile, "<script", "<img").contains("</body>");
        assertThat(letter.text()).contains(hostile);
    }

    @Test
    @DisplayName("say days and times in the addressee's language, on Japan's clocks")
    void times() {
        Addressee english = new Addressee("taro@firm.example", Locale.ENGLISH);

        Letter letter = letter(WITH_SERVER, Mail.to(english, MailKind.RESET).saying(NOW));

        assertThat(letter.text()).contains("Mon 23 Nov 2026 10:00 (Japan time)");
    }

    @Test
    @DisplayName(
            "show an administrator no link that lets in whoever has it, except in a demonstration from which no mail leaves")
    void secret() {
        MailRecord mail = record(Mail.to(new Addressee("taro@firm.example", Locale.JAPANESE), MailKind.INVITATION)
                .saying(NOW)
                .leadingTo("invitation/secret"));

        assertThat(new Letters(WITH_SERVER, false).of(mail).text()).contains("invitation/secret");
        for (Letters letters :
                List.of(new Letters(WITH_SERVER, false), new Letters(WITH_SERVER, true), new Letters(WITHOUT, false))) {
            Letter seen = letters.forAdministrator(mail);
            assertThat(seen.text() + seen.html())
                    .doesNotContain("invitation/secret")
                    .contains("ご本人だけのもの");
        }
        assertThat(new Letters(WITHOUT, true).forAdministrator(mail).text()).contains("/invitation/secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"taro@firm.example", "a.b..c.@docomo.ne.jp", "x+y@sub.firm.co.jp"})
    @DisplayName("go to addresses as there are, with the dots of telephone companies")
    void addresses(String address) {
        assertThat(MailAddress.isOne(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "taro",
                "taro@",
                "taro@firm",
                "ta ro@firm.example",
                "taro@firm.example\r\nBcc: x@y.example",
                "Taro <taro@firm.example>",
                "taro@firm.example,x@y.example",
                "太郎@firm.example",
                "taro@-firm.example"
            })
    @DisplayName("go to nothing that is none, or more than one")
    void noAddresses(String address) {
        assertThat(MailAddress.isOne(address)).isFalse();
    }

    private static Letter letter(MailSettings settings, Mail mail) {
        return new Letters(settings, false).of(record(mail));
    }

    private static MailRecord record(Mail mail) {
        @Nullable Addressee to = mail.address();
        return new MailRecord(mail, to, MailState.WAITING, null, NOW);
    }
}
