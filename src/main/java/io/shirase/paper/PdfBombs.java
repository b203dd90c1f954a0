package io.shirase.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds PDFs that would fill the memory of whoever opens them: streams other than images that unpack to more than a page
 * or a table of objects ever needs.
 */
final class PdfBombs {

    private static final long MOST_UNPACKED = 64L << 20;
    private static final int LONGEST_DICTIONARY = 4096;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private PdfBombs() {}

    /** @throws TooLargeException if a stream unpacks to more than 64 MiB */
    static void refuse(byte[] pdf) throws IOException {
        for (int at = indexOf(pdf, 0); at >= 0; at = indexOf(pdf, at + STREAM.length)) {
            int data = at + STREAM.length;
            if ((at >= 3 && pdf[at - 1] == 'd' && pdf[at - 2] == 'n' && pdf[at - 3] == 'e') || data >= pdf.length) {
                continue;
            }
            data += pdf[data] == '\r' ? 2 : 1;
            String dictionary = dictionaryBefore(pdf, at);
            if (!dictionary.contains("/Image") && isPacked(dictionary) && unpacksTooLarge(pdf, data)) {
                throw new TooLargeException("A stream of the PDF unpacks to more than " + MOST_UNPACKED + " bytes");
            }
        }
    }

    private static boolean isPacked(String dictionary) {
        return dictionary.contains("/Fl");
    }

    private static String dictionaryBefore(byte[] pdf, int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return object < 0 ? before : before.substring(object);
    }

    private static boolean unpacksTooLarge(byte[] pdf, int data) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(pdf, data, Math.max(0, pdf.length - data));
            byte[] sink = new byte[1 << 16];
            long unpacked = 0;
            while (!inflater.finished() && !inflater.needsDictionary()) {
                int read = inflater.inflate(sink);
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    return true;
                }
                if (read == 0) {
                    return false;
                }
            }
            return false;
        } catch (DataFormatException e) {
            return false;
        }
    }

    private static int indexOf(byte[] pdf, int from) {
        outer:
        for (int i = from; i <= pdf.length - STREAM.length; i++) {
            for (int j = 0; j < STREAM.length; j++) {
                if (pdf[i + j] != STREAM[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
