package io.shirase.claimfile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Whether bytes are UTF-8. The JSON parser does not ask: it takes overlong forms, and a field name with a stray byte FF
 * for the name without it.
 */
final class Utf8 {

    private Utf8() {}

    /** @throws ClaimFileException if they are not */
    static void check(byte[] bytes, int from, int length) {
        int end = from + length;
        for (int i = from; i < end; i++) {
            if (bytes[i] < 0) {
                decode(bytes, i, end - i);
                return;
            }
        }
    }

    private static void decode(byte[] bytes, int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
        } catch (CharacterCodingException e) {
            throw new ClaimFileException("", "The file is not UTF-8.");
        }
    }
}
