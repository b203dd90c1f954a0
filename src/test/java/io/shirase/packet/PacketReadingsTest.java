package io.shirase.packet;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.claim.ClaimFiles;
import io.shirase.claim.Imported;
import io.shirase.claim.Insured;
import io.shirase.claimfile.Examples;
import io.shirase.identity.Demo;
import io.shirase.packet.content.PacketContent;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@DisplayName("An ambiguous wording in a packet")
class PacketReadingsTest extends DatabaseTest {

    @Autowired
    private ClaimFiles files;

    @Autowired
    private Packets packets;

    private UUID incident = new UUID(0, 0);

    @BeforeEach
    void aClaimAboveTheSharedLimit() {
        String policy = "'product': 'tokio-marine-chuokai', 'certificateNumber': 'C-" + UUID.randomUUID()
                + "', 'terms': {'policyLimit': 1000000000, 'costLimit': 500000000}";
        byte[] json = Examples.claim(
                        policy,
                        "{'id': 'A', 'kind': 'cyber-attack', 'discoveredAt': '2026-06-10T09:00'}",
                        "{'id': 'L1', 'incident': 'A', 'activity': 'shutdown', 'amount': 90000000,"
                                + " 'accruedOn': '2026-06-11'},"
                                + "{'id': 'L2', 'incident': 'A', 'activity': 'cause-investigation',"
                                + " 'amount': 60000000, 'accruedOn': '2026-06-11'}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
        Insured firm = new Insured(Demo.FIRM.id(), Demo.FIRM.name(), Demo.AGENCY.id());
        Imported imported = as("admin", () -> files.importFile(json, firm));
        incident = Objects.requireNonNull(imported.incidents().get("A"));
    }

    private PacketContent packet(String person) {
        return as(person, () -> packets.packet(incident, Locale.JAPANESE)).content();
    }

    @Test
    void aHandlersCalculationShowsBothReadingsInYen() {
        assertThat(packet("handler").worksheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.title()).contains("約款の読み方で変わる支払額");
            assertThat(String.join("\n", sheet.steps()))
                    .contains("¥100,000,000", "¥150,000,000", "+¥50,000,000", "明細2：¥10,000,000 → ¥60,000,000");
        });
    }

    @Test
    void aPolicyholdersSaysThatTheWordingIsOpenAndHowItIsRead() {
        PacketContent content = packet("policyholder");
        assertThat(content.worksheets()).isEmpty();
        assertThat(content.lines().getLast().steps())
                .anySatisfy(step -> assertThat(step.text()).contains("二とおりに読めます", "1億円は②③④であわせて1つの限度額です。"));
    }
}
