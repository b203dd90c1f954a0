package io.shirase.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Products;
import io.shirase.claim.ClaimFiles;
import io.shirase.claim.Claims;
import io.shirase.claim.Insured;
import io.shirase.identity.Demo;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.product.ProductCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("An uploaded edition of a product")
class EditionsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    /** Editions in force stay for the other tests of this portal: each begins in years that no other test has policies of. */
    private static final AtomicInteger YEARS = new AtomicInteger(2070);

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        private Editions editions;

        @Autowired
        private EditionTrials trials;

        @Autowired
        private EditionStore store;

        @Autowired
        private ClaimFiles files;

        @Autowired
        private Claims claims;

        @Autowired
        private ProductCatalog products;

        private final int year = YEARS.incrementAndGet();

        private byte[] file(String written, String instead) throws IOException {
            String yaml = Files.readString(Path.of("config/products/sompo-web.yaml"));
            assertThat(yaml).contains(written);
            return yaml.replace("validFrom: 2024-02-01", "validFrom: " + year + "-01-01")
                    .replace(written, instead)
                    .getBytes(StandardCharsets.UTF_8);
        }

        private byte[] halfPaid() throws IOException {
            return file("    ratio: 100\n    draws: costs\n", "    ratio: 50\n    draws: costs\n");
        }

        /** A policy that begins in a year, with one letter of 1,000,000 yen. */
        private UUID policy(int begins, String riders) {
            String json = """
                    {"format": "claim-file/1", "policy": {"product": "sompo-web", "certificateNumber": "E-%s",
                     "periodStart": "%d-04-01T16:00", "periodEnd": "%d-04-01T16:00",
                     "terms": {"policyLimit": 100000000, "costLimit": 50000000}, "riders": [%s]},
                     "incidents": [{"id": "A", "kind": "leak", "discoveredAt": "%d-06-10T09:00"}],
                     "expenses": [{"id": "L1", "incident": "A", "activity": "notification", "amount": 1000000}]}
                    """.formatted(UUID.randomUUID(), begins, begins + 1, riders, begins);
            return as(
                            "admin",
                            () -> files.importFile(
                                    json.getBytes(StandardCharsets.UTF_8),
                                    new Insured(Demo.FIRM.id(), Demo.FIRM.name(), Demo.AGENCY.id())))
                    .policyId();
        }

        private Edition proposed(byte[] file) {
            return as("admin", () -> editions.propose("sompo-web.yaml", file));
        }

        private long paid(UUID policy) {
            return asPortal(() -> claims.outlook(policy).assessment().payable().amount());
        }

        private String refusal(Runnable step) {
            return catchThrowableOfType(InvalidEdition.class, step::run)
                    .problem()
                    .messageKey();
        }

        private void trial(Edition edition) {
            as("admin", () -> {
                trials.run(edition.id());
                return null;
            });
        }

        private void putInForce(String person, Edition edition) {
            as(person, () -> {
                editions.putInForce(edition.id());
                return null;
            });
        }

        @Test
        @DisplayName(
                "is compared in yen, put in force by a second person, and judges the periods that begin from its day on")
        void wholeWay() throws IOException {
            UUID moves = policy(year, "");
            UUID stays = policy(year - 60, "");
            byte[] file = halfPaid();
            Edition edition = proposed(file);
            assertThat(paid(moves)).isEqualTo(1_000_000);
            assertThat(refusal(() -> putInForce("admin", edition))).isEqualTo("edition.problem.own");
            assertThat(refusal(() -> putInForce("supervisor", edition))).isEqualTo("edition.problem.uncompared");

            trial(edition);

            Edition tried = as("supervisor", () -> editions.get(edition.id()));
            assertThat(tried.trial().state()).isEqualTo(Edition.TrialState.DONE);
            assertThat(tried.trial().done()).isEqualTo(tried.trial().total());
            TrialSums sums = as("supervisor", () -> editions.sums(tried));
            assertThat(sums.moving()).isEqualTo(1);
            assertThat(sums.movingAfter() - sums.movingBefore()).isEqualTo(-500_000);
            assertThat(as("supervisor", () -> editions.differences(edition.id(), 100)))
                    .anySatisfy(row -> {
                        assertThat(row.policyId()).isEqualTo(moves);
                        assertThat(row.moves()).isTrue();
                        assertThat(row.after()).isEqualTo(500_000);
                    })
                    .anySatisfy(row -> {
                        assertThat(row.policyId()).isEqualTo(stays);
                        assertThat(row.moves()).isFalse();
                        assertThat(row.before()).isEqualTo(1_000_000);
                    });

            putInForce("supervisor", edition);

            assertThat(paid(moves)).isEqualTo(500_000);
            assertThat(paid(stays)).isEqualTo(1_000_000);
            assertThat(trailOf(edition.id()))
                    .extracting(entry -> entry.action() + " " + entry.username())
                    .containsExactly("edition.put-in-force supervisor", "edition.proposed admin");
            assertThat(refusal(() -> proposed(file))).isEqualTo("edition.problem.taken");
            assertThat(refusal(() -> putInForce("supervisor", edition))).isEqualTo("edition.problem.decided");
        }

        @Test
        @DisplayName("comes to another server, and to this one after a restart, without anybody doing anything")
        void otherServers() throws IOException {
            Edition edition = proposed(halfPaid());
            trial(edition);
            putInForce("supervisor", edition);
            ProductCatalog other = Products.load();
            new EditionWatch(store, other).look();
            assertThat(other.find("sompo-web", edition.validFrom())
                            .orElseThrow()
                            .validFrom())
                    .isEqualTo(edition.validFrom());
            assertThat(other.find("sompo-web", edition.validFrom()))
                    .isEqualTo(products.find("sompo-web", edition.validFrom()));
        }

        @Test
        @DisplayName("is not put in force while another one came in between, until it is compared with that too")
        void comparedWithWhatIsInForce() throws IOException {
            Edition first = proposed(halfPaid());
            Edition second = proposed(new String(halfPaid(), StandardCharsets.UTF_8)
                    .replace("validFrom: " + year + "-01-01", "validFrom: " + year + "-07-01")
                    .getBytes(StandardCharsets.UTF_8));
            trial(first);
            trial(second);
            putInForce("supervisor", first);
            assertThat(refusal(() -> putInForce("supervisor", second))).isEqualTo("edition.problem.uncompared");
            trial(second);
            putInForce("supervisor", second);
            assertThat(products.editions("sompo-web")).hasSizeGreaterThan(2);
        }

        @Test
        @DisplayName("is not put in force where it cannot judge a policy that would move to it")
        void unfit() throws IOException {
            policy(year, "\"it-business\"");
            Edition edition = proposed(file("it-business", "it-trade"));
            assertThat(edition.state()).isEqualTo(Edition.State.PROPOSED);
            trial(edition);
            assertThat(refusal(() -> putInForce("supervisor", edition))).isEqualTo("edition.problem.unfit");
        }

        @Test
        @DisplayName("is not put in force with findings that its file does not accept, nor once it was withdrawn")
        void findings() throws IOException {
            Edition edition = proposed(file("property-condolence, ", ""));
            trial(edition);
            assertThat(refusal(() -> putInForce("supervisor", edition))).isEqualTo("edition.problem.findings");
            as("supervisor", () -> {
                editions.withdraw(edition.id());
                return null;
            });
            assertThat(refusal(() -> putInForce("supervisor", edition))).isEqualTo("edition.problem.decided");
            assertThat(refusal(() -> trial(edition))).isEqualTo("edition.problem.decided");
        }

        @Test
        @DisplayName("is refused with the place where the file is broken, and where it is no text or too large")
        void broken() throws IOException {
            byte[] broken = file("use: required", "use: perhaps");
            assertThat(catchThrowableOfType(InvalidEdition.class, () -> proposed(broken))
                            .problem()
                            .values()
                            .getFirst()
                            .toString())
                    .contains("sompo-web.yaml:")
                    .contains("'perhaps' is not known here");
            assertThat(refusal(() -> proposed(new byte[] {(byte) 0x83, 0x5c}))).isEqualTo("edition.problem.letters");
            assertThat(refusal(() -> proposed(new byte[Editions.LARGEST + 1]))).isEqualTo("edition.problem.large");
        }

        @Test
        @DisplayName("is nobody's business but administrators' and supervisors', and only administrators upload")
        void access() throws IOException {
            Edition edition = proposed(halfPaid());
            for (String person : new String[] {"policyholder", "agency", "operator", "handler"}) {
                assertThatThrownBy(() -> as(person, () -> editions.get(edition.id())))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> putInForce(person, edition)).isInstanceOf(AccessDeniedException.class);
            }
            byte[] file = halfPaid();
            assertThatThrownBy(() -> as("supervisor", () -> editions.propose("x.yaml", file)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
