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
            int slot = code.hashCode() & mask;
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
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + chars[from + i];
        }
        for (int slot = hash & mask; codes[slot] != null; slot = (slot + 1) & mask) {
            if (matches(codes[slot], chars, from, length)) {
                @SuppressWarnings("unchecked") // put there by the constructor
                E word = (E) words[slot];
                return word;
            }
        }
        return null;
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
