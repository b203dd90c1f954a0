package io.shirase.evidence;

import io.shirase.language.Letters;
import java.util.Locale;

/** What becomes of the name that a file had on somebody's computer. */
final class FileNames {

    private static final int MAX_LENGTH = 150;

    private FileNames() {}

    /**
     * The last part of the name without what could deceive or harm: no path, no control or direction characters, none
     * that a file system reserves; and with an extension that fits the content.
     */
    static String sanitised(String name, ReceiptType type) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Letters.composed(last)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}<>:\"|?*]", "")
                .replaceAll("\\s+", " ")
                .strip();
        String base = shortened(clean.replaceAll("^[. ]+", ""));
        if (base.isEmpty()) {
            return "receipt." + type.extension();
        }
        return fits(base, type) ? base : base + "." + type.extension();
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot >= 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH - extension.length())) + extension;
    }

    private static boolean fits(String name, ReceiptType type) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (type) {
            case JPEG -> extension.equals("jpg") || extension.equals("jpeg");
            case TIFF -> extension.equals("tif") || extension.equals("tiff");
            case HEIC -> extension.equals("heic") || extension.equals("heif");
            case PDF, PNG, WEBP, XML -> extension.equals(type.extension());
        };
    }
}
