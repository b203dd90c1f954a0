package io.shirase.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.identity.Demo;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PolicySearchTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        private PolicySearch search;

        @Autowired
        private Organisations organisations;

        @ParameterizedTest
        @ValueSource(
                strings = {"㈱霧島鋼業", "(株)霧島", "霧島 鋼業", "島鋼", "キリシマコウギョウ", "ｷﾘｼﾏ", "きりしまこ", "しまこうぎょう", "カブシキガイシャキリシマ"})
        @DisplayName("a policy is found by any part of the firm's name or of its reading, however it is written")
        void byNameAndReading(String typed) {
            Policy policy = kirishima();
            signIn("operator");

            assertThat(search.find(typed, 1000)).contains(policy);
        }

        @ParameterizedTest
        @ValueSource(strings = {"霧島工業", "キリシマショウジ", "霧", "", "株式会社", "%%", "__"})
        @DisplayName("what is not in the name finds nothing, nor does one character or the form of company alone")
        void notFound(String typed) {
            Policy policy = kirishima();
            signIn("operator");

            assertThat(search.find(typed, 1000)).doesNotContain(policy);
        }

        @Test
        @DisplayName("a policy is found by its number or the middle of it, in any width and without its dashes")
        void byNumber() {
            Policy policy = kirishima();
            String number = policy.certificateNumber();
            signIn("operator");

            assertThat(search.find(number, 5).getFirst()).isEqualTo(policy);
            assertThat(search.find(number.replace("C-", "Ｃ　").toUpperCase(java.util.Locale.ROOT), 5))
                    .contains(policy);
            assertThat(search.find(number.substring(4, 12), 5)).contains(policy);
        }

        @Test
        @DisplayName("a name longer than what the index keeps of it is compared to its end")
        void longNames() {
            String name = "北海道東部農業協同組合連合会情報システム共同利用センター第二事業部";
            Organisation firm = firm(name, "");
            Policy policy = newPolicy(firm, null);
            signIn("operator");

            assertThat(search.find(name, 5)).containsExactly(policy);
            assertThat(search.find(name.replace("第二事業部", "第三事業部"), 5)).isEmpty();
        }

        @Test
        @DisplayName("a changed name and a changed reading are found, and the old reading no more")
        void changed() {
            Organisation firm = firm("旧姓商店" + UUID.randomUUID(), "キュウセイショウテン");
            Policy policy = newPolicy(firm, null);
            asPortal(() -> organisations.rename(firm, firm.name(), "アラタショウテン"));
            signIn("operator");

            assertThat(search.find("アラタショウ", 1000)).contains(policy);
            assertThat(search.find("キュウセイショウ", 1000)).doesNotContain(policy);
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency"})
        @DisplayName("nobody but the insurer's people searches")
        void rights(String username) {
            signIn(username);

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> search.find("霧島", 5));
        }

        private Policy kirishima() {
            return newPolicy(firm("株式会社霧島鋼業", "キリシマコウギョウ"), Demo.AGENCY.id());
        }

        private Organisation firm(String name, String reading) {
            return asPortal(
                    () -> organisations.add(new Organisation(UUID.randomUUID(), OrganisationKind.FIRM, name, reading)));
        }
    }
}
