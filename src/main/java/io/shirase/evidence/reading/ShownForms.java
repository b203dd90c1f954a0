package io.shirase.evidence.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** What lies over the content of a page and a reader shows: stamps, notes, filled fields, the picture of a signature. */
final class ShownForms {

    private ShownForms() {}

    /** Gives every filled field that has no picture of its value one, as a reader does when it opens the file. */
    static ShownForms of(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDTerminalField filled && !(field instanceof PDSignatureField)) {
                    refresh(form, filled);
                }
            }
        }
        return new ShownForms();
    }

    private static void refresh(PDAcroForm form, PDTerminalField field) {
        boolean stale = form.getNeedAppearances()
                || field.getWidgets().stream().anyMatch(widget -> widget.getNormalAppearanceStream() == null);
        if (!stale || field.getValueAsString().isEmpty()) {
            return;
        }
        try {
            form.refreshAppearances(List.of(field));
        } catch (IOException | RuntimeException noFontForIt) {
            // The field keeps the picture that it has, if any.
        }
    }

    /** Draws what the page shows over its content into the content of the page made of it. */
    void draw(PDDocument document, PDPage page, PDPage made) throws IOException {
        List<PDAnnotation> shown = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (isShown(annotation)) {
                shown.add(annotation);
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        try (PDPageContentStream content = new PDPageContentStream(document, made, AppendMode.APPEND, true, true)) {
            for (PDAnnotation annotation : shown) {
                draw(document, annotation, content);
            }
        }
    }

    private static boolean isShown(PDAnnotation annotation) {
        return !annotation.isHidden() && !annotation.isNoView() && !(annotation instanceof PDAnnotationPopup);
    }

    /** Fits the appearance's box into the annotation's place: ISO 32000-1, 12.5.5, algorithm 8.1. */
    private static void draw(PDDocument document, PDAnnotation annotation, PDPageContentStream content)
            throws IOException {
        PDAppearanceStream appearance = appearance(document, annotation);
        PDRectangle place = annotation.getRectangle();
        if (appearance == null || place == null || appearance.getBBox() == null) {
            return;
        }
        Rectangle2D box = appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
        if (box.isEmpty() || place.getWidth() <= 0 || place.getHeight() <= 0) {
            return;
        }
        AffineTransform fit = AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
        fit.scale(place.getWidth() / box.getWidth(), place.getHeight() / box.getHeight());
        fit.translate(-box.getX(), -box.getY());
        content.saveGraphicsState();
        content.transform(new Matrix(fit));
        content.drawForm(appearance);
        content.restoreGraphicsState();
    }

    private static @Nullable PDAppearanceStream appearance(PDDocument document, PDAnnotation annotation) {
        if (annotation.getNormalAppearanceStream() == null) {
            try {
                annotation.constructAppearances(document);
            } catch (RuntimeException nothingToDraw) {
                return null;
            }
        }
        return annotation.getNormalAppearanceStream();
    }
}
