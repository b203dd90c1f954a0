package io.shirase.policy.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.persistence.ScreenTest;
import io.shirase.policy.Policies;
import io.shirase.policy.imports.ImportRun;
import io.shirase.policy.imports.ImportRuns;
import io.shirase.policy.imports.PolicyImport;
import io.shirase.policy.imports.PolicyImports;
import io.shirase.sheet.SheetRefused;
import io.shirase.sheet.Tables;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("admin")
@DisplayName("The pages of an import")
class ImportViewTest extends ScreenTest {

    private static final String HEAD = "商品,証券番号,契約者,始期,終期,プラン,支払限度額,費用支払限度額\n";

    @Autowired
    private PolicyImports imports;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private Policies policies;

    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    @DisplayName("propose the columns, show the rows with their faults, and enter all of them once they are mended")
    void theWholeWay() throws Exception {
        PolicyImport found = received(HEAD + row("1", "5000万") + row("2", "<b>安い</b>"));
        open("admin/policies/import");
        assertThat(words()).contains("契約.csv", "まだ登録していない");
        open("admin/policies/import/" + found.id());
        assertThat(words()).contains("どの列が何か", "証券番号", "C-" + mark + "-1");
        press("内容を確かめる");
        finish(found);
        assertThat(words()).contains("直すところのある行が 1 行あります", "新しい契約");
        press("まとめて登録する");
        assertThat(words()).contains("登録していません", "すべて残っています");
        TextField costs = find(TextField.class).all().stream()
                .filter(field -> "費用の支払限度額".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(costs.getValue()).isEqualTo("<b>安い</b>");
        assertThat(costs.getErrorMessage()).contains("金額を読み取れません");
        costs.setValue("5,000万円");
        assertThat(costs.isInvalid()).isFalse();
        assertThat(words()).contains("新しい契約 2 件");
        press("まとめて登録する");
        finish(found);
        assertThat(words()).contains("すべて登録しました", "新しい契約 2 件");
        assertThat(policies.ofNumbers(List.of("C-" + mark + "-2"))).hasSize(1);
    }

    @Test
    @DisplayName("show what a policy says now and what it would say, in words")
    void difference() throws Exception {
        PolicyImport first = received(HEAD + row("1", "5000万"));
        runs.check(first.id());
        await(first);
        runs.take(first.id());
        await(first);
        PolicyImport second = received(HEAD + row("1", "4000万"));
        runs.check(second.id());
        await(second);
        open("admin/policies/import/" + second.id());

        assertThat(words()).contains("内容が変わる", "費用の支払限度額", "¥50,000,000→¥40,000,000");
    }

    @Test
    @DisplayName("ask for the product and for the columns that no header tells")
    void columns() throws Exception {
        PolicyImport found = received("番号" + mark + ",客\nC-1,甲社\n");
        open("admin/policies/import/" + found.id());

        assertThat(words()).contains("次の項目がどの列かを選んでください");
        assertThat(find(Select.class).all()).hasSizeGreaterThanOrEqualTo(4);
        open("admin/policies/import/" + UUID.randomUUID());
        assertThat(isNotFound()).isTrue();
    }

    @Test
    @DisplayName(
            "open a workbook at the sheet that is a table of policies, whatever it is called, and offer the others")
    void sheets() throws Exception {
        byte[] workbook = Tables.workbook(book -> {
            Tables.fill(book.newWorksheet("表紙"), new Object[] {"2026年度 契約一覧"}, new Object[] {"作成", "井上"});
            Worksheet old = book.newWorksheet("旧");
            old.setVisibilityState(VisibilityState.HIDDEN);
            Tables.fill(old, new Object[] {"証券番号", "契約者", "始期", "終期", "支払限度額", "商品"});
            Tables.fill(
                    book.newWorksheet("一覧"),
                    new Object[] {"証券番号", "契約者", "始期", "終期", "支払限度額", "商品", "費用支払限度額", "プラン"},
                    new Object[] {
                        "C-" + mark + "-5",
                        "株式会社" + mark,
                        LocalDate.of(2026, 4, 1),
                        46478,
                        300_000_000,
                        "全国中小企業団体中央会 サイバー保険制度",
                        50_000_000,
                        "標準プラン"
                    },
                    new Object[] {"合計", null, null, null, 300_000_000});
        });
        PolicyImport found = imports.receive("一覧.csv", new ByteArrayInputStream(workbook));
        assertThat(found.sheet()).isEqualTo(2);
        assertThat(found.format()).isEqualTo("XLSX");
        runs.check(found.id());
        await(found);
        open("admin/policies/import/" + found.id());
        assertThat(words()).contains("新しい契約 1 件", "契約の行でない", "費用の支払限度額 ¥50,000,000", "数値 46478 を 2027年4月1日(木) と読みました");
        press("列の選び方を直す");
        assertThat(words()).contains("どの列が何か");
        assertThat(find(Select.class)
                        .all()
                        .getFirst()
                        .getListDataView()
                        .getItems()
                        .count())
                .isEqualTo(3);
    }

    private String row(String number, String costs) {
        return "tokio-marine-chuokai,C-" + mark + "-" + number + ",株式会社" + mark + ",2026/4/1,2027/4/1,標準プラン,3億," + costs
                + "\n";
    }

    private PolicyImport received(String csv) throws SheetRefused {
        return imports.receive("契約.csv", new ByteArrayInputStream(Tables.text(csv)));
    }

    private void finish(PolicyImport found) {
        await(found);
        open("admin/policies/import");
        open("admin/policies/import/" + found.id());
    }

    private void await(PolicyImport found) {
        ImportRun run = runs.latest(found.id()).orElseThrow();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(30))
                .until(() -> run.state() != ImportRun.State.RUNNING);
    }
}
