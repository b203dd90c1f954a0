package io.shirase.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small files as spreadsheets write them. */
public final class Tables {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Tables() {}

    public interface Filling {
        void fill(Workbook workbook) throws IOException;
    }

    public static byte[] workbook(Filling filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            filling.fill(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One sheet; a cell is text, a number, a day or null. */
    public static byte[] sheet(Object[]... rows) {
        return workbook(workbook -> fill(workbook.newWorksheet("契約"), rows));
    }

    public static void fill(Worksheet sheet, Object[]... rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                switch (rows[row][column]) {
                    case null -> {}
                    case java.time.LocalDate day -> {
                        sheet.value(row, column, day);
                        sheet.style(row, column).format("yyyy/m/d").set();
                    }
                    case Number number -> sheet.value(row, column, number);
                    case Object text -> sheet.value(row, column, text.toString());
                }
            }
        }
    }

    /** A workbook whose one sheet has this as its data, written by hand. */
    public static byte[] raw(String sheetData, String sharedStrings, String styles, boolean from1904) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + DOCUMENT + "'><workbookPr date1904='" + (from1904 ? 1 : 0)
                        + "'/><sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='rId1' Type='x' Target='worksheets/sheet1.xml'/></Relationships>");
        if (!styles.isEmpty()) {
            parts.put("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + styles + "</styleSheet>");
        }
        if (!sharedStrings.isEmpty()) {
            parts.put("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + sharedStrings + "</sst>");
        }
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + sheetData + "</sheetData></worksheet>");
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] shiftJis(String text) {
        return text.getBytes(Charset.forName("windows-31j"));
    }
}
