package io.shirase.packet.content;

import io.shirase.language.Letters;
import io.shirase.packet.content.PacketContent.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names that a person's file gets inside the ZIP: recognisable, and harmless on every system that unpacks it. */
public final class ReceiptNames {

    /** Most file systems take 255 bytes; the number and the folder come before. */
    private static final int MOST_BYTES = 180;

    private ReceiptNames() {}

    /** For example {@code receipts/003-請求書.pdf}. */
    public static String inZip(Receipt receipt) {
        return String.format(Locale.ROOT, "receipts/%03d-%s", receipt.number(), safe(receipt.name()));
    }

    /** The last part of a path, without anything that a file system or a shell could take for more than a letter. */
    static String safe(String name) {
        String composed = Letters.composed(name).replace('\\', '/');
        String last = composed.substring(composed.lastIndexOf('/') + 1);
        StringBuilder safe = new StringBuilder();
        last.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> isHarmless(c) ? c : '_')
                .forEach(safe::appendCodePoint);
        String stripped = shortened(safe.toString()).replaceAll("^[. ]+|[. ]+$", "");
        return stripped.isEmpty() ? "file" : stripped;
    }

    private static boolean isHarmless(int c) {
        return !Character.isISOControl(c)
                && Character.isDefined(c)
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.LINE_SEPARATOR
                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR
                && "<>:\"/|?*`$&;'!~#%^{}".indexOf(c) < 0;
    }

    /** Cuts in the middle, so that the ending stays. */
    private static String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        int end = name.length() - ending.length();
        while (end > 0 && (name.substring(0, end) + ending).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + ending;
    }
}
