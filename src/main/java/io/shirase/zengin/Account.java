package io.shirase.zengin;

import java.util.regex.Pattern;

/**
 * A bank account as transfers name it.
 *
 * @param bank four digits
 * @param branch three digits
 * @param number seven digits, with zeros before it
 * @param holder as banks write it, 30 letters at the most
 */
public record Account(String bank, String branch, Kind kind, String number, String holder) {

    public static final int LONGEST_HOLDER = 30;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** What is kept in an account, with the digit that stands for it in a transfer. */
    public enum Kind implements io.shirase.language.Coded {
        ORDINARY("ordinary", '1'),
        CURRENT("current", '2'),
        SAVINGS("savings", '4');

        private final String code;
        private final char digit;

        Kind(String code, char digit) {
            this.code = code;
            this.digit = digit;
        }

        @Override
        public String code() {
            return code;
        }

        public char digit() {
            return digit;
        }
    }

    /** @throws IllegalArgumentException if a code or the number is not of its length, or the holder is too long */
    public Account {
        digits(bank, 4);
        digits(branch, 3);
        digits(number, 7);
        if (holder.isEmpty() || holder.length() > LONGEST_HOLDER) {
            throw new IllegalArgumentException("No holder of an account");
        }
    }

    private static void digits(String text, int length) {
        if (text.length() != length || !DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException("Not " + length + " digits");
        }
    }

    /** The number as it may be shown: its last three digits. */
    public String masked() {
        return "****" + number.substring(4);
    }
}
