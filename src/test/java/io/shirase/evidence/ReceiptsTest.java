package io.shirase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class ReceiptsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        Receipts receipts;

        @Autowired
        WebApplicationContext web;

        @Autowired
        UserDetailsService people;

        @Autowired
        DataSource store;

        private Incident incident;

        @BeforeEach
        void thereIsAnIncident() {
            incident = newIncident(newPolicy());
            signIn("policyholder");
        }

        @Test
        void aReceiptIsKeptByteForByte() throws Exception {
            byte[] picture = SampleReceipts.picture("png");
            Receipt.Added added = receipts.add(incident.id(), "../写真.png", new ByteArrayInputStream(picture));

            assertThat(added.alreadyThere()).isFalse();
            Receipt receipt = receipts.get(added.receipt().id());
            assertThat(receipt).isEqualTo(added.receipt());
            assertThat(receipt.fileName()).isEqualTo("写真.png");
            assertThat(receipt.type()).isEqualTo(ReceiptType.PNG);
            assertThat(receipt.size()).isEqualTo(picture.length);
            assertThat(receipt.uploadedBy()).isEqualTo("policyholder");
            try (InputStream in = receipts.open(receipt.id())) {
                assertThat(in.readAllBytes()).isEqualTo(picture);
            }
        }

        @Test
        @DisplayName("A receipt in which a virus is found later is neither shown nor handed out, and says why")
        void aVirusFoundLater() {
            Receipt receipt = added("あとから").receipt();
            assertThat(receipt.scan()).isNull();
            JdbcClient.create(store)
                    .sql("update receipt set scan = 'FOUND' where id = ?")
                    .param(receipt.id())
                    .update();

            assertThat(receipts.reading(receipt.id())).isEqualTo(new Reading.NotShown(Reading.Why.VIRUS));
            assertThat(receipts.knownReading(receipts.get(receipt.id())))
                    .contains(new Reading.NotShown(Reading.Why.VIRUS));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> receipts.opened(receipt.id()));
        }

        @Test
        void theSameBytesTwiceAreOneReceipt() {
            Receipt first = added("同じ").receipt();
            Receipt.Added again = added("同じ");

            assertThat(again.alreadyThere()).isTrue();
            assertThat(again.receipt()).isEqualTo(first);
            assertThat(receipts.ofIncident(incident.id())).containsExactly(first);
        }

        @Test
        void theSameBytesTenTimesAtOnceAreOneReceipt() {
            List<CompletableFuture<UUID>> uploads = IntStream.range(0, 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> as("policyholder", () -> added("同時").receipt().id())))
                    .toList();
            assertThat(uploads.stream().map(CompletableFuture::join).collect(Collectors.toSet()))
                    .hasSize(1);
            assertThat(receipts.ofIncident(incident.id())).hasSize(1);
        }

        @Test
        void aRefusedFileLeavesNoReceipt() {
            ReceiptRefused refused = catchThrowableOfType(
                    ReceiptRefused.class,
                    () -> receipts.add(incident.id(), "a.pdf", new ByteArrayInputStream("<html>".getBytes())));
            assertThat(refused.why()).isEqualTo(ReceiptRefused.Why.TYPE);
            assertThat(receipts.ofIncident(incident.id())).isEmpty();
        }

        @Test
        void aFileOfMoreThan20MegabytesIsRefused() {
            ReceiptRefused refused = catchThrowableOfType(
                    ReceiptRefused.class,
                    () -> receipts.add(
                            incident.id(), "a.pdf", new ByteArrayInputStream(new byte[20 * 1024 * 1024 + 1])));
            assertThat(refused.why()).isEqualTo(ReceiptRefused.Why.LARGE);
        }

        @Test
        void aRemovedReceiptIsGoneAndMayComeAgain() {
            Receipt receipt = added("また").receipt();
            receipts.remove(receipt.id());

            assertThat(receipts.ofIncident(incident.id())).isEmpty();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> receipts.get(receipt.id()));
            Receipt.Added again = added("また");
            assertThat(again.alreadyThere()).isFalse();
            receipts.remove(again.receipt().id());
            assertThat(added("また").receipt().id())
                    .isNotIn(receipt.id(), again.receipt().id());
        }

        @Test
        void forANeighbourReceiptsDoNotExist() {
            Receipt receipt = added("秘密").receipt();
            signIn("policyholder2");
            for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                    () -> receipts.get(receipt.id()),
                    () -> receipts.open(receipt.id()),
                    () -> receipts.remove(receipt.id()),
                    () -> receipts.ofIncident(incident.id()),
                    () -> receipts.ofIncidents(List.of(incident.id())),
                    () -> added("秘密"))) {
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
            }
        }

        @Test
        void theOwnersTheAgencyAndTheInsurerDownloadItAndNobodyElse() throws Exception {
            Receipt receipt = added("領収書").receipt();
            for (String person : List.of("policyholder", "agency", "operator", "handler", "supervisor")) {
                assertThat(download(person, receipt.id()).getStatus())
                        .as(person)
                        .isEqualTo(200);
            }
            for (String person : List.of("policyholder2", "admin")) {
                assertThat(download(person, receipt.id()).getStatus())
                        .as(person)
                        .isEqualTo(404);
            }
            assertThat(download("policyholder", UUID.randomUUID()).getStatus()).isEqualTo(404);
        }

        @Test
        void whoHasNotSignedInIsSentToTheLogin() throws Exception {
            Receipt receipt = added("領収書").receipt();
            MockHttpServletResponse response = browser()
                    .perform(get("/files/receipts/" + receipt.id()).with(anonymous()))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus()).isBetween(300, 401);
            assertThat(response.getContentAsByteArray()).isEmpty();
        }

        @Test
        void aDownloadCannotActOnThePortal() throws Exception {
            Receipt pdf = added("領収書").receipt();
            MockHttpServletResponse response = download("policyholder", pdf.id());
            assertThat(response.getContentType()).isEqualTo("application/pdf");
            assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.getHeaders("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'", "sandbox")
                    .doesNotContain("script");
            assertThat(response.getHeaders("X-Frame-Options")).containsExactly("SAMEORIGIN");
            assertThat(response.getHeader("Cache-Control")).contains("no-store");
            assertThat(response.getHeader("Content-Disposition"))
                    .startsWith("inline;")
                    .contains("filename*=UTF-8''%E9%A0%98%E5%8F%8E%E6%9B%B8.pdf");
        }

        @Test
        @DisplayName("a fax is shown page by page as pictures of our own, to those alone who may see the incident")
        void aFaxIsShownPageByPage() throws Exception {
            Receipt fax = receipts.add(incident.id(), "fax.tif", new ByteArrayInputStream(SampleReceipts.fax(2)))
                    .receipt();
            MockHttpServletResponse page = fetch("handler", fax.id() + "/pages/2");
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentType()).isEqualTo("image/jpeg");
            assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.getHeader("Content-Security-Policy")).contains("sandbox");
            assertThat(page.getContentAsByteArray()).startsWith(0xFF, 0xD8);
            for (String none : List.of("/pages/3", "/pages/0", "/pages/-1")) {
                assertThat(fetch("handler", fax.id() + none).getStatus())
                        .as(none)
                        .isEqualTo(404);
            }
            assertThat(fetch("policyholder2", fax.id() + "/pages/1").getStatus())
                    .isEqualTo(404);
            assertThat(download("handler", fax.id()).getHeader("Content-Disposition"))
                    .startsWith("attachment;");
        }

        @Test
        @DisplayName("a PDF that opens only with a password is refused, and nothing of it is kept")
        void aPasswordIsRefused() {
            ReceiptRefused refused = catchThrowableOfType(
                    ReceiptRefused.class,
                    () -> receipts.add(
                            incident.id(), "a.pdf", new ByteArrayInputStream(SampleReceipts.protectedPdf())));
            assertThat(refused.why()).isEqualTo(ReceiptRefused.Why.ENCRYPTED);
            assertThat(receipts.ofIncident(incident.id())).isEmpty();
        }

        private MockHttpServletResponse download(String person, UUID id) throws Exception {
            return fetch(person, id.toString());
        }

        private MockHttpServletResponse fetch(String person, String place) throws Exception {
            try {
                return browser()
                        .perform(get("/files/receipts/" + place).with(user(people.loadUserByUsername(person))))
                        .andReturn()
                        .getResponse();
            } finally {
                signIn("policyholder");
            }
        }

        private MockMvc browser() {
            return MockMvcBuilders.webAppContextSetup(web)
                    .apply(springSecurity())
                    .build();
        }

        private Receipt.Added added(String text) {
            try {
                return receipts.add(
                        incident.id(), text + ".pdf", new ByteArrayInputStream(SampleReceipts.minimalPdf(text)));
            } catch (ReceiptRefused e) {
                throw new AssertionError(e);
            }
        }
    }
}
