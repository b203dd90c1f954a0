package io.shirase.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.claimfile.Examples;
import io.shirase.expense.Expenses;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("A wording that can be read in two ways")
class ReadOtherwiseTest {

    private static final Insured FIRM = new Insured(Demo.FIRM.id(), Demo.FIRM.name(), Demo.AGENCY.id());

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final String LARGE =
                "'product': 'tokio-marine-chuokai'," + " 'terms': {'policyLimit': 1000000000, 'costLimit': 500000000}";
        private static final String ATTACK = "{'id': '%s', 'kind': 'cyber-attack', 'discoveredAt': '2026-06-10T09:00'}";

        @Autowired
        ClaimFiles files;

        @Autowired
        Claims claims;

        @Autowired
        Expenses expenses;

        private Imported imported(String policy, String incidents, String expenses) {
            String numbered = "'certificateNumber': 'C-" + UUID.randomUUID() + "', " + policy;
            byte[] json = Examples.claim(numbered, incidents, expenses)
                    .replace('\'', '"')
                    .getBytes(StandardCharsets.UTF_8);
            return as("admin", () -> files.importFile(json, FIRM));
        }

        private static String line(String id, String incident, String activity, long amount) {
            return "{'id': '%s', 'incident': '%s', 'activity': '%s', 'amount': %d, 'accruedOn': '2026-06-11'}"
                    .formatted(id, incident, activity, amount);
        }

        private List<ReadOtherwise> readings(Imported imported) {
            return as("handler", () -> claims.readings(claims.outlook(imported.policyId())));
        }

        @Test
        void theHundredMillionOfThreeItemsIsOneLimitOrThree() {
            Imported imported = imported(
                    LARGE,
                    ATTACK.formatted("A"),
                    line("L1", "A", "shutdown", 90_000_000) + ","
                            + line("L2", "A", "cause-investigation", 60_000_000) + ","
                            + line("L3", "A", "call-centre", 1_000_000));
            UUID incident = imported.incidents().get("A");

            assertThat(readings(imported)).singleElement().satisfies(reading -> {
                assertThat(reading.reading().question()).isEqualTo("A2");
                assertThat(reading.taken(incident)).isEqualTo(Yen.of(101_000_000));
                assertThat(reading.otherwise(incident)).isEqualTo(Yen.of(151_000_000));
                assertThat(reading.difference(incident)).isEqualTo(50_000_000);
                assertThat(reading.difference()).isEqualTo(50_000_000);
                assertThat(reading.changedOf(incident)).singleElement().satisfies(line -> {
                    assertThat(line.line().asked()).isEqualTo(Yen.of(60_000_000));
                    assertThat(line.taken()).isEqualTo(Yen.of(10_000_000));
                    assertThat(line.otherwise()).isEqualTo(Yen.of(60_000_000));
                });
            });
        }

        @Test
        void whatItChangesInAnotherIncidentOfThePeriodIsToldApart() {
            Imported imported = imported(
                    LARGE,
                    ATTACK.formatted("A") + "," + ATTACK.formatted("B"),
                    line("L1", "A", "shutdown", 90_000_000) + ","
                            + line("L2", "A", "cause-investigation", 60_000_000) + ","
                            + line("L3", "B", "cause-investigation", 5_000_000));

            assertThat(readings(imported)).singleElement().satisfies(reading -> {
                UUID first = imported.incidents().get("A");
                UUID second = imported.incidents().get("B");
                assertThat(reading.difference(first)).isEqualTo(50_000_000);
                assertThat(reading.difference(second)).isEqualTo(5_000_000);
                assertThat(reading.changedOf(second)).hasSize(1);
                assertThat(reading.difference()).isEqualTo(55_000_000);
            });
        }

        @Test
        void theCostsOfAnAccidentWithoutAClaimAreHeldOrGoByItsDiscovery() {
            Imported imported = imported(
                    "'product': 'nisshin-bijisapo', 'terms': {'policyLimit': 50000000}",
                    "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}",
                    line("L1", "A", "notification", 700));

            assertThat(readings(imported)).singleElement().satisfies(reading -> {
                assertThat(reading.reading().question()).isEqualTo("A7");
                assertThat(reading.clause().quote()).contains("損害賠償請求ベース");
                assertThat(reading.difference()).isEqualTo(700);
            });
        }

        @Test
        void whereNothingIsPaidDifferentlyItIsNotMentioned() {
            Imported imported = imported(LARGE, ATTACK.formatted("A"), line("L1", "A", "shutdown", 90_000_000));

            assertThat(readings(imported)).isEmpty();
        }

        @Test
        void onlyClaimHandlersAreShownIt() {
            Imported imported = imported(LARGE, ATTACK.formatted("A"), line("L1", "A", "shutdown", 1));
            Outlook outlook = as("handler", () -> claims.outlook(imported.policyId()));
            for (String person : List.of("policyholder", "agency", "operator", "admin")) {
                signIn(person);
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(person)
                        .isThrownBy(() -> claims.readings(outlook));
            }
            signIn("supervisor");
            assertThat(claims.readings(claims.outlook(imported.policyId()))).isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> claims.readings(claims.outlook(UUID.randomUUID())));
        }

        @Test
        void anOpenSuspicionHasItsTwoFuturesBesides() {
            Imported imported = imported(
                    LARGE,
                    "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2026-06-10T09:00', 'suddenEvent': true}",
                    line("L1", "A", "call-centre", 500));
            UUID incident = imported.incidents().get("A");

            Outlook outlook = as("policyholder", () -> claims.outlook(imported.policyId()));
            assertThat(outlook.isOpen()).isTrue();
            assertThat(outlook.sumsOf(incident).ways()).isEqualTo(new Ways(Yen.of(500), Yen.ZERO));
        }
    }
}
