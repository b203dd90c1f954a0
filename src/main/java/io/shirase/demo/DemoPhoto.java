package io.shirase.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Draws a till receipt as somebody has photographed it on a desk: a little askew, with a shadow. */
final class DemoPhoto {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 960;
    private static final int PAPER = 440;

    private final Font font = font();

    byte[] png(DemoSale sale) {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = photo.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setPaint(new GradientPaint(0, 0, new Color(0x8a6a4a), WIDTH, HEIGHT, new Color(0x5f4630)));
        on.fillRect(0, 0, WIDTH, HEIGHT);
        on.rotate(Math.toRadians(-3.5), WIDTH / 2.0, HEIGHT / 2.0);
        int left = (WIDTH - PAPER) / 2;
        on.setColor(new Color(0, 0, 0, 70));
        on.fillRect(left + 12, 112, PAPER, 720);
        on.setPaint(new GradientPaint(left, 100, new Color(0xfbfaf5), left + PAPER, 820, new Color(0xdedbd0)));
        on.fillRect(left, 100, PAPER, 720);
        on.setColor(new Color(0x2b2b33));
        int y = 160;
        for (String line : lines(sale)) {
            on.setFont(font.deriveFont(line.startsWith("合計") ? 30f : 21f));
            on.drawString(line, left + 28, y);
            y += 46;
        }
        on.dispose();
        return Png.of(photo);
    }

    private static List<String> lines(DemoSale sale) {
        return List.of(
                sale.vendor(),
                "登録番号 " + sale.registration(),
                "領収証　No. " + sale.number(),
                sale.on() == null ? "" : sale.on().toString(),
                "------------------------",
                sale.what(),
                "",
                "合計　¥%,d".formatted(sale.gross()),
                "（10%%対象 ¥%,d".formatted(sale.net()),
                "　内消費税 ¥%,d）".formatted(sale.tax()),
                "------------------------",
                "上記正に領収いたしました");
    }

    private static Font font() {
        try (InputStream in = DemoPhoto.class.getResourceAsStream("/fonts/BIZUDGothic-Regular.ttf")) {
            return in == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 21) : Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
