package io.shirase.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.audit.AuditEntry;
import io.shirase.identity.Demo;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.incident.Incident;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.Symptom;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.report.FirmHandover.Reach;
import io.shirase.report.FirmHandover.Whom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("What a caller reported")
class FirmHandoverTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        FirmHandover handover;

        @Autowired
        Organisations organisations;

        private Organisation organisation(OrganisationKind kind) {
            return as("admin", () -> organisations.add(kind, "無口 " + UUID.randomUUID()));
        }

        private Incident called(Organisation firm, UUID agency) {
            UUID policy = newPolicy(firm, agency).id();
            signIn("operator");
            UUID call = UUID.randomUUID();
            reports.start(call);
            reports.answer(call, answers -> answers.withPolicy(policy).withSymptoms(Set.of(Symptom.LOST_BAG)));
            return reports.submit(call);
        }

        private List<String> mailed(Incident incident) {
            return database.sql("select p.username from outbox o join person p on p.id = o.person_id"
                            + " where o.kind = 'HANDOVER' and o.path = ?")
                    .param("incidents/" + incident.id())
                    .query(String.class)
                    .list();
        }

        @Test
        @DisplayName(
                "is handed over to the people of the firm by a mail each, which leads to the incident, and written down")
        void firm() {
            Incident incident = called(Demo.FIRM, Demo.AGENCY.id());
            Reach reach = handover.reach(incident.id());
            assertThat(reach.whom()).isEqualTo(Whom.FIRM);
            assertThat(reach.people()).isPositive();
            assertThat(handover.last(incident.id())).isEmpty();

            HandedToFirm handed = handover.send(incident.id());
            handover.send(incident.id());

            assertThat(mailed(incident))
                    .contains("policyholder")
                    .doesNotContain("agency")
                    .hasSize(reach.people());
            assertThat(handed.people()).isEqualTo(reach.people());
            assertThat(handover.last(incident.id()).orElseThrow().by()).isEqualTo("高橋 直子");
            assertThat(trailOf(incident.id()))
                    .extracting(AuditEntry::action, AuditEntry::detail)
                    .contains(org.assertj.core.api.Assertions.tuple("incident.handed-over", "FIRM " + reach.people()));
        }

        @Test
        @DisplayName("goes to the agency where the firm has no account")
        void agency() {
            Incident incident = called(organisation(OrganisationKind.FIRM), Demo.AGENCY.id());
            assertThat(handover.reach(incident.id()).whom()).isEqualTo(Whom.AGENCY);
            handover.send(incident.id());
            assertThat(mailed(incident)).contains("agency");
        }

        @Test
        @DisplayName("cannot be handed over by mail where nobody has an account, and that is said")
        void nobody() {
            Incident incident = called(
                    organisation(OrganisationKind.FIRM),
                    organisation(OrganisationKind.AGENCY).id());
            assertThat(handover.reach(incident.id())).isEqualTo(new Reach(Whom.NOBODY, 0, 0));
            assertThatExceptionOfType(InvalidFacts.class).isThrownBy(() -> handover.send(incident.id()));
            assertThat(mailed(incident)).isEmpty();
            assertThat(handover.last(incident.id())).isEmpty();
        }

        @Test
        @DisplayName("is the insurer's to hand over")
        void insurer() {
            Incident incident = called(Demo.FIRM, Demo.AGENCY.id());
            for (String other : List.of("policyholder", "agency", "admin")) {
                signIn(other);
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> handover.send(incident.id()));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> handover.reach(incident.id()));
            }
        }
    }
}
