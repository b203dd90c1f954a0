package io.shirase.evidence.reading;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How a camera was held, by the numbers of Exif and TIFF. The name says what has to be done with the stored picture:
 * mirrored at its upright middle, if so, and then turned clockwise.
 */
enum Orientation {
    UPRIGHT(1, "Normal"),
    MIRRORED(2, "FlipH"),
    TURNED_180(3, "Rotate180"),
    MIRRORED_180(4, "FlipV"),
    MIRRORED_270(5, "FlipHRotate90"),
    TURNED_90(6, "Rotate270"),
    MIRRORED_90(7, "FlipVRotate90"),
    TURNED_270(8, "Rotate90");

    private static final int HEAD = 1 << 18;
    private static final int TAG = 0x0112;

    private final int number;

    /** How Java's standard metadata names the way in which the picture was stored. */
    private final String stored;

    Orientation(int number, String stored) {
        this.number = number;
        this.stored = stored;
    }

    private static Orientation numbered(int number) {
        for (Orientation orientation : values()) {
            if (orientation.number == number) {
                return orientation;
            }
        }
        return UPRIGHT;
    }

    /** @param stored Java's name; unknown ones are upright */
    static Orientation named(String stored) {
        for (Orientation orientation : values()) {
            if (orientation.stored.equalsIgnoreCase(stored)) {
                return orientation;
            }
        }
        return UPRIGHT;
    }

    /** What a JPEG, PNG or WebP states near its beginning or, WebP, anywhere; upright where it states nothing sensible. */
    static Orientation of(Path picture) throws IOException {
        try (FileChannel channel = FileChannel.open(picture, StandardOpenOption.READ)) {
            ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int exif = file.limit() > 12 && file.getInt(0) == 0x52494646 ? webpExif(file) : headExif(file);
            return exif < 0 ? UPRIGHT : ofTiff(file.slice(exif, file.limit() - exif));
        } catch (IndexOutOfBoundsException senseless) {
            return UPRIGHT;
        }
    }

    /** Where the Exif data of a JPEG begin; -1 if there are none. */
    private static int headExif(ByteBuffer file) {
        int end = Math.min(file.limit() - 10, HEAD);
        for (int at = 2; at < end && (file.get(at) & 0xFF) == 0xFF; ) {
            int marker = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == 0xDA || length < 2) {
                return -1;
            }
            if (marker == 0xE1 && file.getInt(at + 4) == 0x45786966) { // Exif
                return at + 10;
            }
            at += 2 + length;
        }
        return -1;
    }

    /** Where the Exif data of a WebP begin: the chunk EXIF of a RIFF file. */
    private static int webpExif(ByteBuffer file) {
        long at = 12;
        while (at + 8 <= file.limit()) {
            long size = Integer.toUnsignedLong(Integer.reverseBytes(file.getInt((int) at + 4)));
            if (file.getInt((int) at) == 0x45584946) { // EXIF
                int data = (int) at + 8;
                return file.getInt(data) == 0x45786966 ? data + 6 : data;
            }
            at += 8 + size + (size & 1);
        }
        return -1;
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int stated = tiff.getShort(entry + 8);
                return numbered(stated);
            }
        }
        return UPRIGHT;
    }

    boolean isOnItsSide() {
        return number >= 5;
    }

    /** Takes a stored picture of this size to its upright place. */
    AffineTransform transform(int wide, int high) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case TURNED_180 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case MIRRORED_180 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case MIRRORED_270 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case TURNED_90 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case MIRRORED_90 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case TURNED_270 -> new AffineTransform(0, -1, 1, 0, 0, wide);
        };
    }
}
