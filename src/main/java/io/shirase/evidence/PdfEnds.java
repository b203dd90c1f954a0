package io.shirase.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What the bytes of a PDF tell without reading it: whether it goes on to its end, and whether it may be protected. */
final class PdfEnds {

    private static final byte[] END = bytes("%%EOF");
    private static final byte[] TABLE = bytes("startxref");
    private static final byte[] OBJECT = bytes("endobj");
    private static final byte[] STREAM = bytes("stream");
    private static final byte[] ENCRYPT = bytes("/Encrypt");

    /** Between the word before the end and the end stand a number and line ends. */
    private static final int NEAR = 64;

    private PdfEnds() {}

    /**
     * Whether the last end mark is really the end. Mail programs put their footers after it, and scanners fill up with
     * blanks; a file that was cut off goes on with objects after the end mark of an earlier edition of itself, or of its
     * first page.
     */
    static boolean isWhole(ByteBuffer file) {
        int end = lastIndexOf(file, END, file.limit());
        if (end < 0) {
            return false;
        }
        int table = lastIndexOf(file, TABLE, end);
        return table >= 0 && end - table <= NEAR && indexOf(file, OBJECT, end) < 0 && indexOf(file, STREAM, end) < 0;
    }

    /** Whether the word is there at all. It may stand in the text of a page, and mean nothing. */
    static boolean mayBeProtected(ByteBuffer file) {
        return indexOf(file, ENCRYPT, 0) >= 0;
    }

    private static int lastIndexOf(ByteBuffer file, byte[] word, int before) {
        for (int at = before - word.length; at >= 0; at--) {
            if (isAt(file, word, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int indexOf(ByteBuffer file, byte[] word, int from) {
        for (int at = from; at <= file.limit() - word.length; at++) {
            if (isAt(file, word, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(ByteBuffer file, byte[] word, int at) {
        for (int i = 0; i < word.length; i++) {
            if (file.get(at + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.ISO_8859_1);
    }
}
