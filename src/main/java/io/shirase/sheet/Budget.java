package io.shirase.sheet;

import io.shirase.sheet.SheetRefused.Why;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What reading one file may cost, whatever the file says of itself.
 *
 * @param bytes of the file
 * @param unpacked bytes of everything that is read from it
 * @param shared letters of the texts that its cells share, which are kept while it is read
 * @param rows in which something is, over all sheets
 * @param columns in which something is
 */
public record Budget(long bytes, long unpacked, long shared, int rows, int columns) {

    public static final Budget STANDARD = new Budget(20L << 20, 512L << 20, 16L << 20, 50_000, 200);

    /** Counts down over all the streams that it watches. */
    static final class Unpacked {

        private long left;

        Unpacked(Budget budget) {
            left = budget.unpacked();
        }

        InputStream watch(InputStream in) {
            return new FilterInputStream(in) {

                @Override
                public int read() throws IOException {
                    int read = super.read();
                    took(read < 0 ? 0 : 1);
                    return read;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int read = super.read(bytes, offset, length);
                    took(Math.max(0, read));
                    return read;
                }
            };
        }

        private void took(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new Spent(Why.TOO_LARGE);
            }
        }
    }

    /** Passes through libraries that let nothing else through. */
    static final class Spent extends IOException {

        private final Why why;

        Spent(Why why) {
            super("The budget is spent: " + why);
            this.why = why;
        }

        Why why() {
            return why;
        }
    }
}
