package io.shirase.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.identity.AccessRefused;
import io.shirase.identity.SignedIn;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("Whoever asks for what is not theirs")
class RefusalTrailTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private final String address = "/incidents/" + UUID.randomUUID();

        @Autowired
        ApplicationEventPublisher events;

        @Autowired
        AuditTrail trail;

        @Autowired
        RefusedDownloads filter;

        @Autowired
        SignedIn who;

        @Test
        @DisplayName("is in the trail by name and address, once an hour however often")
        void once() {
            ask("policyholder2", address, address);
            assertThat(refusedTo("policyholder2")).containsOnlyOnce(address);

            clock.advance(Duration.ofMinutes(61));
            ask("policyholder2", address);

            assertThat(refusedTo("policyholder2").stream().filter(address::equals))
                    .hasSize(2);
        }

        @Test
        @DisplayName("does not flood it")
        void bounded() {
            clock.advance(Duration.ofHours(2));
            int before = refusedTo("agency").size();

            for (int i = 0; i < 2 * RefusalTrail.MOST_IN_AN_HOUR; i++) {
                ask("agency", address + i);
            }

            assertThat(refusedTo("agency")).hasSize(before + RefusalTrail.MOST_IN_AN_HOUR);
        }

        @Test
        @DisplayName("is nobody where nobody is signed in")
        void nobody() {
            long entries = as("admin", trail::newest).place();
            SecurityContextHolder.clearContext();

            events.publishEvent(new AccessRefused(address));

            assertThat(as("admin", trail::newest).place()).isEqualTo(entries);
        }

        @Test
        @DisplayName("is in the trail where it is a download, and not where it was theirs")
        void downloads() {
            as("handler", () -> {
                download("/files/incidents/" + address.hashCode(), 404);
                download("/files/incidents/" + address.hashCode() + "/given", 200);
                return true;
            });

            assertThat(refusedTo("handler"))
                    .contains("/files/incidents/" + address.hashCode())
                    .doesNotContain("/files/incidents/" + address.hashCode() + "/given");
        }

        private void download(String path, int status) {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
            request.setServletPath(path);
            try {
                filter.doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (asked, answer) -> ((HttpServletResponse) answer).setStatus(status));
            } catch (IOException | ServletException e) {
                throw new AssertionError(e);
            }
        }

        private void ask(String username, String... addresses) {
            as(username, () -> {
                for (String one : addresses) {
                    events.publishEvent(new AccessRefused(one));
                }
                return true;
            });
        }

        private List<String> refusedTo(String username) {
            UUID person = as(username, () -> who.person().id());
            return trailOf(person).stream()
                    .filter(entry -> entry.action().equals(RefusalTrail.REFUSED))
                    .map(AuditEntry::detail)
                    .toList();
        }
    }
}
