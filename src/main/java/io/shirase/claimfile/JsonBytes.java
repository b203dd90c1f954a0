package io.shirase.claimfile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON as bytes, gathered in a small buffer that empties itself into a stream. What stands between values is written as it
 * is; texts are escaped. Whoever has written everything flushes.
 */
final class JsonBytes {

    private static final byte[] HEX = utf8("0123456789abcdef");
    private static final int LONGEST_NUMBER = 19;
    private static final int BUFFER = 1024;

    private final OutputStream out;
    private byte[] bytes = new byte[BUFFER];
    private int size;

    JsonBytes(OutputStream out) {
        this.out = out;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    JsonBytes raw(byte[] literal) {
        makeRoom(literal.length);
        System.arraycopy(literal, 0, bytes, size, literal.length);
        size += literal.length;
        return this;
    }

    JsonBytes raw(char ascii) {
        makeRoom(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    /** A whole number, not negative. */
    JsonBytes number(long number) {
        makeRoom(LONGEST_NUMBER);
        int digits = digits(number);
        int end = size + digits;
        long rest = number;
        for (int i = end - 1; rest > Integer.MAX_VALUE; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
            end = i;
        }
        int small = (int) rest;
        for (int i = end - 1; i >= size; i--) {
            int tenth = small / 10;
            bytes[i] = (byte) ('0' + (small - 10 * tenth));
            small = tenth;
        }
        size += digits;
        return this;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long bound = 10; digits < LONGEST_NUMBER && number >= bound; bound *= 10) {
            digits++;
        }
        return digits;
    }

    JsonBytes text(String text) {
        int length = text.length();
        makeRoom(6 * length + 2);
        bytes[size++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                bytes[size++] = (byte) c;
            } else if (c < 0x80) {
                escaped(c);
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xC0 | c >> 6);
                bytes[size++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                bytes[size++] = (byte) (0xE0 | c >> 12);
                bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
                bytes[size++] = (byte) (0x80 | (c & 0x3F));
            } else if (i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                supplementary(Character.toCodePoint(c, text.charAt(i + 1)));
                i++;
            } else {
                unicode(c);
            }
        }
        bytes[size++] = '"';
        return this;
    }

    private void escaped(char c) {
        if (c == '"' || c == '\\') {
            bytes[size++] = '\\';
            bytes[size++] = (byte) c;
        } else {
            unicode(c);
        }
    }

    private void unicode(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[c >> shift & 0xF];
        }
    }

    private void supplementary(int point) {
        bytes[size++] = (byte) (0xF0 | point >> 18);
        bytes[size++] = (byte) (0x80 | (point >> 12 & 0x3F));
        bytes[size++] = (byte) (0x80 | (point >> 6 & 0x3F));
        bytes[size++] = (byte) (0x80 | (point & 0x3F));
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) {
            flush();
            if (more > bytes.length) {
                bytes = new byte[more];
            }
        }
    }

    /**
     * Gives what is in the buffer to the stream, which stays unflushed and open.
     *
     * @throws UncheckedIOException if the stream does not take it
     */
    void flush() {
        try {
            out.write(bytes, 0, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size = 0;
    }
}
