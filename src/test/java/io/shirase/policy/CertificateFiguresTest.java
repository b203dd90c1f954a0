package io.shirase.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.audit.AuditEntry;
import io.shirase.identity.NotFoundException;
import io.shirase.language.Problem;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.product.Figure;
import io.shirase.product.Figure.Kind;
import io.shirase.product.Overrides;
import io.shirase.product.Quantity;
import io.shirase.web.StartRefused;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("The numbers of a certificate")
class CertificateFiguresTest {

    private static final Figure EMERGENCY = new Figure(Kind.LIMIT, "emergency");
    private static final Overrides SOME = new Overrides(Map.of(
            EMERGENCY,
            Quantity.yen(5_000_000),
            new Figure(Kind.RATIO, "recurrence-prevention"),
            Quantity.percent(80),
            new Figure(Kind.WINDOW, "response-period"),
            Quantity.days(180)));

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        PolicyProducts products;

        @Autowired
        CertificateCheck check;

        private Policy override(Policy policy, Overrides overrides) {
            return as("admin", () -> edits.override(policy.id(), policy.version(), overrides, OwnTerms.NONE));
        }

        @Test
        void areKeptAndSeenByWhoeverSeesThePolicy() {
            Policy policy = newPolicy();

            Policy changed = override(policy, SOME);

            assertThat(changed.version()).isGreaterThan(policy.version());
            for (String username : new String[] {"policyholder", "agency", "operator", "handler", "admin"}) {
                assertThat(as(username, () -> policies.get(policy.id()))).isEqualTo(changed);
            }
            assertThat(as("policyholder", policies::list)).contains(changed);
            assertThat(changed.overrides()).isEqualTo(SOME);
        }

        @Test
        void canBeChangedOneByOneAndTakenBack() {
            Policy policy = override(newPolicy(), SOME);
            Overrides other = new Overrides(Map.of(
                    EMERGENCY, Quantity.yen(6_000_000), new Figure(Kind.WINDOW, "response-period"), Quantity.years(2)));

            Policy changed = override(policy, other);
            assertThat(as("admin", () -> policies.get(policy.id())).overrides()).isEqualTo(other);

            override(changed, Overrides.NONE);
            assertThat(as("admin", () -> policies.get(policy.id())).overrides()).isEqualTo(Overrides.NONE);
        }

        @Test
        void areWrittenIntoTheAuditTrailWithWhoDidIt() {
            Policy policy = newPolicy();
            override(policy, new Overrides(Map.of(EMERGENCY, Quantity.yen(5_000_000))));

            AuditEntry entry = trailOf(policy.id()).stream()
                    .filter(found -> found.action().equals("policy.overridden"))
                    .findFirst()
                    .orElseThrow();

            assertThat(entry.username()).isEqualTo("admin");
            assertThat(entry.detail()).isEqualTo("limit/emergency product → 5000000 yen");
        }

        @Test
        void thatChangeNothingLeaveNoTrace() {
            Policy policy = override(newPolicy(), SOME);

            assertThat(override(policy, SOME)).isEqualTo(policy);
            assertThat(trailOf(policy.id())).extracting(AuditEntry::action).containsOnlyOnce("policy.overridden");
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler", "supervisor"})
        void areChangedByNobodyButAnAdministrator(String username) {
            Policy policy = newPolicy();
            signIn(username);

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> edits.override(policy.id(), policy.version(), SOME, OwnTerms.NONE));
        }

        @Test
        void areNotOverwrittenByWhoeverSawAnOlderVersion() {
            Policy policy = newPolicy();
            Policy changed = override(policy, SOME);
            Overrides mine = new Overrides(Map.of(EMERGENCY, Quantity.yen(1)));

            StalePolicy stale = catchThrowableOfType(StalePolicy.class, () -> override(policy, mine));

            assertThat(stale.current()).isEqualTo(changed);
            assertThat(as("admin", () -> policies.get(policy.id())).overrides()).isEqualTo(SOME);
            assertThat(override(changed, mine).overrides()).isEqualTo(mine);
        }

        @Test
        void thatTheProductDoesNotHaveAreRefused() {
            Policy policy = newPolicy();
            Overrides wrong = new Overrides(Map.of(new Figure(Kind.LIMIT, "purse"), Quantity.yen(1)));

            InvalidPolicy invalid = catchThrowableOfType(InvalidPolicy.class, () -> override(policy, wrong));

            assertThat(invalid.problems()).extracting(Problem::field).containsExactly("limit/purse");
            assertThat(as("admin", () -> policies.get(policy.id()))).isEqualTo(policy);
        }

        @Test
        void ofNoPolicyAreNotThere() {
            signIn("admin");

            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> edits.override(UUID.randomUUID(), 0, SOME, OwnTerms.NONE));
        }

        @Test
        void stopTheStartWhereAProductFileNoLongerHasThem() {
            Policy policy = override(newPolicy(), SOME);
            check.afterSingletonsInstantiated();
            rename("emergency", "purse", policy);

            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(check::afterSingletonsInstantiated)
                    .withMessageContainingAll(policy.certificateNumber(), "no limit “purse”", "product's file");

            rename("purse", "emergency", policy);
        }

        private void rename(String from, String to, Policy policy) {
            database.sql("update policy_figure set code = ? where code = ? and policy_id = ?")
                    .params(to, from, policy.id())
                    .update();
        }

        @Test
        void makeOneProductThatIsFoundAgain() {
            Policy one = override(newPolicy(), SOME);
            Policy other = override(newPolicy(), SOME);

            assertThat(products.of(one).orElseThrow())
                    .isSameAs(products.of(other).orElseThrow())
                    .isNotEqualTo(products.edition(one).orElseThrow());
            Policy plain = newPolicy();
            assertThat(products.of(plain)).containsSame(products.edition(plain).orElseThrow());
        }
    }
}
