package io.shirase.proof;

/** Text out of a packet, as it can be shown on a terminal: nothing that moves a cursor, turns letters round or goes on for ever. */
final class Harmless {

    private static final int LONGEST = 120;

    private Harmless() {}

    static String text(String found) {
        StringBuilder safe = new StringBuilder();
        found.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                        ? '\uFFFD'
                        : c)
                .forEach(safe::appendCodePoint);
        return found.codePointCount(0, found.length()) > LONGEST ? safe + "…" : safe.toString();
    }
}
