package io.shirase.claimfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream into lines of bytes, holding no more than one line and a buffer's worth in memory. */
final class LineInput {

    private static final int FIRST_BUFFER = 1 << 18;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int filled;
    private int from;
    private int to;
    private int next;
    private int moved;
    private boolean ended;
    private boolean tooLong;

    /** @param longest bytes that a line may have */
    LineInput(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Steps to the next line; false where there is none. */
    boolean next() throws IOException {
        from = next;
        int scanned = from;
        tooLong = false;
        while (true) {
            int end = lineEnd(scanned);
            if (end >= 0) {
                to = end;
                next = end + 1;
                tooLong |= length() > longest;
                return true;
            }
            scanned = filled;
            if (scanned - from > longest) {
                tooLong = true;
                from = 0;
                filled = 0;
                scanned = 0;
            }
            if (ended || !fill()) {
                ended = true;
                to = filled;
                next = filled;
                return to > from || tooLong;
            }
            scanned -= moved;
        }
    }

    private int lineEnd(int start) {
        for (int i = start; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Reads more bytes behind those that are there, moving the line begun to the front where room is short. */
    private boolean fill() throws IOException {
        moved = 0;
        if (filled == buffer.length) {
            if (from > 0) {
                System.arraycopy(buffer, from, buffer, 0, filled - from);
                moved = from;
                filled -= from;
                from = 0;
            } else {
                buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, longest + 2L));
            }
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read >= 0;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    /** Whether the line has more bytes than a line may have; they are not kept. */
    boolean tooLong() {
        return tooLong;
    }

    boolean blank() {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
