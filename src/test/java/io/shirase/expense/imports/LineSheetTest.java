package io.shirase.expense.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.expense.TaxMethod;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.sheet.SentTable;
import io.shirase.sheet.SheetRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table of expenses")
class LineSheetTest {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private LineSheet sheet(String text, Charset charset) throws IOException, SheetRefused {
        return SentTable.read(new ByteArrayInputStream(text.getBytes(charset)), (table, digest) -> {
            List<LineSheet.Row> rows = new ArrayList<>();
            SentTable.inPieces(table, 0, 100, piece -> piece.forEach(row -> rows.add(LineSheet.Row.of(row))));
            LineSheet.Row head = LineSheet.head(rows);
            return LineSheet.below(head, table.countsFrom1904())
                    .with(rows.subList(rows.indexOf(head) + 1, rows.size()));
        });
    }

    private List<ReadLine> lines(String text, Charset charset, @Nullable TaxMethod usual)
            throws IOException, SheetRefused {
        return ReadLine.all(sheet(text, charset), Map.of(), usual);
    }

    @Test
    @DisplayName("with the template's own headers says purpose, vendor, amount and days")
    void template() throws Exception {
        List<ReadLine> lines = lines("""
                使い道,支払先,金額（損害額）,費用が生じた日,支払った日,請求書の番号,メモ
                弁護士への相談,テスト法律事務所,"110,000",2026/11/20,,A-1,初回
                謎の費用,,5万円,令和8年11月21日,2026-11-30,,
                """, StandardCharsets.UTF_8, null);

        assertThat(lines).hasSize(2).allMatch(line -> line.faults().isEmpty());
        assertThat(lines.getFirst().facts().vendor()).isEqualTo("テスト法律事務所");
        assertThat(lines.getFirst().facts().amount()).isEqualTo(Yen.of(110_000));
        assertThat(lines.getFirst().facts().accruedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(lines.getFirst().facts().invoice().number()).isEqualTo("A-1");
        assertThat(lines.get(1).facts().activity()).isNull();
        assertThat(lines.get(1).facts().note()).isEqualTo("謎の費用");
        assertThat(lines.get(1).facts().spentOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    @DisplayName(
            "from Money Forward's journal, Shift JIS: debit amount with its tax, what is withheld from the tax by the firm's method")
    void moneyForward() throws Exception {
        List<ReadLine> lines = lines("""
                取引No,取引日,借方勘定科目,借方補助科目,借方取引先,借方税区分,借方インボイス,借方金額(円),借方税額,貸方勘定科目,貸方金額(円),摘要
                1,2026/11/20,外注費,,テスト復旧株式会社,課仕 10%,適格,275000,25000,未払金,275000,サーバー復旧
                2,2026/11/21,支払手数料,,山田商店,課仕 10%,80%控除,11000,1000,未払金,11000,駆けつけ
                """, SHIFT_JIS, TaxMethod.SIMPLIFIED);

        assertThat(lines)
                .extracting(line -> line.facts().invoice().gross())
                .containsExactly(Yen.of(275_000), Yen.of(11_000));
        assertThat(lines).extracting(line -> line.facts().amount()).containsExactly(Yen.of(275_000), Yen.of(11_000));
        assertThat(lines.getFirst().facts().invoice().tax()).isEqualTo(Yen.of(25_000));
        assertThat(lines.getFirst().facts().note()).isEqualTo("サーバー復旧");
    }

    @Test
    @DisplayName("from freee's transactions: 金額 beside 税額 is with its tax")
    void freee() throws Exception {
        List<ReadLine> lines = lines("""
                収支区分,管理番号,発生日,決済期日,取引先,勘定科目,税区分,金額,税計算区分,税額,備考,品目,決済日,決済口座,決済金額
                支出,,2026-11-20,2026-12-31,テスト復旧株式会社,外注費,課対仕入10%,275000,内税,25000,復旧,,,,
                """, StandardCharsets.UTF_8, null);

        assertThat(lines.getFirst().facts().invoice().gross()).isEqualTo(Yen.of(275_000));
        assertThat(lines.getFirst().facts().amount()).isNull();
        assertThat(lines.getFirst().facts().isDraft()).isTrue();
        assertThat(lines.getFirst().facts().accruedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    @DisplayName("from Yayoi's journal with headers: 借方金額 and 借方税金額, a slash date, a sum below that is no line")
    void yayoi() throws Exception {
        List<ReadLine> lines = lines("""
                仕訳日記帳
                取引日付,借方勘定科目,借方金額,借方税金額,貸方勘定科目,貸方金額,摘要
                2026/11/20,通信費,5500,500,現金,5500,おわび状の切手
                合計,,5500,,,5500,
                """, SHIFT_JIS, TaxMethod.EXEMPT);

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().row()).isEqualTo(3);
        assertThat(lines.getFirst().facts().amount()).isEqualTo(Yen.of(5_500));
    }

    @Test
    @DisplayName("says of each cell that cannot be read why, and takes what a person puts there instead")
    void faults() throws Exception {
        LineSheet sheet = sheet("""
                支払先,金額（損害額）,費用が生じた日
                テスト,たくさん,11/20
                """, StandardCharsets.UTF_8);

        ReadLine line = ReadLine.all(sheet, Map.of(), null).getFirst();
        ReadLine mended = ReadLine.all(
                        sheet, Map.of(2, Map.of(LineColumn.AMOUNT, "1,000", LineColumn.ACCRUED_ON, "2026/11/20")), null)
                .getFirst();

        assertThat(line.faults()).containsOnlyKeys(LineColumn.AMOUNT, LineColumn.ACCRUED_ON);
        assertThat(mended.faults()).isEmpty();
        assertThat(mended.facts().amount()).isEqualTo(Yen.of(1_000));
    }

    @Test
    @DisplayName("lets a person say which column is which, each once")
    void columns() throws Exception {
        LineSheet sheet = sheet("""
                だれ,いくら
                テスト,1000
                """, StandardCharsets.UTF_8);

        LineSheet said = sheet.with(0, Optional.of(LineColumn.VENDOR)).with(1, Optional.of(LineColumn.AMOUNT));

        assertThat(sheet.columns()).containsOnly(Optional.empty());
        assertThat(ReadLine.all(said, Map.of(), null).getFirst().facts().amount())
                .isEqualTo(Yen.of(1_000));
        assertThat(said.with(0, Optional.of(LineColumn.AMOUNT)).columns())
                .containsExactly(Optional.of(LineColumn.AMOUNT), Optional.empty());
    }

    @Test
    @DisplayName("finds an activity by its name in either language")
    void activities() throws Exception {
        String name = Words.in(Locale.JAPANESE).of("vocabulary.activity", Activity.LAWYER);

        assertThat(lines("使い道,金額（損害額）\n" + name + ",1000\n", StandardCharsets.UTF_8, null)
                        .getFirst()
                        .facts()
                        .activity())
                .isEqualTo(Activity.LAWYER);
    }
}
