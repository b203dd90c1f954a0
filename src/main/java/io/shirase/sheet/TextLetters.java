package io.shirase.sheet;

import io.shirase.sheet.SheetRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which letters a text is written: what its mark says, else UTF-8 where all of it is, else Shift_JIS as Windows writes it. */
record TextLetters(Charset charset, String name, int mark) {

    private static final TextLetters UTF_8 = new TextLetters(StandardCharsets.UTF_8, "UTF-8", 0);
    private static final TextLetters SHIFT_JIS =
            new TextLetters(Charset.forName("windows-31j"), "Shift_JIS (CP932)", 0);

    static @Nullable TextLetters byMark(byte[] beginning) {
        if (beginning.length >= 3
                && beginning[0] == (byte) 0xEF
                && beginning[1] == (byte) 0xBB
                && beginning[2] == (byte) 0xBF) {
            return new TextLetters(StandardCharsets.UTF_8, "UTF-8", 3);
        }
        if (beginning.length >= 2 && beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE) {
            return new TextLetters(StandardCharsets.UTF_16LE, "UTF-16", 2);
        }
        if (beginning.length >= 2 && beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF) {
            return new TextLetters(StandardCharsets.UTF_16BE, "UTF-16", 2);
        }
        return null;
    }

    static TextLetters of(Path file) throws SheetRefused, IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(3);
        }
        TextLetters marked = byMark(beginning);
        for (TextLetters letters : marked == null ? List.of(UTF_8, SHIFT_JIS) : List.of(marked)) {
            if (letters.fits(file)) {
                return letters;
            }
        }
        throw new SheetRefused(Why.LETTERS);
    }

    private boolean fits(Path file) throws IOException {
        try (Reader reader = reader(Files.newInputStream(file))) {
            char[] some = new char[8192];
            while (reader.read(some) >= 0) {
                // Everything must be readable.
            }
            return true;
        } catch (CharacterCodingException otherLetters) {
            return false;
        }
    }

    /** Past the mark; what cannot be read is an error. */
    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
