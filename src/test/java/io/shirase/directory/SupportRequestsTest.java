package io.shirase.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Claim;
import io.shirase.audit.AuditEntry;
import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.consent.ConsentAnswer;
import io.shirase.consent.Consents;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.Stage;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.mail.MailKind;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("Help after an incident")
class SupportRequestsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        ResponsePlans plans;

        @Autowired
        SupportRequests requests;

        @Autowired
        Vendors vendors;

        @Autowired
        Expenses expenses;

        @Autowired
        Consents consents;

        @Autowired
        Claims claims;

        @Autowired
        Incidents incidents;

        private Policy sompo(String product) {
            Policy plain = policy(Demo.FIRM, Demo.AGENCY.id());
            Claim.Terms terms = new Claim.Terms(
                    Yen.of(100_000_000), Yen.of(10_000_000), Yen.ZERO, null, null, null, null, Yen.ZERO, null, null);
            return asPortal(() -> policies.add(new Policy(
                    plain.id(),
                    product,
                    plain.certificateNumber(),
                    plain.insuredOrganisationId(),
                    plain.insuredName(),
                    plain.agencyOrganisationId(),
                    plain.periodStart(),
                    plain.periodEnd(),
                    plain.plan(),
                    terms,
                    Set.of(),
                    plain.paidOutsideFile())));
        }

        private Vendor vendor(String name, boolean panel, String function, Set<String> products) {
            return new Vendor(
                    UUID.randomUUID(), name, Set.of(function), products, panel, "03-1111-2222", "関東", "24時間", "", 0);
        }

        private Vendor added(Vendor vendor) {
            as("admin", () -> {
                vendors.add(vendor);
                return vendor;
            });
            return vendor;
        }

        private PlannedStep step(UUID incident, String code) {
            return as("policyholder", () -> plans.of(incident)).stream()
                    .flatMap(phase -> phase.steps().stream())
                    .filter(step -> step.step().code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        private SupportRequest asked(Incident incident, String function, String step) {
            return as("policyholder", () -> requests.ask(UUID.randomUUID(), incident.id(), function, step, "端末5台"));
        }

        private SupportRequest introduced(SupportRequest request, Vendor vendor) {
            return as(
                    "operator",
                    () -> requests.introduce(
                            request.id(), UUID.randomUUID(), request.entries().size(), vendor.id(), "", "至急です"));
        }

        private SupportRequest quoted(SupportRequest request, Activity activity, long amount) {
            return as(
                    "policyholder",
                    () -> requests.quote(
                            request.id(),
                            UUID.randomUUID(),
                            request.entries().size(),
                            ExpenseFacts.NONE.with(line -> {
                                line.activity = activity;
                                line.amount = Yen.of(amount);
                                line.vendor = "汐見法律事務所";
                                line.stage = Stage.PLANNED;
                            }),
                            List.of()));
        }

        private SupportRequest now(SupportRequest request) {
            return as("policyholder", () -> requests.get(request.id()));
        }

        private long mails(MailKind kind, SupportRequest request) {
            return mails(kind, "support/" + request.id());
        }

        @Test
        @DisplayName("is one thing from the request to the invoice: its line and its consent are those of the log")
        void fromRequestToInvoice() {
            Incident incident = newAttack(newPolicy());
            Vendor vendor = added(vendor("汐見法律事務所", true, "legal", Set.of()));
            SupportRequest request = asked(incident, "legal", "ask-lawyer");
            assertThat(request.state()).isEqualTo(SupportState.REQUESTED);
            assertThat(mails(MailKind.SUPPORT_ASKED, request)).isPositive();
            assertThat(as("operator", requests::waiting))
                    .extracting(SupportRequest::id)
                    .contains(request.id());

            SupportRequest named = introduced(request, vendor);
            assertThat(named.state()).isEqualTo(SupportState.INTRODUCED);
            assertThat(mails(MailKind.SUPPORT_ANSWERED, request)).isPositive();
            assertThat(as("operator", requests::waiting))
                    .extracting(SupportRequest::id)
                    .doesNotContain(request.id());

            SupportRequest planned = quoted(named, Activity.LAWYER, 300_000);
            assertThat(planned.state()).isEqualTo(SupportState.QUOTED);
            ExpenseLine line = Objects.requireNonNull(planned.line());
            assertThat(as("policyholder", () -> expenses.get(line.id())).facts().amount())
                    .isEqualTo(Yen.of(300_000));

            var consent = as("policyholder", () -> consents.ask(UUID.randomUUID(), line.id(), "相談したいため", List.of()));
            assertThat(now(request).state()).isEqualTo(SupportState.CONSENT_ASKED);
            as(
                    "handler",
                    () -> consents.answer(
                            consent.id(), UUID.randomUUID(), 0, ConsentAnswer.grant(Yen.of(300_000), "", null)));
            assertThat(now(request).state()).isEqualTo(SupportState.CONSENT_GRANTED);
            move(line, Stage.ORDERED);
            assertThat(now(request).state()).isEqualTo(SupportState.ORDERED);
            move(line, Stage.ARISEN);
            assertThat(now(request).state()).isEqualTo(SupportState.INVOICED);
            assertThat(trailOf(incident.id()))
                    .extracting(AuditEntry::action)
                    .contains("support.asked", "support.introduced", "support.quoted");
        }

        private void move(ExpenseLine line, Stage stage) {
            as("policyholder", () -> {
                ExpenseLine seen = expenses.get(line.id());
                return expenses.edit(
                        seen.id(),
                        seen.version(),
                        seen.facts().with(facts -> {
                            facts.stage = stage;
                            facts.accruedOn = stage == Stage.ARISEN ? clock.today() : null;
                        }),
                        seen.receipts());
            });
        }

        @Test
        @DisplayName("falls back to the vendor where its line is removed, and takes a line that was there before")
        void lineRemoved() {
            Incident incident = newAttack(newPolicy());
            SupportRequest planned = quoted(
                    introduced(
                            asked(incident, "investigation", ""),
                            added(vendor("相模フォレンジック", false, "investigation", Set.of()))),
                    Activity.CAUSE_INVESTIGATION,
                    1_000_000);
            ExpenseLine line = Objects.requireNonNull(planned.line());
            as("policyholder", () -> {
                expenses.remove(line.id(), line.version());
                return line;
            });
            assertThat(now(planned).state()).isEqualTo(SupportState.INTRODUCED);

            ExpenseLine other = as(
                    "policyholder",
                    () -> expenses.add(
                            UUID.randomUUID(),
                            incident.id(),
                            ExpenseFacts.NONE.with(facts -> {
                                facts.activity = Activity.CAUSE_INVESTIGATION;
                                facts.amount = Yen.of(900_000);
                            }),
                            List.of()));
            SupportRequest taken = as(
                    "policyholder",
                    () -> requests.become(
                            planned.id(), UUID.randomUUID(), planned.entries().size(), other.id()));
            assertThat(Objects.requireNonNull(taken.line()).id()).isEqualTo(other.id());
        }

        @Test
        @DisplayName("is asked, answered and closed once, by whom it is for; for others it does not exist")
        void whoMay() {
            Incident incident = newAttack(newPolicy());
            UUID press = UUID.randomUUID();
            SupportRequest first = as("policyholder", () -> requests.ask(press, incident.id(), "legal", "", "一度目"));
            SupportRequest again = as("policyholder", () -> requests.ask(press, incident.id(), "legal", "", "二度目"));
            assertThat(again).isEqualTo(first);
            assertThat(as("agency", () -> requests.ofIncident(incident.id()))).hasSize(1);

            signIn("policyholder2");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> requests.get(first.id()));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> plans.of(incident.id()));
            signIn("policyholder");
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> requests.introduce(first.id(), UUID.randomUUID(), 0, null, "自社", ""));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> vendors.all());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(requests::waiting);
            signIn("handler");
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> requests.ask(UUID.randomUUID(), incident.id(), "legal", "", ""));
            assertThatExceptionOfType(InvalidSupport.class)
                    .isThrownBy(() -> requests.introduce(first.id(), UUID.randomUUID(), 0, null, " ", ""));
            requests.introduce(first.id(), UUID.randomUUID(), 0, null, "みかん調査", "");
            assertThatExceptionOfType(InvalidSupport.class)
                    .isThrownBy(() -> requests.introduce(first.id(), UUID.randomUUID(), 0, null, "おそい人", ""));

            signIn("policyholder");
            requests.close(first.id(), UUID.randomUUID(), 1);
            assertThat(requests.get(first.id()).state()).isEqualTo(SupportState.CLOSED);
            assertThatExceptionOfType(InvalidSupport.class)
                    .isThrownBy(() -> requests.close(first.id(), UUID.randomUUID(), 2));
        }

        @Test
        @DisplayName("names those vendors that do it for this product, those of the panel first")
        void helping() {
            Vendor anybody = added(vendor("あんしん広報" + UUID.randomUUID(), false, "public-relations", Set.of()));
            Vendor own = added(vendor("横浜広報" + UUID.randomUUID(), true, "public-relations", Set.of("sompo-web")));
            signIn("policyholder");
            assertThat(vendors.helping("public-relations", "sompo-web")).containsSubsequence(own, anybody);
            assertThat(vendors.helping("public-relations", "tokio-marine-chuokai"))
                    .contains(anybody)
                    .doesNotContain(own);

            signIn("admin");
            vendors.change(
                    new Vendor(own.id(), own.name(), Set.of("call-centre"), Set.of(), true, "０３ー１２３４", "", "", "", 0));
            assertThat(vendors.helping("public-relations", "sompo-web"))
                    .extracting(Vendor::id)
                    .doesNotContain(own.id());
            assertThatExceptionOfType(InvalidSupport.class)
                    .as("somebody else has changed it since")
                    .isThrownBy(() -> vendors.change(own));
            vendors.remove(own.id());
            assertThat(vendors.all()).extracting(Vendor::id).doesNotContain(own.id());
            assertThatExceptionOfType(InvalidSupport.class)
                    .isThrownBy(() -> vendors.add(vendor(" ", true, "legal", Set.of())));
        }

        @Test
        @DisplayName("has a plan that follows the facts, is ticked by a person, and takes a tick back")
        void plan() {
            Incident incident = newAttack(newPolicy());
            assertThat(step(incident.id(), "cut-off").need()).isEqualTo(Need.NEEDED);
            assertThat(step(incident.id(), "check-attack").need()).isEqualTo(Need.NOT_NEEDED);
            assertThat(step(incident.id(), "tell-persons").need()).isEqualTo(Need.UNKNOWN);
            assertThat(step(incident.id(), "ask-lawyer").costs())
                    .containsExactly(new PlannedStep.Cost(Activity.LAWYER, true, true));

            UUID press = UUID.randomUUID();
            as("agency", () -> {
                plans.tick(press, incident.id(), "cut-off", true);
                plans.tick(press, incident.id(), "cut-off", true);
                return press;
            });
            assertThat(Objects.requireNonNull(step(incident.id(), "cut-off").tick())
                            .at())
                    .isEqualTo(clock.instant());
            assertThat(trailOf(incident.id()))
                    .extracting(AuditEntry::action)
                    .filteredOn("plan.done"::equals)
                    .hasSize(1);
            as("policyholder", () -> {
                plans.tick(UUID.randomUUID(), incident.id(), "cut-off", false);
                Incident seen = incidents.get(incident.id());
                return incidents.correct(
                        seen.id(),
                        seen.version(),
                        seen.facts(),
                        seen.particulars()
                                .with(edit -> edit.affected = new Affected("", 5, Set.of(DataKind.CARD_NUMBERS))),
                        "");
            });
            assertThat(step(incident.id(), "cut-off").isDone()).isFalse();
            assertThat(step(incident.id(), "tell-persons").need()).isEqualTo(Need.NEEDED);
            assertThat(step(incident.id(), "watch-cards").need()).isEqualTo(Need.NEEDED);
        }

        @Test
        @DisplayName(
                "of the Sompo products draws its fee on the limit of costs, and is a cost of the steps that it helps with")
        void fee() {
            for (String product : List.of("sompo-leaflet", "sompo-web")) {
                Incident incident = newAttack(sompo(product));
                assertThat(step(incident.id(), "find-cause").costs())
                        .contains(new PlannedStep.Cost(Activity.SUPPORT_SERVICE, true, false));
                assertThat(step(incident.id(), "ask-lawyer").costs())
                        .extracting(PlannedStep.Cost::activity)
                        .doesNotContain(Activity.SUPPORT_SERVICE);
                quoted(
                        introduced(
                                asked(incident, "investigation", "find-cause"),
                                added(vendor("調査社", true, "investigation", Set.of(product)))),
                        Activity.SUPPORT_SERVICE,
                        3_000_000);

                Outlook outlook = as("policyholder", () -> claims.ofIncident(incident.id()));
                assertThat(outlook.assessment().remaining().get("costs")).isEqualTo(Yen.of(7_000_000));
                assertThat(outlook.assessment().payable()).isEqualTo(Yen.of(3_000_000));
            }
        }
    }
}
