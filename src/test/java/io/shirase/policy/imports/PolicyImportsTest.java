package io.shirase.policy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.identity.Demo;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.sheet.SheetRefused;
import io.shirase.sheet.Tables;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("An import of policies")
class PolicyImportsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final String HEAD = "商品,証券番号,契約者,始期,終期,プラン,支払限度額,費用支払限度額\n";
        private static final String PRODUCT = "tokio-marine-chuokai";

        @Autowired
        private PolicyImports imports;

        @Autowired
        private ImportRuns runs;

        @Autowired
        private Organisations organisations;

        @Autowired
        private ImportDownloads downloads;

        private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

        @Test
        @DisplayName("makes the policies and the firms that are not there yet, all at once, and the trail says so")
        void taken() {
            PolicyImport found =
                    received(HEAD + row("1", "株式会社" + mark, "50000000") + row("2", "株式会社" + mark, "50000000"));
            checked(found);
            assertThat(counts(found)).containsExactly(Map.entry(Outcome.ADDED, 2));
            assertThat(policiesOf("1")).isEmpty();

            take(found);

            Policy made = policiesOf("1").getFirst();
            assertThat(made.terms().policyLimit()).isEqualTo(Yen.of(300_000_000));
            assertThat(made.periodStart()).isEqualTo(LocalDateTime.of(2026, 4, 1, 16, 0));
            assertThat(made.plan()).isEqualTo("standard");
            assertThat(policiesOf("2").getFirst().insuredOrganisationId()).isEqualTo(made.insuredOrganisationId());
            assertThat(trailOf(made.id()).getFirst().detail()).contains("policyLimit 300000000");
            assertThat(trailOf(found.id()))
                    .extracting(entry -> entry.action())
                    .containsExactly("policies.imported", "policies.file.received");
            assertThat(as("admin", () -> imports.get(found.id())).added()).isEqualTo(2);
        }

        @Test
        @DisplayName("changes nothing the second time, and shows what a changed one would change before it does")
        void again() {
            String file = HEAD + row("1", "株式会社" + mark, "50000000");
            take(checked(received(file)));
            Policy before = policiesOf("1").getFirst();

            PolicyImport second =
                    checked(received(file.replace("証券番号,", "証券番号 ,").replace("-1,", "－１,")));
            assertThat(counts(second)).containsExactly(Map.entry(Outcome.SAME, 1));
            take(second);
            assertThat(policiesOf("1")).containsExactly(before);

            PolicyImport third = checked(received(file.replace("50000000", "40000000")));
            ImportRow row = rows(third, null).getFirst();
            assertThat(row.outcome()).isEqualTo(Outcome.CHANGED);
            assertThat(row.differences()).containsExactly(ImportField.COST_LIMIT);
            take(third);
            assertThat(policiesOf("1").getFirst().terms().costLimit()).isEqualTo(Yen.of(40_000_000));
            assertThat(trailOf(before.id()).getFirst().detail()).isEqualTo("costLimit 50000000 → 40000000");
        }

        @Test
        @DisplayName("changes a policy from the day in its row on; the same file again changes nothing")
        void changedFrom() {
            String file = HEAD + row("1", "株式会社" + mark, "50000000");
            take(checked(received(file)));
            Policy before = policiesOf("1").getFirst();
            String from = file.replace("50000000", "40000000").replace("費用支払限度額\n", "費用支払限度額,異動日\n");
            String october = from.substring(0, from.length() - 1) + ",2026/10/1\n";

            PolicyImport found = checked(received(october));
            assertThat(rows(found, null).getFirst().differences()).containsExactly(ImportField.COST_LIMIT);
            take(found);

            Policy after = policiesOf("1").getFirst();
            assertThat(after.content()).isEqualTo(before.content());
            assertThat(after.on(LocalDate.of(2026, 9, 30)).terms().costLimit()).isEqualTo(Yen.of(50_000_000));
            assertThat(after.on(LocalDate.of(2026, 10, 1)).terms().costLimit()).isEqualTo(Yen.of(40_000_000));
            assertThat(counts(checked(received(october)))).containsExactly(Map.entry(Outcome.SAME, 1));
            ImportRow early = rows(checked(received(october.replace("2026/10/1", "2026/3/1"))), null)
                    .getFirst();
            assertThat(faults(early)).containsExactly("changedFrom 保険期間の中の日にしてください。");
            assertThat(rows(checked(received(file)), null).getFirst().findings())
                    .anySatisfy(finding -> assertThat(finding.ja()).contains("2026年10月1日(木) からの変更があります"));
            assertThat(faults(rows(checked(received(october.replace("-1,", "-9,"))), null)
                            .getFirst()))
                    .anyMatch(fault -> fault.startsWith("changedFrom この契約はまだ登録されていません"));
        }

        @Test
        @DisplayName("takes none where one row is wrong; each wrong cell says why, and is mended in its place")
        void mended() {
            PolicyImport found = checked(received(HEAD
                    + row("1", "株式会社" + mark, "50000000")
                    + row("2", "株式会社" + mark, "600000000")
                    + row("3", "株式会社" + mark, "５千万").replace("2026/4/1", "4/1")));
            assertThat(counts(found)).containsOnly(Map.entry(Outcome.ADDED, 1), Map.entry(Outcome.FAULTY, 2));
            List<ImportRow> faulty = rows(found, Outcome.FAULTY);
            assertThat(faults(faulty.get(0))).containsExactly("costLimit ¥500,000,000以下にしてください。");
            assertThat(faults(faulty.get(1)).getFirst()).startsWith("periodStart 年がありません");
            assertThat(runState(as("admin", () -> runs.take(found.id())))).isEqualTo(ImportRun.State.MOVED);
            assertThat(policiesOf("1")).isEmpty();

            ImportRow second = mend(found, 3, ImportField.COST_LIMIT, "5,000万円");
            assertThat(second.outcome()).isEqualTo(Outcome.ADDED);
            assertThat(mend(found, 4, ImportField.PERIOD_START, "令和８年４月１日").outcome())
                    .isEqualTo(Outcome.ADDED);
            take(found);
            assertThat(policiesOf("3").getFirst().periodStart()).isEqualTo(LocalDateTime.of(2026, 4, 1, 16, 0));
        }

        @Test
        @DisplayName("leaves a row out where somebody says so, and takes it after all")
        void leftOut() {
            PolicyImport found =
                    checked(received(HEAD + row("1", "株式会社" + mark, "50000000") + row("2", "株式会社" + mark, "高い")));
            assertThat(as("admin", () -> imports.leaveOut(found.id(), 3, true)).outcome())
                    .isEqualTo(Outcome.LEFT_OUT);
            assertThat(as("admin", () -> imports.leaveOut(found.id(), 3, false)).outcome())
                    .isEqualTo(Outcome.FAULTY);
            as("admin", () -> imports.leaveOut(found.id(), 3, true));
            take(found);
            assertThat(policiesOf("1")).hasSize(1);
            assertThat(policiesOf("2")).isEmpty();
        }

        @Test
        @DisplayName("sees two rows of the same policy, until one of them is mended or left out")
        void twins() {
            PolicyImport found =
                    checked(received(HEAD + row("1", "株式会社" + mark, "50000000") + row("１", "株式会社" + mark, "50000000")));
            assertThat(rows(found, null)).extracting(ImportRow::twin).containsExactly(3, 2);
            assertThat(counts(found)).containsExactly(Map.entry(Outcome.FAULTY, 2));

            ImportRow other = mend(found, 3, ImportField.CERTIFICATE_NUMBER, "C-" + mark + "-9");
            assertThat(other.outcome()).isEqualTo(Outcome.ADDED);
            assertThat(counts(found)).containsExactly(Map.entry(Outcome.ADDED, 2));
        }

        @Test
        @DisplayName(
                "takes nothing where somebody has changed a policy since it was looked at, and shows the new difference")
        void moved() {
            take(checked(received(HEAD + row("1", "株式会社" + mark, "50000000"))));
            PolicyImport found =
                    checked(received(HEAD + row("7", "株式会社" + mark, "50000000") + row("1", "株式会社" + mark, "40000000")));
            Policy seen = policiesOf("1").getFirst();
            as("admin", () -> edits.change(seen.version(), withRider(seen)));

            ImportRun run = as("admin", () -> runs.take(found.id()));

            assertThat(runState(run)).isEqualTo(ImportRun.State.MOVED);
            assertThat(run.place()).isEqualTo(3);
            assertThat(policiesOf("7")).isEmpty();
            assertThat(policiesOf("1").getFirst().riders()).containsExactly("interruption");
            take(found);
            assertThat(policiesOf("1").getFirst().riders()).containsExactly("interruption");
            assertThat(policiesOf("1").getFirst().terms().costLimit()).isEqualTo(Yen.of(40_000_000));
        }

        @Test
        @DisplayName(
                "finds a firm by its name however wide, marked or spaced, and keeps firms apart that only sound alike")
        void firms() {
            Organisation firm = as("admin", () -> organisations.add(OrganisationKind.FIRM, "株式会社ガラス" + mark));
            PolicyImport found = checked(received(HEAD
                    + row("1", "㈱ ｶﾞﾗｽ" + mark, "50000000")
                    + row("2", "株式会社カ\u3099ラス" + mark + "\u00A0　", "50000000")
                    + row("3", "ガラス" + mark + "株式会社", "50000000")));
            assertThat(rows(found, null).get(2).findings())
                    .extracting(Finding::ja)
                    .anyMatch(said -> said.contains("よく似た名前の「株式会社ガラス" + mark + "」"));
            take(found);

            assertThat(policiesOf("1").getFirst().insuredOrganisationId()).isEqualTo(firm.id());
            assertThat(policiesOf("2").getFirst().insuredOrganisationId()).isEqualTo(firm.id());
            assertThat(policiesOf("3").getFirst().insuredOrganisationId()).isNotEqualTo(firm.id());
            assertThat(policiesOf("2").getFirst().insuredName()).isEqualTo("株式会社ガラス" + mark);
        }

        @Test
        @DisplayName("remembers which column is which for the next table with the same headers")
        void remembered() {
            String odd = "番" + mark + ",客,支払限度額,費用支払限度額,始期,終期,プラン\n";
            String row = "C-" + mark + "-1,株式会社" + mark + ",3億,5000万,2026/4/1,2027/4/1,標準プラン\n";
            PolicyImport found = received(odd + row);
            ColumnPlan plan = found.columns()
                    .with(0, "certificateNumber")
                    .with(1, "insured")
                    .withProduct(PRODUCT);
            assertThat(found.columns().missing()).contains(ImportField.CERTIFICATE_NUMBER, ImportField.PRODUCT);
            as("admin", () -> imports.plan(found.id(), plan));

            assertThat(received(odd + row).columns()).isEqualTo(plan);
            take(checked(as("admin", () -> imports.get(found.id()))));
            assertThat(policiesOf("1").getFirst().product()).isEqualTo(PRODUCT);
        }

        @Test
        @DisplayName("lists its faults as a table in which text stays text")
        void faultsAsTable() throws Exception {
            PolicyImport found = checked(received(HEAD + row("1", "株式会社" + mark, "=HYPERLINK(1)")));
            MockHttpServletResponse answer = new MockHttpServletResponse();
            signIn("admin");
            downloads.faults(found.id(), "ja", answer);

            assertThat(answer.getContentAsString())
                    .contains("2,\"費用の支払限度額\",\"'=HYPERLINK(1)\",\"金額を読み取れません。円の整数で入力してください。\"");
        }

        @Test
        @DisplayName("is nobody else's than an administrator's, and nothing is kept of a file that is refused")
        void adminOnly() {
            for (String other : List.of("policyholder", "agency", "operator", "handler", "supervisor")) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> as(other, () -> imports.list()));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> as(other, () -> runs.take(UUID.randomUUID())));
            }
            long before = database.sql("select count(*) from policy_import")
                    .query(Long.class)
                    .single();
            assertThatExceptionOfType(SheetRefused.class).isThrownBy(() -> {
                signIn("admin");
                imports.receive("x.xls", new ByteArrayInputStream(Tables.text("<html></html>")));
            });
            assertThat(database.sql("select count(*) from policy_import")
                            .query(Long.class)
                            .single())
                    .isEqualTo(before);
        }

        private static Policy withRider(Policy policy) {
            return new Policy(
                    policy.id(),
                    policy.product(),
                    policy.certificateNumber(),
                    policy.insuredOrganisationId(),
                    policy.insuredName(),
                    Demo.AGENCY.id(),
                    policy.periodStart(),
                    policy.periodEnd(),
                    policy.plan(),
                    policy.terms(),
                    java.util.Set.of("interruption"),
                    policy.paidOutsideFile(),
                    policy.overrides(),
                    policy.version());
        }

        private String row(String number, String firm, String costs) {
            return PRODUCT + ",C-" + mark + "-" + number + "," + firm + ",2026/4/1,2027/4/1,標準プラン,300000000," + costs
                    + "\n";
        }

        private List<Policy> policiesOf(String number) {
            return as("admin", () -> policies.ofNumbers(List.of("C-" + mark + "-" + number)));
        }

        private PolicyImport received(String csv) {
            return as("admin", () -> {
                try {
                    return imports.receive("契約.csv", new ByteArrayInputStream(Tables.text(csv)));
                } catch (SheetRefused refused) {
                    throw new AssertionError(refused);
                }
            });
        }

        private PolicyImport checked(PolicyImport found) {
            assertThat(runState(as("admin", () -> runs.check(found.id())))).isEqualTo(ImportRun.State.DONE);
            return as("admin", () -> imports.get(found.id()));
        }

        private void take(PolicyImport found) {
            assertThat(runState(as("admin", () -> runs.take(found.id())))).isEqualTo(ImportRun.State.DONE);
        }

        private static ImportRun.State runState(ImportRun run) {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> run.state() != ImportRun.State.RUNNING);
            return run.state();
        }

        private ImportRow mend(PolicyImport found, int place, ImportField field, String text) {
            return as("admin", () -> imports.mend(found.id(), place, field, text));
        }

        private Map<Outcome, Integer> counts(PolicyImport found) {
            return as("admin", () -> imports.counts(found));
        }

        private List<ImportRow> rows(PolicyImport found, Outcome outcome) {
            return as("admin", () -> imports.page(found, outcome, 0, 100));
        }

        private static List<String> faults(ImportRow row) {
            return row.findings().stream()
                    .filter(Finding::fault)
                    .map(finding -> finding.field() + " " + finding.ja())
                    .toList();
        }
    }
}
