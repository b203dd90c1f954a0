package io.shirase.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The months of a stop")
class InterruptionWorksTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        InterruptionWorks works;

        @Test
        @DisplayName("are kept for the policy, changed only by whoever has seen them, and prove what their files prove")
        void kept() {
            Incident incident = newIncident(newPolicy());
            UUID paper = UUID.randomUUID();
            InterruptionWork first = InterruptionWork.NONE.with(edit -> {
                edit.months = Map.of(YearMonth.of(2026, 6), 5L);
                edit.papers = List.of(paper);
            });
            signIn("policyholder");
            long version = works.save(incident.id(), 0, first);
            assertThat(works.save(incident.id(), 0, first)).as("the same again").isEqualTo(version);
            assertThat(works.in(incident.id())).containsExactly(paper);
            InterruptionWork second = first.with(edit -> edit.recovered = YearMonth.of(2026, 7));
            assertThatExceptionOfType(StaleInterruption.class).isThrownBy(() -> works.save(incident.id(), 0, second));
            works.save(incident.id(), version, second);

            signIn("agency");
            assertThat(works.of(incident.id()).orElseThrow().work()).isEqualTo(second);
            signIn("policyholder2");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> works.of(incident.id()));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> works.save(incident.id(), version, first));
        }
    }
}
