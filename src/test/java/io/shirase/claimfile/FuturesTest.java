package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Futures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What can still become of a claim")
class FuturesTest {

    private static Futures futures(String claim) {
        var read = Examples.read(claim);
        return Futures.of(read.product(), read.claim());
    }

    @Test
    void anOpenSuspicionIsARangeBetweenBothOutcomes() {
        Futures futures = futures(Examples.tokio(
                "",
                "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2026-06-10T09:00', 'suddenEvent': true}",
                "{'id': 'L1', 'incident': 'A', 'activity': 'attack-check', 'amount': 1000, 'outsourced': true,"
                        + " 'accruedOn': '2026-06-11'},"
                        + "{'id': 'L2', 'incident': 'A', 'activity': 'call-centre', 'amount': 500,"
                        + " 'accruedOn': '2026-06-11'}"));
        assertThat(futures.now().payable().isZero()).isTrue();
        assertThat(futures.suspicion().incidents()).containsExactly("A");
        assertThat(futures.suspicion().asIfAttack().payable().amount()).isEqualTo(1500);
        assertThat(futures.suspicion().asIfNoAttack().payable().amount()).isEqualTo(900);
        assertThat(futures.suspicion().least().amount()).isEqualTo(900);
        assertThat(futures.suspicion().most().amount()).isEqualTo(1500);
    }

    @Test
    void aSuspicionThatIsSettledIsNoRange() {
        assertThat(futures(Examples.tokio(
                                "",
                                "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2026-06-10T09:00',"
                                        + " 'outcome': 'attack'}",
                                ""))
                        .suspicion())
                .isNull();
    }

    @Test
    void theSharedHundredMillionCanBeReadAsOneForEach() {
        String policy =
                "'product': 'tokio-marine-chuokai'," + " 'terms': {'policyLimit': 1000000000, 'costLimit': 500000000}";
        Futures futures = futures(Examples.claim(
                policy,
                "{'id': 'A', 'kind': 'cyber-attack', 'discoveredAt': '2026-06-10T09:00'}",
                "{'id': 'L1', 'incident': 'A', 'activity': 'shutdown', 'amount': 90000000, 'accruedOn': '2026-06-11'},"
                        + "{'id': 'L2', 'incident': 'A', 'activity': 'cause-investigation', 'amount': 60000000,"
                        + " 'accruedOn': '2026-06-11'}"));
        assertThat(futures.now().payable().amount()).isEqualTo(100_000_000);
        assertThat(futures.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.clause().reading().question()).isEqualTo("A2");
            assertThat(reading.difference()).isEqualTo(50_000_000);
            assertThat(reading.otherwise().remaining())
                    .containsKeys(
                            "attack-investigation-advice-attack-response", "attack-investigation-advice-investigation");
        });
    }

    @Test
    void anAccidentWithoutAClaimCanBeReadByItsDiscovery() {
        Futures futures = futures(Examples.claim(
                "'product': 'nisshin-bijisapo', 'terms': {'policyLimit': 50000000}",
                "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}",
                "{'id': 'L1', 'incident': 'A', 'activity': 'notification', 'amount': 700, 'accruedOn': '2026-06-11'}"));
        assertThat(futures.now().payable().isZero()).isTrue();
        assertThat(futures.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.clause().reading().question()).isEqualTo("A7");
            assertThat(reading.difference()).isEqualTo(700);
        });
    }

    @Test
    void aReadingThatChangesNothingIsNotMentioned() {
        var read = Examples.ofCase("t01");
        assertThat(Futures.of(read.product(), read.claim()).readings()).isEmpty();
    }
}
