package io.shirase.evidence;

import java.time.Duration;

/**
 * What reading one file may cost, whatever the file says of itself.
 *
 * @param time from the moment a reader takes the file up until it is stopped
 * @param heap of the reading process, in megabytes (2²⁰ bytes)
 * @param pages of a PDF, or pictures in a file
 * @param pixels of one picture, and of one picture inside a PDF
 * @param unpacked bytes that everything in a PDF except its coded pictures may unpack to; also the most bytes written
 */
public record ReadingBudget(Duration time, int heap, int pages, long pixels, long unpacked) {

    public static final ReadingBudget STANDARD =
            new ReadingBudget(Duration.ofSeconds(20), 384, 500, 100_000_000, 128L << 20);
}
