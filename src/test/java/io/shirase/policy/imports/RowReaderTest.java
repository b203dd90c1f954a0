package io.shirase.policy.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Products;
import io.shirase.product.Term;
import io.shirase.sheet.Cell;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row of a table of policies")
class RowReaderTest {

    private static final LocalDateTime START = LocalDateTime.of(2026, 4, 1, 16, 0);

    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "2026/4/1",
        "２０２６年４月１日",
        "令和8年4月1日",
        "R8.4.1",
        "2026-04-01 16:00",
        "令和8年4月1日 午後4時",
        "2026/4/1 16:00:00",
        "20260401",
        "46113",
        "'\u00A0 2026/4/1　'"
    })
    @DisplayName("has its first day however that is written; at 16:00 where no time is said")
    void days(String typed) {
        assertThat(read("始期", Cell.text(typed)).start).isEqualTo(START);
        assertThat(faults()).doesNotContain("periodStart");
    }

    @Test
    @DisplayName("has a day that is a bare number counted as its workbook counts, and says so")
    void serial() {
        ReadRow row = new RowReader(Products.packaged(), plan("始期"), true)
                .read(List.of(new Cell(Cell.Kind.NUMBER, "44651", false)), Map.of(), findings);
        assertThat(row.start).isEqualTo(START);
        assertThat(notes()).containsExactly("periodStart 数値 44651 を 2026年4月1日(水) と読みました。");
    }

    @ParameterizedTest
    @CsvSource({"4/1", "今日", "4/1/2026", "2026/2/30", "1026/4/1", "春", "2026/4/1 25:00"})
    @DisplayName("has no day where the year is missing, or there is no such day")
    void noDays(String typed) {
        assertThat(read("始期", Cell.text(typed)).start).isNull();
        assertThat(faults()).contains("periodStart");
    }

    @ParameterizedTest
    @CsvSource({
        "支払限度額, '300,000,000', 300000000",
        "支払限度額, ￥３００，０００，０００, 300000000",
        "支払限度額, 3億円, 300000000",
        "支払限度額（千円）, '300,000', 300000000",
        "支払限度額【単位：百万円】, 300, 300000000",
        "支払限度額（万円）, 30000, 300000000"
    })
    @DisplayName("has its amounts with commas, signs and the unit of the header")
    void yen(String header, String typed, long yen) {
        assertThat(read(header, Cell.text(typed)).terms).containsEntry(Term.POLICY_LIMIT, yen);
    }

    @Test
    @DisplayName("has no amount of a percentage, a fraction, an error, a negative, or a unit within a unit")
    void noYen() {
        for (Cell cell : List.of(
                new Cell(Cell.Kind.PERCENT, "50%", false),
                new Cell(Cell.Kind.NUMBER, "0.5", false),
                new Cell(Cell.Kind.ERROR, "#REF!", true),
                Cell.text("▲1,000"),
                Cell.text("-1000"))) {
            findings.clear();
            assertThat(read("支払限度額", cell).terms).isEmpty();
            assertThat(faults()).contains("policyLimit");
        }
        findings.clear();
        assertThat(read("支払限度額（千円）", Cell.text("3億")).terms).isEmpty();
    }

    @Test
    @DisplayName("keeps the zeros of its number, narrows it, and warns where a spreadsheet may have lost them")
    void numbers() {
        assertThat(read("証券番号", Cell.text(" ００１２－Ａ ")).certificateNumber).isEqualTo("0012-A");
        assertThat(notes()).isEmpty();
        assertThat(read("証券番号", new Cell(Cell.Kind.NUMBER, "12", false)).certificateNumber)
                .isEqualTo("12");
        assertThat(notes()).anyMatch(said -> said.contains("先頭に 0"));
        findings.clear();
        read("証券番号", Cell.text("1.23457E+11"));
        assertThat(faults()).contains("certificateNumber");
        findings.clear();
        read("証券番号", new Cell(Cell.Kind.NUMBER, "1234567890123450", false));
        assertThat(faults()).contains("certificateNumber");
    }

    @Test
    @DisplayName("has names in whole letters and wide kana, without what is around them")
    void names() {
        assertThat(read("契約者", Cell.text("\u200B ｶﾞﾗｽ工業か\u3099 \u00A0")).insured)
                .isEqualTo("ガラス工業が");
    }

    @Test
    @DisplayName("takes the result of a formula and says so")
    void formulas() {
        assertThat(read("支払限度額", new Cell(Cell.Kind.NUMBER, "300000000", true)).terms)
                .containsEntry(Term.POLICY_LIMIT, 300_000_000L);
        assertThat(notes()).containsExactly("policyLimit 数式の計算結果「300000000」を使います。");
    }

    @Test
    @DisplayName("is no policy where it is empty, a sum, or the headers once more")
    void noPolicies() {
        RowReader reader = new RowReader(Products.packaged(), plan("証券番号", "契約者", "始期", "支払限度額"), false);
        assertThat(reader.isNoPolicy(cells("合　計", "", "", "300"))).isTrue();
        assertThat(reader.isNoPolicy(cells("", "小計（3件）", "", "300"))).isTrue();
        assertThat(reader.isNoPolicy(cells("証券番号", "契約者", "始期", "支払限度額"))).isTrue();
        assertThat(reader.isNoPolicy(cells(" ", "　", "", ""))).isTrue();
        assertThat(reader.isNoPolicy(cells("A-1", "合計商事", "2026/4/1", "300"))).isFalse();
        assertThat(reader.isNoPolicy(cells("計-1", "計器工業", "2026/4/1", "300"))).isFalse();
    }

    @Test
    @DisplayName("finds its headers below a title, merged over two rows, in the words of others")
    void headers() {
        ColumnPlan title = HeaderRows.find(List.of(
                row(1, "サイバー保険 契約一覧"),
                row(2, "2026年4月現在", "", "", "担当：井上"),
                row(4, "証券No.", "保険契約者 ※", "保険始期", "備考"),
                row(5, "A-1", "甲社", "2026/4/1", "")));
        assertThat(title.head()).isEqualTo(4);
        assertThat(title.headRows()).isEqualTo(1);
        assertThat(title.fields()).containsExactly("certificateNumber", "insured", "periodStart", "");

        ColumnPlan merged = HeaderRows.find(List.of(
                row(1, "証券番号", "契約者", "保険期間", "", "支払限度額（千円）"),
                row(2, "", "", "始期", "終期", ""),
                row(3, "A-1", "甲社", "2026/4/1", "2027/4/1", "300,000")));
        assertThat(merged.headRows()).isEqualTo(2);
        assertThat(merged.headers()).containsExactly("証券番号", "契約者", "保険期間 始期", "保険期間 終期", "支払限度額（千円）");
        assertThat(merged.fields())
                .containsExactly("certificateNumber", "insured", "periodStart", "periodEnd", "policyLimit");
        assertThat(HeaderRows.find(List.of(row(1, "何か", "別の何か"))).missing()).isEqualTo(ImportField.NEEDED);
    }

    private ReadRow read(String header, Cell cell) {
        return new RowReader(Products.packaged(), plan(header), false).read(List.of(cell), Map.of(), findings);
    }

    private static ColumnPlan plan(String... headers) {
        return HeaderRows.find(List.of(row(1, headers)));
    }

    private static HeaderRows.Row row(int place, String... texts) {
        return new HeaderRows.Row(place, cells(texts));
    }

    private static List<Cell> cells(String... texts) {
        return Arrays.stream(texts).map(Cell::text).toList();
    }

    private List<String> faults() {
        return findings.stream().filter(Finding::fault).map(Finding::field).toList();
    }

    private List<String> notes() {
        return findings.stream()
                .filter(finding -> !finding.fault())
                .map(finding -> finding.field() + " " + finding.ja())
                .toList();
    }
}
