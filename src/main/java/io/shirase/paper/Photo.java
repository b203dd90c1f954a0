package io.shirase.paper;

import java.io.IOException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** A JPEG or PNG image, turned as its camera was held. */
public final class Photo implements Picture {

    /** An image with transparency is unpacked in memory; larger ones than this many pixels are refused. */
    private static final long MOST_PIXELS = 60_000_000;

    private final Image image;
    private final int orientation;

    private Photo(Image image, int orientation) {
        this.image = image;
        this.orientation = orientation;
    }

    /** @throws IOException if the bytes are no image that a PDF can hold */
    public static Photo jpeg(byte[] bytes) throws IOException {
        return new Photo(Image.getInstance(bytes), Orientation.of(bytes));
    }

    /** @throws TooLargeException if the image has more pixels than can be unpacked safely */
    public static Photo png(byte[] bytes) throws IOException {
        if (bytes.length < 24) {
            throw new IOException("The PNG ends before its size");
        }
        var header = java.nio.ByteBuffer.wrap(bytes);
        long pixels = Integer.toUnsignedLong(header.getInt(16)) * Integer.toUnsignedLong(header.getInt(20));
        if (pixels > MOST_PIXELS || pixels <= 0) {
            throw new TooLargeException("The PNG has " + pixels + " pixels");
        }
        return new Photo(Image.getInstance(bytes), 1);
    }

    /** Whether the image's colours need no profile but the document's own. */
    public boolean isArchival() {
        return image.getColorspace() != 4;
    }

    @Override
    public float width() {
        return orientation >= 5 ? image.getHeight() : image.getWidth();
    }

    @Override
    public float height() {
        return orientation >= 5 ? image.getWidth() : image.getHeight();
    }

    @Override
    public void draw(PdfWriter writer, PdfContentByte content) {
        float w = image.getWidth();
        float h = image.getHeight();
        switch (orientation) {
            case 2 -> content.addImage(image, -w, 0, 0, h, w, 0);
            case 3 -> content.addImage(image, -w, 0, 0, -h, w, h);
            case 4 -> content.addImage(image, w, 0, 0, -h, 0, h);
            case 5 -> content.addImage(image, 0, -w, -h, 0, h, w);
            case 6 -> content.addImage(image, 0, -w, h, 0, 0, w);
            case 7 -> content.addImage(image, 0, w, h, 0, 0, 0);
            case 8 -> content.addImage(image, 0, w, -h, 0, h, 0);
            default -> content.addImage(image, w, 0, 0, h, 0, 0);
        }
    }
}
