package io.shirase.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Activity;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.ledger.AccountEntry;
import io.shirase.ledger.PayeeAccounts;
import io.shirase.ledger.Payment;
import io.shirase.ledger.PaymentRun;
import io.shirase.ledger.PaymentRuns;
import io.shirase.ledger.Payments;
import io.shirase.ledger.Transfers;
import io.shirase.money.Yen;
import io.shirase.packet.content.PaymentContent;
import io.shirase.packet.print.PaymentPdf;
import io.shirase.packet.print.PdfACheck;
import io.shirase.paper.PdfText;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.review.Decide;
import io.shirase.review.Reviews;
import io.shirase.zengin.Account;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The notice of a payment")
class PaymentNoticesTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        PaymentNotices notices;

        @Autowired
        Payments payments;

        @Autowired
        Transfers transfers;

        @Autowired
        PaymentRuns runs;

        @Autowired
        PayeeAccounts accounts;

        @Autowired
        Reviews reviews;

        @Autowired
        Expenses expenses;

        private Incident incident;

        @BeforeEach
        void somethingIsDue() {
            incident = newAttack(newPolicy());
            decided(100_000);
            decided(200_000);
        }

        @Test
        @DisplayName(
                "explains the sum line by line and limit by limit as the books stood at the payment, whatever came later")
        void explains() throws Exception {
            Payment first = note(120_000);
            note(50_000);

            PaymentContent notice = as("policyholder", () -> notices.of(first.id(), Locale.JAPANESE));

            assertThat(notice.number()).isEqualTo(incident.receiptNumber() + "-P1");
            assertThat(notice.amount()).isEqualTo(Yen.of(120_000));
            assertThat(notice.lines())
                    .extracting(PaymentContent.Line::now)
                    .containsExactly(Yen.of(100_000), Yen.of(20_000));
            assertThat(notice.lines()).extracting(PaymentContent.Line::before).containsExactly(Yen.ZERO, Yen.ZERO);
            assertThat(notice.limits()).isNotEmpty().allSatisfy(limit -> {
                assertThat(limit.now()).isEqualTo(Yen.of(120_000));
                assertThat(limit.left()).isEqualTo(limit.most().minusOrZero(Yen.of(120_000)));
            });
            byte[] pdf = printed(notice, "payment-ja.pdf");
            assertThat(PdfText.pages(pdf).getFirst().replaceAll("\\s", ""))
                    .contains("お支払いのお知らせ", "¥120,000", "¥20,000", "このシステムの外でのお支払い");
            assertThat(PdfACheck.violations(pdf)).isEmpty();
            PaymentContent english = as("handler", () -> notices.of(first.id(), Locale.ENGLISH));
            assertThat(PdfACheck.violations(printed(english, "payment-en.pdf"))).isEmpty();
            assertThat(trail("packet.payment-notice")).isEqualTo(2);
        }

        @Test
        @DisplayName(
                "shows the account masked to the insured and the insurer, to the agency not at all, and is not there for others")
        void masked() {
            database.sql("delete from payment_run_item").update();
            database.sql("update ledger_payment set account_id = null").update();
            database.sql("delete from payee_account").update();
            UUID account = as(
                            "policyholder",
                            () -> accounts.enter(
                                    UUID.randomUUID(),
                                    new AccountEntry("0001", "001", Account.Kind.ORDINARY, "7654321", "カ）ミナトセイキ")))
                    .id();
            Payment ordered = as("handler", () -> {
                accounts.look(account, true, "");
                return transfers.order(UUID.randomUUID(), incident.id(), Yen.of(30_000));
            });
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> as("policyholder", () -> notices.of(ordered.id(), Locale.JAPANESE)));
            PaymentRun run =
                    as("supervisor", () -> runs.make(UUID.randomUUID(), runs.nextDay(), List.of(ordered.id())));
            clock.advance(Duration.ofDays(5));
            as("supervisor", () -> {
                runs.result(run.id(), Set.of(), "");
                return null;
            });

            String told = as("policyholder", () -> notices.of(ordered.id(), Locale.JAPANESE))
                    .facts()
                    .toString();
            assertThat(told).contains("****321", "ｶ)ﾐﾅﾄｾｲｷ").doesNotContain("7654321");
            assertThat(as("agency", () -> notices.of(ordered.id(), Locale.JAPANESE))
                            .facts()
                            .toString())
                    .contains("お届けの口座への振込")
                    .doesNotContain("321");
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> as("policyholder2", () -> notices.of(ordered.id(), Locale.JAPANESE)));
        }

        private static byte[] printed(PaymentContent notice, String name) throws Exception {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PaymentPdf.write(notice, pdf);
            Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name), pdf.toByteArray());
            return pdf.toByteArray();
        }

        private Payment note(long amount) {
            return as("handler", () -> payments.note(UUID.randomUUID(), incident.id(), Yen.of(amount), clock.today()));
        }

        private void decided(long amount) {
            UUID id = UUID.randomUUID();
            as(
                    "policyholder",
                    () -> expenses.add(
                            id,
                            incident.id(),
                            ExpenseFacts.NONE.with(facts -> {
                                facts.activity = Activity.SHUTDOWN;
                                facts.amount = Yen.of(amount);
                                facts.accruedOn = LocalDate.of(2026, 11, 24);
                                facts.outsourced = true;
                            }),
                            List.of()));
            as("handler", () -> {
                reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(id)));
                return null;
            });
        }

        private long trail(String action) {
            return database.sql("select count(*) from audit_entry where action = ?")
                    .param(action)
                    .query(Long.class)
                    .single();
        }
    }
}
