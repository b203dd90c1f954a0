package io.shirase.evidence.reading;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes a number of bytes and no more. */
final class Bounded extends FilterOutputStream {

    private long room;

    Bounded(OutputStream out, long bytes) {
        super(out);
        this.room = bytes;
    }

    @Override
    public void write(int b) throws IOException {
        take(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
    }

    private void take(int bytes) throws Full {
        room -= bytes;
        if (room < 0) {
            throw new Full();
        }
    }

    /** More was written than there was room for. */
    static final class Full extends IOException {
        Full() {
            super("More is written than the budget allows");
        }
    }
}
