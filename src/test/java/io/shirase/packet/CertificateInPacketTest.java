package io.shirase.packet;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.claimfile.CertificateRun;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.Progress;
import io.shirase.packet.files.PacketZip;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.OwnTerms;
import io.shirase.policy.Policy;
import io.shirase.product.Figure;
import io.shirase.product.Figure.Kind;
import io.shirase.product.Overrides;
import io.shirase.product.Quantity;
import io.shirase.window.IncidentWindows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A policy whose certificate states numbers of its own")
class CertificateInPacketTest {

    private static final Figure INVESTIGATION = new Figure(Kind.LIMIT, "attack-investigation-advice");

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @TempDir
        Path folder;

        @Autowired
        Expenses expenses;

        @Autowired
        Claims claims;

        @Autowired
        Packets packets;

        @Autowired
        IncidentWindows windows;

        private Policy policy;
        private Incident incident;

        @BeforeEach
        void anInvestigationForThreeMillion() {
            policy = newPolicy();
            incident = newIncident(
                    policy,
                    answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "")));
            as(
                    "policyholder",
                    () -> expenses.add(UUID.randomUUID(), incident.id(), investigation(Yen.of(3_000_000)), List.of()));
        }

        private static ExpenseFacts investigation(Yen amount) {
            return ExpenseFacts.NONE.with(facts -> {
                facts.activity = Activity.CAUSE_INVESTIGATION;
                facts.amount = amount;
                facts.accruedOn = LocalDate.of(2026, 11, 23);
            });
        }

        private void certificateStates(Figure figure, Quantity quantity) {
            as(
                    "admin",
                    () -> edits.override(
                            policy.id(), policy.version(), new Overrides(Map.of(figure, quantity)), OwnTerms.NONE));
        }

        private Map<String, byte[]> zip() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            signIn("policyholder");
            Packet packet = packets.packet(incident.id(), Locale.JAPANESE);
            PacketZip.write(packet.content(), packet.files(), null, out, Progress.NONE);
            Map<String, byte[]> entries = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
            return entries;
        }

        @Test
        void isPaidByTheCertificatesLowerLimitAndToldSo() {
            signIn("policyholder");
            assertThat(claims.outlook(policy.id()).assessment().payable()).isEqualTo(Yen.of(3_000_000));

            certificateStates(INVESTIGATION, Quantity.yen(2_000_000));

            Outlook outlook = claims.outlook(policy.id());
            assertThat(outlook.assessment().payable()).isEqualTo(Yen.of(2_000_000));
            assertThat(outlook.why(outlook.lines().getFirst(), Words.in(Locale.JAPANESE)))
                    .extracting(sentence -> sentence.text())
                    .anyMatch(text -> text.contains("この証券では") && text.contains("¥2,000,000"));
            assertThat(claims.whatIf(incident.id(), investigation(Yen.of(10)))
                            .line()
                            .result()
                            .payable())
                    .isEqualTo(Yen.ZERO);
        }

        @Test
        void hasTheCertificatesClocks() {
            certificateStates(new Figure(Kind.WINDOW, "response-period"), Quantity.days(10));
            signIn("policyholder");

            assertThat(windows.of(incident.id()))
                    .filteredOn(window -> window.code().equals("response-period"))
                    .singleElement()
                    .satisfies(window -> {
                        assertThat(window.lastDay()).isEqualTo(clock.today().plusDays(10));
                        assertThat(window.clause().gist().ja()).contains("10日", "1年");
                    });
        }

        @Test
        void hasAPacketThatSaysWhichNumbersAreTheCertificates() {
            certificateStates(INVESTIGATION, Quantity.yen(2_000_000));
            signIn("policyholder");

            PacketContent content =
                    packets.packet(incident.id(), Locale.JAPANESE).content();

            assertThat(content.policy().terms())
                    .extracting(Fact::value)
                    .contains("¥2,000,000(証券の定め。商品の定めは¥100,000,000)");
            assertThat(content.limits())
                    .extracting(PacketContent.Limit::name)
                    .anyMatch(name -> name.endsWith("(証券の定め)"));
            assertThat(content.lines().getFirst().steps())
                    .extracting(PacketContent.Step::clause)
                    .filteredOn(Objects::nonNull)
                    .extracting(PacketContent.Clause::source)
                    .contains("証券の定め");
        }

        @Test
        void hasAZipFromWhichTheCommandComputesTheSameAssessment() throws Exception {
            certificateStates(INVESTIGATION, Quantity.yen(2_000_000));

            Map<String, byte[]> zip = zip();

            assertThat(new String(zip.get("manifest.sha256"), StandardCharsets.UTF_8))
                    .contains("  certificate.json\n");
            byte[] answer = CertificateRun.assess(folder, zip.get("certificate.json"), zip.get("claim.json"));
            assertThat(answer).isEqualTo(zip.get("assessment.json"));
            assertThat(new String(answer, StandardCharsets.UTF_8)).contains("\"payable\":2000000");
        }

        @Test
        void hasNoSuchFileWhereEveryNumberIsTheProducts() throws Exception {
            Map<String, byte[]> zip = zip();

            assertThat(zip).doesNotContainKey("certificate.json");
            assertThat(CertificateRun.assess(folder, null, zip.get("claim.json")))
                    .isEqualTo(zip.get("assessment.json"));
        }

        @Test
        @DisplayName("prints its limit of one claim and its premium ratio, and the claim file carries them")
        void carriesItsOwnTerms() throws IOException {
            OwnTerms own = new OwnTerms(Yen.of(30_000_000), new Claim.Rate(3, 4));
            as("admin", () -> edits.override(policy.id(), policy.version(), Overrides.NONE, own));

            Map<String, byte[]> zip = zip();

            assertThat(packets.packet(incident.id(), Locale.JAPANESE)
                            .content()
                            .policy()
                            .terms())
                    .extracting(Fact::value)
                    .contains("¥30,000,000", "3 ÷ 4");
            assertThat(new String(zip.get("claim.json"), StandardCharsets.UTF_8))
                    .contains("\"claimLimit\":30000000", "\"premiumRatio\":[3,4]");
            assertThat(new String(zip.get("assessment.json"), StandardCharsets.UTF_8))
                    .contains("\"payable\":2250000");
        }
    }
}
