package io.shirase.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes a picture of our own as a PNG (RFC 2083); the JDK's codecs, which also read, stay with what is read from outside. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    static byte[] of(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(picture));
            chunk(out, "IDAT", pixels(picture));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Eight bits each of red, green and blue. */
    private static byte[] header(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(picture.getWidth());
        data.writeInt(picture.getHeight());
        data.write(new byte[] {8, 2, 0, 0, 0});
        return out.toByteArray();
    }

    private static byte[] pixels(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            byte[] row = new byte[1 + 3 * picture.getWidth()];
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    int rgb = picture.getRGB(x, y);
                    row[1 + 3 * x] = (byte) (rgb >> 16);
                    row[2 + 3 * x] = (byte) (rgb >> 8);
                    row[3 + 3 * x] = (byte) rgb;
                }
                deflated.write(row);
            }
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(type);
        data.write(content);
        data.writeInt((int) sum.getValue());
    }
}
