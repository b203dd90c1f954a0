package io.shirase.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shirase.sheet.SheetRefused.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table from outside")
class SheetFileTest {

    private static final String STYLES = "<numFmts count='3'><numFmt numFmtId='164' formatCode='0000000'/>"
            + "<numFmt numFmtId='165' formatCode='[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
            + "<numFmt numFmtId='166' formatCode='&quot;C-&quot;00000'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
            + "<xf numFmtId='9'/><xf numFmtId='22'/><xf numFmtId='166'/></cellXfs>";

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "is read in UTF-8 with and without a mark, in Shift_JIS and in UTF-16, with commas, tabs and semicolons")
    void letters() throws Exception {
        String comma = "証券番号,契約者\r\nＡ-1,髙﨑①株式会社\r\n";
        assertThat(rows(Tables.text(comma))).containsExactly("1 証券番号|契約者", "2 Ａ-1|髙﨑①株式会社");
        assertThat(rows(Tables.text("\uFEFF" + comma))).containsExactly("1 証券番号|契約者", "2 Ａ-1|髙﨑①株式会社");
        assertThat(rows(Tables.shiftJis(comma))).containsExactly("1 証券番号|契約者", "2 Ａ-1|髙﨑①株式会社");
        assertThat(rows(("\uFEFF" + comma.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("1 証券番号|契約者", "2 Ａ-1|髙﨑①株式会社");
        assertThat(rows(Tables.text("a;b\n\"1;2\";\"x\"\"y\n z\"\n"))).containsExactly("1 a|b", "2 1;2|x\"y\n z");
        assertThat(format(Tables.shiftJis(comma))).isEqualTo("CSV Shift_JIS (CP932)");
        assertThat(format(Tables.text(comma.replace(',', '\t')))).isEqualTo("TSV UTF-8");
    }

    @Test
    @DisplayName("keeps the numbers of its rows where rows are empty, and has rows of any length")
    void gaps() throws Exception {
        assertThat(rows(Tables.text("a,b\n\n,,\nc,d,e,\n"))).containsExactly("1 a|b", "4 c|d|e");
        assertThat(rows(Tables.raw(
                        "<row r='2'><c r='B2'><v>1</v></c></row><row r='3'/><row r='5'><c r='A5'><v>2</v></c></row>",
                        "",
                        "",
                        false)))
                .containsExactly("2 |n1", "5 n2");
    }

    @Test
    @DisplayName("gives days, times, padded figures, percentages and plain numbers as a person sees them")
    void numbers() throws Exception {
        String data = "<row r='1'><c r='A1' s='1'><v>46113</v></c><c r='B1' s='3'><v>46113</v></c>"
                + "<c r='C1' s='5'><v>46113.666666666664</v></c><c r='D1' s='2'><v>123</v></c>"
                + "<c r='E1' s='4'><v>0.5</v></c><c r='F1'><v>1.0E8</v></c><c r='G1'><v>0.30000000000000004</v></c>"
                + "<c r='H1' s='6'><v>12</v></c><c r='I1' s='1'><v>60</v></c><c r='J1'><v>1E999999999</v></c></row>";

        assertThat(rows(Tables.raw(data, "", STYLES, false)))
                .containsExactly(
                        "1 m2026-04-01|m2026-04-01|m2026-04-01 16:00|0000123|p50%|n100000000|n0.3|C-00012|n60|1E999999999");
        assertThat(rows(Tables.raw("<row r='1'><c r='A1' s='1'><v>44651</v></c></row>", "", STYLES, true)))
                .containsExactly("1 m2026-04-01");
        assertThat(rows(Tables.sheet(new Object[] {LocalDate.of(2026, 4, 1), 5, "001"})))
                .containsExactly("1 m2026-04-01|n5|001");
    }

    @Test
    @DisplayName("gives the last result of a formula and says so; an error is no value, readings in kana are no text")
    void formulas() throws Exception {
        String data =
                "<row r='1'><c r='A1'><f>B1*2</f><v>300000000</v></c><c r='B1' t='str'><f>A2&amp;\"x\"</f><v>甲x</v></c>"
                        + "<c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='D1' t='s'><v>0</v></c>"
                        + "<c r='E1' t='inlineStr'><is><t>乙</t><rPh sb='0' eb='1'><t>オツ</t></rPh></is></c>"
                        + "<c r='F1' t='b'><v>1</v></c></row>";
        String shared = "<si><t>山田</t><rPh sb='0' eb='2'><t>ヤマダ</t></rPh></si>";

        assertThat(rows(Tables.raw(data, shared, "", false))).containsExactly("1 N300000000|T甲x|E#DIV/0!|山田|乙|bTRUE");
    }

    @Test
    @DisplayName("has its sheets with their names, the hidden ones too")
    void sheets() throws Exception {
        byte[] workbook = Tables.workbook(book -> {
            Tables.fill(book.newWorksheet("表紙"), new Object[] {"2026年度"});
            Worksheet hidden = book.newWorksheet("控え");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Tables.fill(hidden, new Object[] {"x"});
        });
        try (SheetFile file = SheetFile.open(write(workbook), Budget.STANDARD)) {
            assertThat(file.sheets())
                    .containsExactly(new SheetFile.Sheet("表紙", false), new SheetFile.Sheet("控え", true));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EMPTY, ''",
        "WEB_PAGE, <html><table><tr><td>1</td></tr></table></html>",
        "WEB_PAGE, \uFEFF<?xml version=\"1.0\"?><Workbook/>",
        "NO_TABLE, %PDF-1.7"
    })
    @DisplayName("is refused with a reason where it is something else, whatever it is called")
    void other(Why why, String content) {
        refused(why, Tables.text(content));
    }

    @Test
    @DisplayName("is refused with a reason where it is locked, old, broken, binary or in unknown letters")
    void broken() throws Exception {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        refused(Why.OLD_WORKBOOK, compound);
        refused(Why.PASSWORD, joined(compound, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)));
        byte[] whole = Tables.sheet(new Object[] {"a"});
        refused(Why.BROKEN, Arrays.copyOf(whole, whole.length / 2));
        refused(Why.BINARY_WORKBOOK, Tables.zip(Map.of("xl/workbook.bin", "x")));
        refused(Why.NO_TABLE, Tables.zip(Map.of("word/document.xml", "<x/>")));
        refused(Why.LETTERS, new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFD, '\n'});
        refused(Why.BROKEN, Tables.text("a,\"b\n" + "x".repeat(200_000)));
        refused(
                Why.BROKEN,
                Tables.raw("<row r='1'><c r='A1' t='s'><v>7</v></c></row>", "<si><t>x</t></si>", "", false));
        refused(Why.BROKEN, Tables.raw("<row r='1'><c r='ZZZZZZ1'><v>7</v></c></row>", "", "", false));
        refused(Why.BROKEN, Tables.raw("<row r='1'><c r='A1'><v>7</v></row>", "", "", false));
    }

    @Test
    @DisplayName("costs no more than its budget: bombs, long texts, endless rows and columns, entities")
    void budget() throws Exception {
        Budget small = new Budget(1 << 20, 100_000, 10_000, 50, 10);
        String many = "<row><c><v>1</v></c></row>".repeat(51);
        refused(Why.TOO_MANY_ROWS, Tables.raw(many, "", "", false), small);
        refused(Why.TOO_MANY_ROWS, Tables.text("1\n".repeat(51)), small);
        refused(Why.TOO_MANY_COLUMNS, Tables.raw("<row><c r='K1'><v>1</v></c></row>", "", "", false), small);
        refused(Why.TOO_MANY_COLUMNS, Tables.text("1,".repeat(10) + "1\n"), small);
        refused(Why.TOO_LARGE, Tables.raw("<row><c/></row>".repeat(20_000), "", "", false), small);
        refused(Why.TOO_LARGE, Tables.raw("", "<si><t>abc</t></si>".repeat(1000), "", false), small);
        refused(Why.TOO_LARGE, new byte[(1 << 20) + 1], small);
        Map<String, String> entities = new LinkedHashMap<>();
        entities.put(
                "xl/workbook.xml",
                "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><workbook><sheets>&b;</sheets></workbook>");
        refused(Why.BROKEN, Tables.zip(entities));
        assertThat(rows(Tables.raw(
                        "<row r='1'><c t='inlineStr'><is><t>" + "あ".repeat(5000) + "</t></is></c></row>",
                        "",
                        "",
                        false)))
                .containsExactly("1 c" + "あ".repeat(Cell.LONGEST));
    }

    @Test
    @DisplayName("gives a cell that can be packed into one text and unpacked again")
    void packed() {
        for (Cell cell : List.of(
                Cell.EMPTY,
                Cell.text("x"),
                new Cell(Cell.Kind.NUMBER, "1", true),
                new Cell(Cell.Kind.ERROR, "#REF!", true),
                new Cell(Cell.Kind.MOMENT, "2026-04-01", false))) {
            assertThat(Cell.unpacked(cell.packed())).isEqualTo(cell);
        }
    }

    private void refused(Why why, byte[] content) {
        refused(why, content, Budget.STANDARD);
    }

    private void refused(Why why, byte[] content, Budget budget) {
        assertThatThrownBy(() -> read(content, budget))
                .isInstanceOfSatisfying(
                        SheetRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private String format(byte[] content) throws Exception {
        try (SheetFile file = SheetFile.open(write(content), Budget.STANDARD)) {
            return file.format();
        }
    }

    /** Each row with its number and its cells, plain texts without their letter. */
    private List<String> rows(byte[] content) throws Exception {
        return read(content, Budget.STANDARD);
    }

    private List<String> read(byte[] content, Budget budget) throws Exception {
        List<String> rows = new ArrayList<>();
        try (SheetFile file = SheetFile.open(write(content), budget)) {
            file.read(
                    0,
                    (number, cells) -> rows.add(number + " "
                            + String.join(
                                    "|",
                                    cells.stream()
                                            .map(Cell::packed)
                                            .map(packed -> packed.startsWith("t") ? packed.substring(1) : packed)
                                            .toList())));
        }
        return rows;
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("table"), content);
    }
}
