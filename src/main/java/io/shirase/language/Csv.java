package io.shirase.language;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows for a spreadsheet: RFC 4180 with a byte order mark, so that Japanese opens rightly everywhere. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
public final class Csv {

    private static final String FORMULA_STARTS = "=+-@＝＋－＠|%";

    private final Writer out;

    /** @param out stays open; {@link #flush} at the end */
    public Csv(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write('\uFEFF');
    }

    /** @param fields as {@link #quoted} gives them; figures and days may stand as they are */
    public void row(List<String> fields) throws IOException {
        out.write(String.join(",", fields));
        out.write("\r\n");
    }

    public void flush() throws IOException {
        out.flush();
    }

    public static String quoted(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"").replace("\0", "") + '"';
    }

    /** What comes before the first letter that is seen, spreadsheets skip: blanks, byte order marks, control characters. */
    private static boolean isFormula(String text) {
        int seen = 0;
        while (seen < text.length() && isSkipped(text.codePointAt(seen))) {
            seen += Character.charCount(text.codePointAt(seen));
        }
        boolean hidden = seen > 0 && (text.charAt(0) < ' ' || text.charAt(0) == '\uFEFF');
        return hidden || (seen < text.length() && FORMULA_STARTS.indexOf(text.charAt(seen)) >= 0);
    }

    private static boolean isSkipped(int c) {
        return Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
