package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.time.Counting;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DisplayName("A calendar that is subscribed to")
class CalendarFeedTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        CalendarFeeds feeds;

        @Autowired
        Duties duties;

        @Autowired
        WebApplicationContext portal;

        @Test
        @DisplayName(
                "has the last days of the person's incidents and of nobody else's, without a name, for who has the address")
        void feed() {
            Incident own = attack();
            as("policyholder", () -> {
                duties.add(
                        own.id(),
                        new ContractDuty(
                                UUID.randomUUID(),
                                "大手商事",
                                "第12条",
                                3,
                                ContractDuty.Unit.DAYS,
                                Counting.DAY_ITSELF,
                                null));
                return "";
            });
            String path = "/" + as("policyholder", feeds::make);
            String neighbours = "/" + as("policyholder2", feeds::make);

            String calendar = get(path);
            assertThat(calendar)
                    .contains("BEGIN:VCALENDAR", own.receiptNumber(), "個人情報保護委員会への確報", "契約による連絡")
                    .doesNotContain("大手商事", "第12条", own.insuredName(), own.certificateNumber());
            assertThat(get(neighbours)).doesNotContain(own.receiptNumber());
            assertThat(database.sql("select count(*) from calendar_feed where token_digest like ?")
                            .param("%" + path.substring(10, 40) + "%")
                            .query(Long.class)
                            .single())
                    .as("the address itself is not kept")
                    .isZero();
        }

        @Test
        @DisplayName("ends when it is made anew or taken back, or when the person may not come in any more")
        void ends() {
            String first = "/" + as("agency", feeds::make);
            String second = "/" + as("agency", feeds::make);
            assertThat(status(first)).isEqualTo(404);
            assertThat(status(second)).isEqualTo(200);

            database.sql("update person set active = false where username = 'agency'")
                    .update();
            try {
                assertThat(status(second)).isEqualTo(404);
            } finally {
                database.sql("update person set active = true where username = 'agency'")
                        .update();
            }
            as("agency", () -> {
                feeds.end();
                return "";
            });
            assertThat(status(second)).isEqualTo(404);
        }

        @Test
        @DisplayName("is limited, for who has the address and for who guesses")
        void limited() {
            String path = "/" + as("policyholder2", feeds::make);
            clock.set(clock.today().plusDays(3).atStartOfDay());
            for (int n = 0; n < 30; n++) {
                assertThat(status(path)).isEqualTo(200);
            }
            assertThat(status(path)).isEqualTo(429);
            for (int n = 0; n < 30; n++) {
                assertThat(status("/calendar/guess" + n + ".ics")).isEqualTo(404);
            }
            assertThat(status("/calendar/guess.ics")).isEqualTo(429);
        }

        @Test
        @DisplayName("is for the insured and its agency")
        void nobodyElse() {
            for (String other : List.of("handler", "operator", "admin")) {
                signIn(other);
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(feeds::make);
            }
        }

        private String get(String path) {
            return new String(answer(path).getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
        }

        private int status(String path) {
            return answer(path).getStatus();
        }

        private MockHttpServletResponse answer(String path) {
            try {
                return MockMvcBuilders.webAppContextSetup(portal)
                        .apply(springSecurity())
                        .build()
                        .perform(MockMvcRequestBuilders.get(path))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private Incident attack() {
            return newIncident(
                    newPolicy(),
                    answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), ""))
                            .withAffected(new Affected("", 5, Set.of(DataKind.CONTACT))));
        }
    }
}
