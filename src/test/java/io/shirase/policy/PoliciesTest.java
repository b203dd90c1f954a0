package io.shirase.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shirase.assessment.Claim;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PoliciesTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        private Organisations organisations;

        @Test
        void aPolicyIsKeptWithAllItsTerms() {
            UUID id = UUID.randomUUID();
            Policy full = new Policy(
                    id,
                    "tokio-marine-chuokai",
                    "C-" + id,
                    Demo.FIRM.id(),
                    Demo.FIRM.name(),
                    Demo.AGENCY.id(),
                    LocalDateTime.of(2026, 4, 1, 16, 0),
                    LocalDateTime.of(2027, 4, 1, 16, 0),
                    "standard",
                    new Claim.Terms(
                            Yen.of(Yen.MAX_AMOUNT),
                            Yen.of(2),
                            Yen.of(3),
                            Yen.of(4),
                            Yen.of(5),
                            Yen.of(6),
                            12,
                            Yen.of(7),
                            Yen.of(9),
                            new Claim.Rate(3, 4)),
                    Set.of("interruption", "it-services"),
                    Yen.of(8));

            asPortal(() -> policies.add(full));

            assertThat(as("policyholder", () -> policies.get(id))).isEqualTo(full);
            assertThat(as("policyholder", policies::list)).contains(full);
        }

        @Test
        void addingTwiceAddsOne() {
            Policy policy = newPolicy();

            assertThat(asPortal(() -> policies.add(policy))).isEqualTo(policy);
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler", "supervisor", "admin"})
        void whoeverIsConcernedSeesAPolicy(String username) {
            Policy policy = newPolicy();
            signIn(username);

            assertThat(policies.get(policy.id())).isEqualTo(policy);
            assertThat(policies.list()).contains(policy);
        }

        @Test
        void forANeighbourAPolicyDoesNotExist() {
            Policy policy = newPolicy();
            signIn("policyholder2");

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> policies.get(policy.id()));
            assertThat(policies.list()).doesNotContain(policy);
        }

        @Test
        void anAgencySeesOnlyItsCustomers() {
            Policy policy = newPolicy(Demo.OTHER_FIRM, null);
            signIn("agency");

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> policies.get(policy.id()));
            assertThat(policies.list()).doesNotContain(policy);
        }

        @Test
        @DisplayName(
                "among more than a page shows, each is found by its number or its insured, and no page shows them all")
        void amongMany() {
            Organisation firm = asPortal(
                    () -> organisations.add(new Organisation(UUID.randomUUID(), OrganisationKind.FIRM, "株式会社んん最後尾")));
            Policy last = newPolicy(firm, null);
            asPortal(() -> {
                for (int i = 0; i < Policies.SHOWN; i++) {
                    newPolicy(Demo.OTHER_FIRM, null);
                }
                return null;
            });

            for (String staff : List.of("operator", "handler", "supervisor", "admin")) {
                signIn(staff);
                assertThat(policies.search("")).hasSize(Policies.SHOWN);
                assertThat(policies.search(last.certificateNumber())).contains(last);
                assertThat(policies.search("(株)んん最後尾")).containsExactly(last);
            }
            signIn("policyholder");
            assertThat(policies.search(last.certificateNumber())).isEmpty();
            assertThat(policies.ofFirm(firm.id())).isEmpty();
            assertThat(as("handler", () -> policies.ofFirm(firm.id()))).containsExactly(last);
        }

        @ParameterizedTest
        @CsvSource({"''", "みなと精機", "(株)みなと 精機", "カブシキガイシャミナト精機", "別の会社"})
        @DisplayName("the hotline finds a policy by its number alone, and first of all, whatever name was heard")
        void byNumber(String name) {
            Policy policy = newPolicy();
            signIn("operator");
            String number = policy.certificateNumber().replace("C-", "Ｃ ").toUpperCase(java.util.Locale.ROOT);

            assertThat(policies.find(number, name).getFirst()).isEqualTo(policy);
        }

        @ParameterizedTest
        @CsvSource({"true, みなと精機", "true, ㈱みなと 精機", "true, ミナト精機(株)", "true, みなと", "false, みなと精機工業", "false, 株式会社"})
        @DisplayName("the hotline finds a policy by the name alone or a part of it, but not by nothing")
        void byName(boolean found, String name) {
            newPolicy();
            signIn("operator");

            assertThat(policies.find("", name).isEmpty()).isNotEqualTo(found);
            assertThat(policies.find("C-0", name).isEmpty()).isNotEqualTo(found);
            assertThat(policies.find(" ", "")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "admin"})
        void nobodyElseSearchesByCertificate(String username) {
            signIn(username);

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> policies.find("C-0001", "みなと精機"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler", "supervisor"})
        void onlyAnAdministratorAddsPolicies(String username) {
            signIn(username);

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> policies.add(policy(Demo.FIRM, null)));
        }

        @Test
        void aPeriodMustEndAfterItBegins() {
            Policy policy = policy(Demo.FIRM, null);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Policy(
                            policy.id(),
                            policy.product(),
                            policy.certificateNumber(),
                            policy.insuredOrganisationId(),
                            policy.insuredName(),
                            null,
                            policy.periodStart(),
                            policy.periodStart(),
                            policy.plan(),
                            policy.terms(),
                            policy.riders(),
                            policy.paidOutsideFile()));
        }

        @Test
        void aPeriodIncludesItsBeginningAndNotItsEnd() {
            Policy policy = policy(Demo.FIRM, null);

            assertThat(policy.covers(LocalDateTime.of(2026, 4, 1, 15, 59))).isFalse();
            assertThat(policy.covers(LocalDateTime.of(2026, 4, 1, 16, 0))).isTrue();
            assertThat(policy.covers(LocalDateTime.of(2027, 4, 1, 15, 59))).isTrue();
            assertThat(policy.covers(LocalDateTime.of(2027, 4, 1, 16, 0))).isFalse();
        }
    }
}
