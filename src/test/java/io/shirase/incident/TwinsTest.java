package io.shirase.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.IncidentKind;
import io.shirase.identity.NotFoundException;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.policy.Policy;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
@DisplayName("Likely twins of a report")
class TwinsTest extends DatabaseTest {

    @Autowired
    private Twins twins;

    private Policy policy;
    private LocalDate day;

    @BeforeEach
    void aPolicy() {
        policy = newPolicy();
        day = clock.today().minusDays(10);
        signIn("handler");
    }

    @Test
    @DisplayName("are of the same policy and noticed within three days of each other")
    void discovered() {
        Incident one = report(day);
        Incident near = report(day.plusDays(3));
        report(day.plusDays(4));
        newIncident(newPolicy(), answers -> answers.withDiscovery(new Discovery(day, null, "")));

        assertThat(twins.of(one.id())).extracting(Incident::id).containsExactly(near.id());
    }

    @Test
    @DisplayName("where one does not say when it was noticed, are received within a week of each other")
    void received() {
        Incident one = report(day);
        clock.advance(Duration.ofDays(7));
        Incident unknown = report(null);
        clock.advance(Duration.ofDays(1));
        Incident late = report(null);

        assertThat(twins.of(one.id())).extracting(Incident::id).containsExactly(unknown.id());
        assertThat(twins.of(late.id())).extracting(Incident::id).containsExactly(unknown.id());
    }

    @Test
    @DisplayName("are shown before sending to whoever sees the policy, and asked of an incident by the insurer only")
    void rights() {
        Incident one = report(day);
        as("policyholder", () -> {
            assertThat(twins.before(policy.id(), new Discovery(day, null, ""))).containsExactly(one);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> twins.of(one.id()));
            return null;
        });
        as("policyholder2", () -> {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> twins.before(policy.id(), Discovery.UNKNOWN));
            return null;
        });
    }

    private Incident report(@Nullable LocalDate discovered) {
        return newIncident(
                policy,
                answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK)
                        .withDiscovery(new Discovery(discovered, null, "")));
    }
}
