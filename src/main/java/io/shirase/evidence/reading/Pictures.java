package io.shirase.evidence.reading;

import io.shirase.evidence.Reading.Why;
import io.shirase.evidence.ReadingBudget;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Draws pictures anew: upright, opaque, with square dots, and no larger than what can be told apart on paper. */
final class Pictures {

    /** Dots on the longer side: 250 an inch on a sheet of A4. */
    static final int LONGEST = 3000;

    private static final float QUALITY = 0.85f;

    private final ReadingBudget budget;

    Pictures(ReadingBudget budget) {
        this.budget = budget;
    }

    /**
     * Writes {@code 1.jpg}, {@code 2.jpg} and so on into the folder.
     *
     * @return how many, at least 1
     */
    int read(Path file, Path folder) throws IOException, Refusal {
        return read(file, folder, Orientation.of(file));
    }

    /** As {@link #read}, of a picture that is upright whatever it says of itself. */
    int readUpright(Path file, Path folder) throws IOException, Refusal {
        return read(file, folder, Orientation.UPRIGHT);
    }

    private int read(Path file, Path folder, Orientation stated) throws IOException, Refusal {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No reader knows this picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, false);
                boolean paged = reader.getFormatName().equalsIgnoreCase("tiff");
                int pages = paged ? reader.getNumImages(true) : 1;
                if (pages > budget.pages()) {
                    throw new Refusal(Why.TOO_MANY_PAGES);
                }
                for (int i = 0; i < pages; i++) {
                    Dots dots = paged ? Dots.of(reader.getImageMetadata(i)) : Dots.SQUARE;
                    Orientation turn = paged ? dots.orientation() : stated;
                    write(upright(sampled(reader, i), dots, turn), folder.resolve(i + 1 + ".jpg"));
                }
                return pages;
            } finally {
                reader.dispose();
            }
        }
    }

    /** The picture with as many dots left out as it has too many; they are never all in memory. */
    private BufferedImage sampled(ImageReader reader, int index) throws IOException, Refusal {
        long width = reader.getWidth(index);
        long height = reader.getHeight(index);
        if (width <= 0 || height <= 0 || width * height > budget.pixels()) {
            throw new Refusal(Why.TOO_LARGE);
        }
        int step = (int) Math.max(1, Math.max(width, height) / LONGEST);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(index, how);
    }

    private static BufferedImage upright(BufferedImage read, Dots dots, Orientation turn) {
        double width = read.getWidth();
        double height = read.getHeight() * dots.tall();
        double scale = Math.min(1, LONGEST / Math.max(width, height));
        int wide = (int) Math.max(1, Math.round(width * scale));
        int high = (int) Math.max(1, Math.round(height * scale));
        BufferedImage page = new BufferedImage(
                turn.isOnItsSide() ? high : wide,
                turn.isOnItsSide() ? wide : high,
                isGrey(read) ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = page.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, page.getWidth(), page.getHeight());
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = turn.transform(wide, high);
        place.scale((double) wide / read.getWidth(), (double) high / read.getHeight());
        paper.drawImage(read, place, null);
        paper.dispose();
        return page;
    }

    private static boolean isGrey(BufferedImage image) {
        return image.getColorModel().getNumColorComponents() == 1
                || (image.getColorModel().getPixelSize() == 1
                        && !image.getColorModel().hasAlpha());
    }

    static void write(BufferedImage page, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (OutputStream out = Files.newOutputStream(file);
                ImageOutputStream image = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(image);
            writer.write(null, new IIOImage(page, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
