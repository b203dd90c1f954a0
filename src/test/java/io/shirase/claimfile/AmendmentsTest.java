package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.Reason;
import io.shirase.money.Yen;
import io.shirase.product.Figure;
import io.shirase.product.Overrides;
import io.shirase.product.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A certificate that was changed in its period")
class AmendmentsTest {

    private static final String BEFORE = "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}";
    private static final String AFTER = "{'id': 'B', 'kind': 'leak', 'discoveredAt': '2026-10-01T00:00'}";
    private static final String LAST_MINUTE = "{'id': 'C', 'kind': 'leak', 'discoveredAt': '2026-09-30T23:59'}";
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final Overrides NONE = Overrides.NONE;

    private static String call(String id, String incident, long amount) {
        return "{'id': '" + id + "', 'incident': '" + incident + "', 'activity': 'call-centre', 'amount': " + amount
                + ", 'accruedOn': '2026-10-02'}";
    }

    private static String damages(String id, String incident, String made, long amount) {
        return "{'id': '" + id + "', 'incident': '" + incident + "', 'activity': 'damages', 'amount': " + amount
                + ", 'claimMadeAt': '" + made + "', 'settlementApproved': true}";
    }

    private static Claim.Terms terms(long whole, long costs, Claim.@Nullable Rate ratio) {
        return new Claim.Terms(
                Yen.of(whole), Yen.of(costs), Yen.ZERO, null, null, null, null, Yen.of(1_000_000), null, ratio);
    }

    private static CertificateFile from(LocalDate day, Claim.Terms terms, Overrides overrides) {
        return new CertificateFile(
                "tokio-marine-chuokai",
                NONE,
                List.of(new CertificateFile.Amendment(day, "standard", terms, Set.of(), overrides)));
    }

    private static Assessment assess(CertificateFile certificate, String incidents, String lines) {
        var read = Examples.read(Examples.tokio("", incidents, lines));
        return Assessor.assess(certificate.applyTo(read.product()), certificate.amend(read.claim(), read.product()));
    }

    private static List<Long> paid(Assessment assessment) {
        return assessment.lines().stream().map(line -> line.payable().amount()).toList();
    }

    @Test
    @DisplayName("judges each incident by what was in force when it was discovered, to the minute")
    void byDiscovery() {
        CertificateFile half = from(OCTOBER, terms(300_000_000, 50_000_000, new Claim.Rate(1, 2)), NONE);

        Assessment assessment = assess(
                half,
                String.join(",", BEFORE, AFTER, LAST_MINUTE),
                String.join(",", call("1", "A", 1_000_000), call("2", "B", 1_000_000), call("3", "C", 1_000_000)));

        assertThat(paid(assessment)).containsExactly(1_000_000L, 500_000L, 1_000_000L);
        assertThat(assessment.lines().get(1).reasons()).containsExactly(Reason.PREMIUM_RATIO);
    }

    @Test
    @DisplayName("judges damages by the day of the claim, whenever the incident was discovered")
    void byClaim() {
        CertificateFile half = from(OCTOBER, terms(300_000_000, 50_000_000, new Claim.Rate(1, 2)), NONE);

        assertThat(paid(assess(
                        half,
                        BEFORE,
                        damages("1", "A", "2026-09-30T10:00", 1_000_000)
                                + ","
                                + damages("2", "A", "2026-10-01T10:00", 1_000_000))))
                .containsExactly(1_000_000L, 500_000L);
    }

    @Test
    @DisplayName("has one sum for the whole period: what was paid before the change uses up the limits after it")
    void sharedLimits() {
        CertificateFile more = from(OCTOBER, terms(300_000_000, 80_000_000, null), NONE);
        Assessment raised = assess(
                more,
                BEFORE + "," + AFTER,
                String.join(",", call("1", "A", 60_000_000), call("2", "B", 60_000_000), call("3", "A", 1_000_000)));
        assertThat(paid(raised)).containsExactly(50_000_000L, 30_000_000L, 0L);
        assertThat(raised.remaining()).containsEntry("costs", Yen.ZERO).containsEntry("policy", Yen.of(220_000_000));

        CertificateFile less = from(OCTOBER, terms(300_000_000, 20_000_000, null), NONE);
        Assessment lowered = assess(
                less,
                BEFORE + "," + AFTER,
                String.join(",", call("1", "A", 30_000_000), call("2", "B", 1_000_000), call("3", "A", 30_000_000)));
        assertThat(paid(lowered)).containsExactly(30_000_000L, 0L, 20_000_000L);
        assertThat(lowered.remaining()).containsEntry("costs", Yen.ZERO);
    }

    @Test
    @DisplayName("has its own figures from that day on, and one sum of an own limit that both draw on")
    void figures() {
        Overrides five = new Overrides(Map.of(
                new Figure(Figure.Kind.LIMIT, "recurrence-prevention"), Quantity.yen(5_000_000),
                new Figure(Figure.Kind.RATIO, "recurrence-prevention"), Quantity.percent(50)));
        CertificateFile certificate = from(OCTOBER, terms(300_000_000, 50_000_000, null), five);
        String line = "{'id': '%s', 'incident': '%s', 'activity': 'recurrence-prevention', 'amount': %d,"
                + " 'accruedOn': '2026-10-02', 'outsourced': true, 'consentOn': '2026-09-01', 'spentOn': '2026-10-20'}";

        Assessment assessment = assess(
                certificate,
                BEFORE + "," + AFTER,
                line.formatted("1", "A", 4_000_000) + "," + line.formatted("2", "B", 20_000_000));

        long before = paid(assessment).getFirst();
        assertThat(assessment.lines().get(1).ratio()).isEqualTo(50);
        assertThat(assessment.lines().get(0).ratio()).isNotEqualTo(50);
        assertThat(paid(assessment).get(1)).isEqualTo(5_000_000 - before);
    }

    @Test
    @DisplayName("explains a line by the clauses and figures that were in force for it")
    void explained() {
        var read = Examples.read(
                Examples.tokio("", BEFORE + "," + AFTER, call("1", "A", 1_000_000) + "," + call("2", "B", 1_000_000)));
        CertificateFile half = from(OCTOBER, terms(300_000_000, 50_000_000, new Claim.Rate(1, 2)), NONE);

        var explained = Assessor.explain(read.product(), half.amend(read.claim(), read.product()));

        assertThat(explained.lines().get(0).amounts())
                .noneMatch(step -> step.kind().name().equals("PREMIUM_RATIO"));
        assertThat(explained.lines().get(1).amounts())
                .anyMatch(step -> step.kind().name().equals("PREMIUM_RATIO"));
    }

    @Test
    @DisplayName("is the same as an unchanged one where the change says what was said before")
    void unchanged() {
        String lines = String.join(
                ",",
                call("1", "A", 30_000_000),
                call("2", "B", 30_000_000),
                damages("3", "B", "2026-11-01T10:00", 290_000_000));
        assertThat(assess(from(OCTOBER, terms(300_000_000, 50_000_000, null), NONE), BEFORE + "," + AFTER, lines))
                .isEqualTo(Examples.assess(Examples.tokio("", BEFORE + "," + AFTER, lines)));
    }

    @Test
    @DisplayName(
            "is written into the certificate's file and read back; days out of order and strange terms are refused")
    void file() {
        CertificateFile file = from(
                OCTOBER,
                terms(300_000_000, 20_000_000, new Claim.Rate(2, 3)),
                new Overrides(Map.of(new Figure(Figure.Kind.RATIO, "recurrence-prevention"), Quantity.percent(50))));
        assertThat(CertificateFile.read(file.bytes())).isEqualTo(file);

        assertThat(refused(from(LocalDate.of(2026, 4, 1), terms(1, 1, null), NONE)))
                .isEqualTo("/amendments/0/from");
        assertThat(refused(from(LocalDate.of(2027, 4, 2), terms(1, 1, null), NONE)))
                .isEqualTo("/amendments/0/from");
        assertThat(refused(from(
                        OCTOBER,
                        new Claim.Terms(
                                Yen.of(1), null, Yen.ZERO, null, null, null, null, Yen.of(1_000_000), null, null),
                        NONE)))
                .isEqualTo("/amendments/0/terms/costLimit");
    }

    private static String refused(CertificateFile file) {
        var read = Examples.read(Examples.tokio("", BEFORE, ""));
        return catchThrowableOfType(ClaimFileException.class, () -> file.amend(read.claim(), read.product()))
                .path();
    }
}
