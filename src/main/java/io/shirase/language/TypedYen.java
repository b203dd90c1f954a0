package io.shirase.language;

import io.shirase.money.Yen;
import java.util.Optional;

/**
 * Reads yen as people type them and as receipts print them: 1234567, １，２３４，５６７, ¥275,000-, 金275,000円也, 27万5000円,
 * 275000円（税込）, JPY 1,234. An amount said to be without tax is not read, for the tax would be lost.
 */
public final class TypedYen {

    private TypedYen() {}

    /** The amount, or nothing where the text is no whole number of yen that can be carried. */
    public static Optional<Yen> read(String text) {
        String plain = Typed.plain(text)
                .replace('、', ',')
                .replaceFirst("\\((税込み?|内税)\\)$", "")
                .replaceFirst("(?<=[\\d円])[,.]?-{1,2}$", "")
                .replaceFirst("^金(?=[¥\\\\\\d])", "")
                .replaceFirst("^(¥|\\\\|jpy)", "")
                .replaceFirst("(円也|円|也|yen|jpy)$", "");
        return TypedFigure.read(plain)
                .filter(amount -> amount <= Yen.MAX_AMOUNT)
                .map(Yen::of);
    }
}
