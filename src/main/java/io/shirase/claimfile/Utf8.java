package io.shirase.claimfile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Whether bytes are UTF-8. The JSON parser does not ask: it takes overlong forms, a field name with a stray byte FF for
 * the name without it, and zeros among the first four bytes for UTF-16, UTF-32, or an error of its own.
 */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int FIRST = 4;
    private static final int BLOCK = 32;
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** @throws ClaimFileException if they are not */
    static void check(byte[] bytes, int from, int length) {
        int end = from + length;
        for (int i = from; i < Math.min(from + FIRST, end); i++) {
            if (bytes[i] == 0) {
                throw refusal();
            }
        }
        int i = from;
        while (i + BLOCK <= end && (block(bytes, i) & NOT_ASCII) == 0) {
            i += BLOCK;
        }
        for (; i < end; i++) {
            if (bytes[i] < 0) {
                decode(bytes, i, end - i);
                return;
            }
        }
    }

    /** Four times eight bytes laid over each other. */
    private static long block(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at)
                | (long) EIGHT.get(bytes, at + 8)
                | (long) EIGHT.get(bytes, at + 16)
                | (long) EIGHT.get(bytes, at + 24);
    }

    private static void decode(byte[] bytes, int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
        } catch (CharacterCodingException e) {
            throw refusal();
        }
    }

    private static ClaimFileException refusal() {
        return new ClaimFileException("", "claimfile.encoding");
    }
}
