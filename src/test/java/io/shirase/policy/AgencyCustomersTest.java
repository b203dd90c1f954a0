package io.shirase.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.AgencyCustomers.Customer;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("The customers of an agency")
class AgencyCustomersTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        private AgencyCustomers customers;

        @Autowired
        private Organisations organisations;

        @Autowired
        private Incidents incidents;

        private Organisation newFirm() {
            return as("admin", () -> organisations.add(OrganisationKind.FIRM, "株式会社" + UUID.randomUUID()));
        }

        private boolean agencySees(Policy policy) {
            try {
                return as("agency", () -> policies.get(policy.id())) != null;
            } catch (NotFoundException none) {
                return false;
            }
        }

        @Test
        @DisplayName("are given to it and taken from it, and its people see exactly those")
        void assigned() {
            Organisation firm = newFirm();
            Policy policy = newPolicy(firm, null);
            assertThat(agencySees(policy)).isFalse();

            assertThat(as("admin", () -> customers.assign(Demo.AGENCY.id(), firm.id())))
                    .isEqualTo(1);

            assertThat(agencySees(policy)).isTrue();
            assertThat(as("admin", () -> customers.of(Demo.AGENCY.id())).stream()
                            .map(Customer::firm))
                    .contains(firm);
            assertThat(trailOf(policy.id()).getFirst().detail()).contains("agency null → " + Demo.AGENCY.id());

            as("admin", () -> {
                customers.takeAway(Demo.AGENCY.id(), firm.id());
                customers.takeAway(Demo.AGENCY.id(), firm.id());
                return null;
            });
            assertThat(agencySees(policy)).isFalse();
            assertThat(as("admin", () -> customers.of(Demo.AGENCY.id())).stream()
                            .map(Customer::firm))
                    .doesNotContain(firm);
        }

        @Test
        @DisplayName("bring their incidents with them and take them away, however the policy changes hands")
        void incidents() {
            Policy policy = newPolicy(Demo.FIRM, null);
            Incident incident = newIncident(policy);
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> as("agency", () -> incidents.get(incident.id())));

            Policy given = as("admin", () -> edits.change(0, lookedAfterBy(policy, Demo.AGENCY.id())));
            assertThat(as("agency", () -> incidents.get(incident.id())).id()).isEqualTo(incident.id());

            as("admin", () -> edits.change(given.version(), lookedAfterBy(policy, null)));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> as("agency", () -> incidents.get(incident.id())));
            assertThat(as("policyholder", () -> incidents.get(incident.id())).version())
                    .isEqualTo(incident.version());
        }

        private Policy lookedAfterBy(Policy policy, UUID agency) {
            return new Policy(
                    policy.id(),
                    policy.product(),
                    policy.certificateNumber(),
                    policy.insuredOrganisationId(),
                    policy.insuredName(),
                    agency,
                    policy.periodStart(),
                    policy.periodEnd(),
                    policy.plan(),
                    policy.terms(),
                    policy.riders(),
                    policy.paidOutsideFile());
        }

        @Test
        @DisplayName("are firms, and agencies have them; what has ended stays with whoever looked after it")
        void kinds() {
            Organisation firm = newFirm();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> as("admin", () -> customers.assign(firm.id(), firm.id())));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> as("admin", () -> customers.assign(Demo.AGENCY.id(), Demo.AGENCY.id())));
            assertThat(as("admin", () -> customers.assign(Demo.AGENCY.id(), firm.id())))
                    .isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler", "supervisor"})
        @DisplayName("are an administrator's to assign")
        void adminOnly(String username) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(username, () -> customers.of(Demo.AGENCY.id())));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(username, () -> customers.assign(Demo.AGENCY.id(), Demo.FIRM.id())));
        }
    }
}
