package io.shirase.claimfile;

import io.shirase.language.Coded;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a vocabulary, found by characters without making a string of them. */
final class Codes<E> {

    private final String[] codes;
    private final Object[] words;
    private final int mask;

    private Codes(Map<String, E> byCode) {
        int size = Integer.highestOneBit(Math.max(8, byCode.size() * 4));
        mask = size - 1;
        codes = new String[size];
        words = new Object[size];
        byCode.forEach((code, word) -> {
            int slot = hash(code.toCharArray(), 0, code.length()) & mask;
            while (codes[slot] != null) {
                slot = (slot + 1) & mask;
            }
            codes[slot] = code;
            words[slot] = word;
        });
    }

    static <E extends Enum<E> & Coded> Codes<E> of(Class<E> vocabulary) {
        return new Codes<>(Coded.byCode(vocabulary));
    }

    @Nullable
    E find(char[] chars, int from, int length) {
        for (int slot = hash(chars, from, length) & mask; codes[slot] != null; slot = (slot + 1) & mask) {
            if (matches(codes[slot], chars, from, length)) {
                @SuppressWarnings("unchecked") // put there by the constructor
                E word = (E) words[slot];
                return word;
            }
        }
        return null;
    }

    /** Of the length and three letters: the words of a vocabulary differ there, and a line has several to look up. */
    private static int hash(char[] chars, int from, int length) {
        return length == 0
                ? 0
                : 31 * (31 * (31 * length + chars[from]) + chars[from + length / 2]) + chars[from + length - 1];
    }

    static boolean matches(String code, char[] chars, int from, int length) {
        if (code.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (code.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
