package io.shirase.sheet;

import io.shirase.sheet.SheetRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileKind {
    WORKBOOK,
    OLD_WORKBOOK,
    LOCKED_WORKBOOK,
    WEB_PAGE,
    TEXT,
    OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** A workbook with a password is a compound file that holds this stream. */
    private static final String LOCKED = "EncryptedPackage";

    private static final int BEGINNING = 4096;

    static FileKind of(Path file, Budget budget) throws SheetRefused, IOException {
        long size = Files.size(file);
        if (size > budget.bytes()) {
            throw new SheetRefused(Why.TOO_LARGE);
        }
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(BEGINNING);
        }
        if (beginning.length == 0) {
            throw new SheetRefused(Why.EMPTY);
        }
        if (startsWith(beginning, ZIP)) {
            return WORKBOOK;
        }
        if (startsWith(beginning, COMPOUND)) {
            String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE);
            return all.contains(LOCKED) ? LOCKED_WORKBOOK : OLD_WORKBOOK;
        }
        TextLetters marked = TextLetters.byMark(beginning);
        int mark = marked == null ? 0 : marked.mark();
        String text = new String(
                        beginning,
                        mark,
                        beginning.length - mark,
                        marked == null ? StandardCharsets.ISO_8859_1 : marked.charset())
                .stripLeading();
        if (isWebPage(text.toLowerCase(Locale.ROOT))) {
            return WEB_PAGE;
        }
        return text.startsWith("%PDF") || text.startsWith("{\\rtf") || text.indexOf('\0') >= 0 ? OTHER : TEXT;
    }

    private static boolean isWebPage(String text) {
        return text.startsWith("<!doctype html")
                || text.startsWith("<html")
                || text.startsWith("<?xml")
                || text.startsWith("<meta")
                || text.startsWith("<table")
                || text.startsWith("mime-version:");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
