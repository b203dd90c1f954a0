package io.shirase.evidence;

import java.nio.ByteBuffer;

/** Whether a picture's file goes on to the end that its format demands. Bytes after that end are allowed. */
final class ImageEnds {

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_END = 0x49454E44; // IEND
    private static final int JPEG_START_OF_SCAN = 0xDA;
    private static final int JPEG_END = 0xD9;

    private ImageEnds() {}

    /** Follows the segments to the scans, and those to the end-of-image marker (ITU-T T.81, B.1). */
    static boolean jpegIsWhole(ByteBuffer bytes) {
        int at = 2;
        while (at + 4 <= bytes.limit()) {
            if ((bytes.get(at) & 0xFF) != 0xFF) {
                return false;
            }
            int marker = bytes.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = ((bytes.get(at + 2) & 0xFF) << 8) | (bytes.get(at + 3) & 0xFF);
            if (length < 2) {
                return false;
            }
            at += 2 + length;
            if (marker == JPEG_START_OF_SCAN) {
                at = nextMarker(bytes, at);
                if (at + 1 < bytes.limit() && (bytes.get(at + 1) & 0xFF) == JPEG_END) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The next marker after the coded data of a scan; stuffed zeros and restart markers belong to the data. */
    private static int nextMarker(ByteBuffer bytes, int from) {
        for (int at = from; at + 1 < bytes.limit(); at++) {
            int next = bytes.get(at + 1) & 0xFF;
            boolean data = next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
            if ((bytes.get(at) & 0xFF) == 0xFF && !data) {
                return at;
            }
        }
        return bytes.limit();
    }

    /** Follows the chunks to the one called IEND. */
    static boolean pngIsWhole(ByteBuffer bytes) {
        long at = PNG_SIGNATURE;
        while (at + 12 <= bytes.limit()) {
            long length = Integer.toUnsignedLong(bytes.getInt((int) at));
            int type = bytes.getInt((int) at + 4);
            at += 12 + length;
            if (type == PNG_END) {
                return at <= bytes.limit();
            }
        }
        return false;
    }

    /** Follows the boxes of ISO/IEC 14496-12; the last must end with the file, and the picture's data be among them. */
    static boolean heicIsWhole(ByteBuffer bytes) {
        boolean data = false;
        long at = 0;
        while (at + 8 <= bytes.limit()) {
            long size = Integer.toUnsignedLong(bytes.getInt((int) at));
            int type = bytes.getInt((int) at + 4);
            if (size == 1 && at + 16 <= bytes.limit()) {
                size = bytes.getLong((int) at + 8);
            } else if (size == 0) {
                size = bytes.limit() - at;
            }
            if (size < 8 || size > bytes.limit() - at) {
                return false;
            }
            data |= type == 0x6D646174; // mdat
            at += size;
        }
        return data && at == bytes.limit();
    }

    /** Whether a RIFF file is as long as it says. */
    static boolean webpIsWhole(ByteBuffer bytes) {
        return bytes.limit() >= 12
                && 8 + Integer.toUnsignedLong(Integer.reverseBytes(bytes.getInt(4))) <= bytes.limit();
    }
}
