package io.shirase.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** Whether a TIFF (revision 6.0) holds all the data that its pages point to. */
final class TiffEnds {

    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_SIZES = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_SIZES = 325;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ENTRY = 12;

    private final ByteBuffer file;

    private TiffEnds(ByteBuffer file) {
        this.file = file;
    }

    static boolean isWhole(ByteBuffer bytes) {
        ByteBuffer file = bytes.duplicate();
        try {
            file.order(file.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return new TiffEnds(file).hasEveryPage();
        } catch (IndexOutOfBoundsException pointsOutside) {
            return false;
        }
    }

    private boolean hasEveryPage() {
        Set<Integer> seen = new HashSet<>();
        int directory = file.getInt(4);
        do {
            if (!seen.add(directory) || !hasItsData(directory)) {
                return false;
            }
            directory = file.getInt(directory + 2 + entries(directory) * ENTRY);
        } while (directory != 0);
        return true;
    }

    private int entries(int directory) {
        return file.getShort(directory) & 0xFFFF;
    }

    private boolean hasItsData(int directory) {
        return reaches(directory, STRIP_OFFSETS, STRIP_SIZES) || reaches(directory, TILE_OFFSETS, TILE_SIZES);
    }

    /** Whether there are such pieces, and each ends within the file. */
    private boolean reaches(int directory, int offsetTag, int sizeTag) {
        int offsets = entry(directory, offsetTag);
        int sizes = entry(directory, sizeTag);
        if (offsets < 0 || sizes < 0) {
            return false;
        }
        int count = file.getInt(offsets + 4);
        if (count <= 0 || count != file.getInt(sizes + 4)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (value(offsets, i) + value(sizes, i) > file.limit()) {
                return false;
            }
        }
        return true;
    }

    private int entry(int directory, int tag) {
        for (int i = 0; i < entries(directory); i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((file.getShort(entry) & 0xFFFF) == tag) {
                return entry;
            }
        }
        return -1;
    }

    /** The values stand in the entry itself where they fit into four bytes, and elsewhere otherwise. */
    private long value(int entry, int index) {
        int type = file.getShort(entry + 2);
        int size = type == SHORT ? 2 : type == LONG ? 4 : file.limit();
        int place = (long) size * file.getInt(entry + 4) <= 4 ? entry + 8 : file.getInt(entry + 8);
        int at = Math.addExact(place, Math.multiplyExact(index, size));
        return type == SHORT ? file.getShort(at) & 0xFFFF : Integer.toUnsignedLong(file.getInt(at));
    }
}
