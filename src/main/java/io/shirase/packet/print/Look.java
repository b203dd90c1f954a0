package io.shirase.packet.print;

import io.shirase.language.Formats;
import io.shirase.language.Words;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent;
import io.shirase.paper.Ink;
import io.shirase.paper.Style;
import io.shirase.paper.Typefaces;
import java.util.Locale;

/** The language and the type that a document is set in. */
record Look(
        Words words,
        Typefaces faces,
        Style display,
        Style title,
        Style subtitle,
        Style body,
        Style strong,
        Style small,
        Style label) {

    static Look in(Locale locale) {
        Typefaces faces = Typefaces.load();
        return new Look(
                Words.in(locale),
                faces,
                Style.of(faces.bold(), 27).leading(40).in(Ink.INDIGO),
                Style.of(faces.bold(), 17).leading(26).in(Ink.INDIGO),
                Style.of(faces.bold(), 11).leading(18),
                Style.of(faces.regular(), 9.5f).leading(16),
                Style.of(faces.bold(), 9.5f).leading(16),
                Style.of(faces.regular(), 8.5f).leading(13).in(Ink.GREY),
                Style.of(faces.regular(), 8.5f).leading(16).in(Ink.GREY));
    }

    /** Both amounts that can come of it, the lower first; one where they are the same. */
    String yen(PacketContent.Outlook outlook) {
        return yen(YenRange.between(outlook.ifAttack(), outlook.ifNoAttack()));
    }

    String yen(YenRange range) {
        return words.yen(range);
    }

    /** What is payable of a line as things stand: a range while that depends on a suspicion, and unknown where it is. */
    String payable(PacketContent.Line line) {
        YenRange paid = line.paid();
        return paid == null ? text("unknown") : yen(paid);
    }

    Formats formats() {
        return words.formats();
    }

    /** A text of this feature. */
    String text(String key, Object... values) {
        return words.of("packet." + key, values);
    }
}
