package io.shirase.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.evidence.ReceiptRefused;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.FactChange;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Orders;
import io.shirase.money.Yen;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.SampleReceipts;
import io.shirase.paper.PdfText;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.product.ProductCatalog;
import io.shirase.review.Decide;
import io.shirase.review.Reviews;
import io.shirase.time.Moment;
import io.shirase.web.RequestLanguage;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DisplayName("The downloads of an incident")
class PacketDownloadsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final byte[] INVOICE = SampleReceipts.pdf(2, "Invoice");

        @Autowired
        WebApplicationContext portal;

        @Autowired
        Expenses expenses;

        @Autowired
        Receipts receipts;

        @Autowired
        Reviews reviews;

        @Autowired
        Packets packets;

        @Autowired
        PacketJobs jobs;

        @Autowired
        Incidents incidents;

        @Autowired
        ProductCatalog products;

        private MockMvc browser;
        private Incident incident;
        private ExpenseLine line;

        @BeforeEach
        void anIncidentWithALineAndItsReceipt() {
            browser = MockMvcBuilders.webAppContextSetup(portal)
                    .apply(springSecurity())
                    .build();
            incident = newIncident(
                    newPolicy(),
                    answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "")));
            line = as("policyholder", () -> {
                UUID receipt = received("請求書.pdf");
                ExpenseFacts facts = ExpenseFacts.NONE.with(spent -> {
                    spent.activity = Activity.CAUSE_INVESTIGATION;
                    spent.amount = Yen.of(3_000_000);
                    spent.vendor = "株式会社みなと調査";
                    spent.note = "原因の調査";
                    spent.accruedOn = clock.today();
                    spent.consentOn = LocalDate.of(2026, 11, 23);
                    spent.outsourced = true;
                });
                return expenses.add(UUID.randomUUID(), incident.id(), facts, List.of(receipt));
            });
        }

        private UUID received(String name) {
            try {
                return receipts.add(incident.id(), name, new ByteArrayInputStream(INVOICE))
                        .receipt()
                        .id();
            } catch (ReceiptRefused e) {
                throw new AssertionError(e);
            }
        }

        private MockHttpServletResponse download(String username, String file, Cookie... cookies) {
            return fetch(username, "/files/incidents/" + incident.id() + "/" + file, cookies);
        }

        private MockHttpServletResponse fetch(String username, String path, Cookie... cookies) {
            var account = as(username, () -> SecurityContextHolder.getContext().getAuthentication());
            try {
                var request = get(path).with(authentication(account));
                return browser.perform(cookies.length == 0 ? request : request.cookie(cookies))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        private static String text(byte[] pdf) {
            return String.join("", PdfText.pages(pdf)).replaceAll("\\s", "");
        }

        @ParameterizedTest
        @ValueSource(strings = {"notice.pdf", "packet.pdf", "packet.zip"})
        void areNotThereForANeighbourNorForAnAdministrator(String file) {
            for (String stranger : List.of("policyholder2", "admin")) {
                MockHttpServletResponse response = download(stranger, file);

                assertThat(response.getStatus()).isEqualTo(404);
                assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                        .contains("見つかりませんでした");
            }
            assertThat(fetch("handler", "/files/incidents/" + UUID.randomUUID() + "/" + file)
                            .getStatus())
                    .isEqualTo(404);
            assertThat(fetch("handler", "/files/incidents/nonsense/" + file).getStatus())
                    .isEqualTo(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"notice.pdf", "packet.pdf", "packet.zip"})
        void leadToTheLoginWhoeverIsNotSignedIn(String file) throws Exception {
            assertThat(browser.perform(get("/files/incidents/" + incident.id() + "/" + file))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isBetween(300, 401);
        }

        @Test
        void areMadeOnceForOnePersonHoweverOftenTheyAskAndFoundAgainByThatPersonAlone() {
            PacketJob job = as("policyholder", () -> jobs.start(incident.id(), PacketKind.PDF, Locale.JAPANESE));
            PacketJob again = as("policyholder", () -> jobs.start(incident.id(), PacketKind.PDF, Locale.JAPANESE));
            assertThat(job.await(Duration.ofMinutes(2))).isTrue();

            assertThat(again.id() == job.id() || job.isEnded()).isTrue();
            assertThat(job.state()).isEqualTo(PacketJob.State.DONE);
            String made = "packets/" + job.id();
            assertThat(download("policyholder", made).getContentAsByteArray())
                    .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            assertThat(download("handler", made).getStatus()).isEqualTo(404);
            assertThat(download("policyholder2", made).getStatus()).isEqualTo(404);
            assertThat(as("policyholder", () -> jobs.latest(incident.id(), PacketKind.PDF, Locale.JAPANESE)))
                    .isPresent();
            assertThat(as("handler", () -> jobs.latest(incident.id(), PacketKind.PDF, Locale.JAPANESE)))
                    .isEmpty();
        }

        @Test
        void lieInAFolderThatOnlyThePortalsOwnUserMayLookInto() throws IOException {
            PacketJob job = as("policyholder", () -> jobs.start(incident.id(), PacketKind.ZIP, Locale.JAPANESE));
            assertThat(job.await(Duration.ofMinutes(2))).isTrue();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(job.file())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(job.file().getParent())))
                    .isEqualTo("rwx------");
        }

        @Test
        void areThereForTheInsuredTheAgencyTheHotlineAndTheHandlers() {
            for (String username : List.of("policyholder", "agency", "operator", "handler", "supervisor")) {
                MockHttpServletResponse response = download(username, "notice.pdf");

                assertThat(response.getStatus()).isEqualTo(200);
                assertThat(text(response.getContentAsByteArray()))
                        .contains(incident.receiptNumber(), "2026年11月23日(月)10:00:00");
            }
        }

        @Test
        void areKeptUnderANameInThePersonsLanguageAndNeverInACache() {
            MockHttpServletResponse response = download("policyholder", "packet.pdf");

            assertThat(response.getContentType()).isEqualTo("application/pdf");
            assertThat(response.getHeader("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''%E4%BF%9D%E9%99%BA%E9%87%91");
            assertThat(response.getHeader("Cache-Control")).contains("no-store");
            assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.getHeader("Content-Length"))
                    .isEqualTo(String.valueOf(response.getContentAsByteArray().length));
            assertThat(download("policyholder", "packet.pdf", new Cookie(RequestLanguage.COOKIE, "en"))
                            .getHeader("Content-Disposition"))
                    .contains("claim-packet-" + incident.receiptNumber() + ".pdf");
        }

        @Test
        void holdTheLineItsCalculationTheConsentAndTheReceipt() {
            String packet = text(download("policyholder", "packet.pdf").getContentAsByteArray());

            assertThat(packet)
                    .contains("株式会社みなと調査", "¥3,000,000", "書面の同意", "請求書.pdf", "この証拠の2/2ページ", "お支払いの見込みは¥3,000,000です");
        }

        @Test
        void callALineByTheNumberThatTheScreensCallItBy() {
            ExpenseLine later = as("policyholder", () -> {
                expenses.remove(line.id(), line.version());
                expenses.add(UUID.randomUUID(), incident.id(), line.facts(), List.of());
                ExpenseFacts first = ExpenseFacts.NONE.with(spent -> {
                    spent.activity = Activity.CALL_CENTRE;
                    spent.amount = Yen.of(1_000);
                    spent.accruedOn = clock.today();
                });
                return expenses.add(UUID.randomUUID(), incident.id(), first, List.of());
            });

            PacketContent content = as("policyholder", () -> packets.packet(incident.id(), Locale.JAPANESE))
                    .content();

            assertThat(later.number()).isEqualTo(3);
            assertThat(content.lines())
                    .extracting(PacketContent.Line::amount, PacketContent.Line::number)
                    .containsExactlyInAnyOrder(tuple(Yen.of(3_000_000), 2), tuple(Yen.of(1_000), 3));
        }

        @Test
        void sayWhatComesOfItEitherWayWhileASuspicionIsOpen() {
            incident = newIncident(
                    newPolicy(),
                    answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK)
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "")));
            as("handler", () -> {
                Facts sudden = FactChange.apply(List.of(new FactChange("suddenEvent", null, true)), incident.facts());
                return incidents.correct(incident.id(), incident.version(), sudden, "");
            });
            as("policyholder", () -> expenses.add(UUID.randomUUID(), incident.id(), line.facts(), List.of()));

            PacketContent content = as("handler", () -> packets.packet(incident.id(), Locale.JAPANESE))
                    .content();
            String packet = text(download("policyholder", "packet.pdf").getContentAsByteArray());

            assertThat(content.lines().getFirst().outlook())
                    .isEqualTo(new PacketContent.Outlook(Yen.of(3_000_000), Yen.of(2_700_000)));
            assertThat(packet).contains("¥2,700,000〜¥3,000,000", "攻撃だったときのお支払額の見込みは¥3,000,000");
        }

        @Test
        void sayThatTheDiscoveryIsUnknownWhereItIs() {
            incident = newIncident(newPolicy(), answers -> answers.withKind(IncidentKind.LEAK));

            PacketContent content = as("handler", () -> packets.packet(incident.id(), Locale.JAPANESE))
                    .content();

            assertThat(content.notice().discovered()).isEqualTo("未確認");
        }

        @Test
        void tellWhatHappenedOnADayWhoseTimeIsNotKnownAndNothingThatWasTakenBack() {
            incident = newIncident(
                    newPolicy(),
                    answers -> answers.withKind(IncidentKind.LEAK)
                            .withDiscovery(new Discovery(clock.today().minusDays(1), null, ""))
                            .withOrders(new Orders(
                                    true,
                                    "みなと調査に調査を頼んだ",
                                    Moment.of(clock.today().atTime(8, 0))))
                            .withOrders(new Orders(
                                    false,
                                    "みなと調査に調査を頼んだ",
                                    Moment.of(clock.today().atTime(8, 0)))));

            PacketContent content = as("handler", () -> packets.packet(incident.id(), Locale.JAPANESE))
                    .content();
            String packet = text(download("policyholder", "packet.pdf").getContentAsByteArray());

            assertThat(content.timeline().getFirst())
                    .isEqualTo(new PacketContent.Moment(new Moment(clock.today().minusDays(1), null), "社内で最初に気づきました。"));
            assertThat(packet).contains("時刻は").doesNotContain("みなと調査に調査を頼んだ");
        }

        @Test
        void sayOnePageWhoIsCalledAndWhatIsNotKnownOfANotice() {
            String notice = text(download("policyholder", "notice.pdf").getContentAsByteArray());
            String english = text(download("policyholder", "notice.pdf", new Cookie(RequestLanguage.COOKIE, "en"))
                    .getContentAsByteArray());

            assertThat(notice).contains("緊急時ホットラインサービス", "0120-269-318", "まだ分からないこと");
            assertThat(english).contains("Emergencyhotlineservice", "0120-269-318", "Notknownyet");
        }

        @Test
        void holdADecisionOnceItIsMade() {
            as(
                    "handler",
                    () -> reviews.enter(Decide.cut(
                            UUID.randomUUID(), reviews.of(line.id()), Yen.of(2_000_000), "見積書の範囲で認めます。", null)));

            PacketContent content = as("policyholder", () -> packets.packet(incident.id(), Locale.JAPANESE))
                    .content();

            assertThat(content.log()).extracting(PacketContent.Entry::text).anyMatch(text -> text.contains("見積書の範囲"));
            assertThat(content.lines().getFirst().decided()).isTrue();
            assertThat(content.totals().decided())
                    .isEqualTo(content.lines().getFirst().payable());
        }

        @Test
        void zipHoldsAClaimFileThatIsReadBackAndTheOriginal() throws IOException {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            byte[] bytes = download("handler", "packet.zip").getContentAsByteArray();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }

            assertThat(entries.get("receipts/001-請求書.pdf")).isEqualTo(INVOICE);
            assertThat(new ClaimFileReader(products)
                            .read(entries.get("claim.json"))
                            .claim()
                            .expenses())
                    .hasSize(1);
            assertThat(new String(entries.get("assessment.json"), StandardCharsets.UTF_8))
                    .contains("assessment/1");
        }
    }
}
