package io.shirase.packet;

import io.shirase.assessment.Sentences;
import io.shirase.claim.LimitUse;
import io.shirase.claim.Outlook;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Limit;
import io.shirase.product.Figure;
import java.util.List;

/** What the limits have left, as printed. They are the policy period's, so that other incidents use them up too. */
final class LimitText {

    private LimitText() {}

    static List<Limit> of(Outlook outlook, Words words) {
        return outlook.limits().stream()
                .map(use -> new Limit(
                        name(outlook, use, words),
                        use.limit(),
                        use.elsewhere(),
                        use.decided(),
                        use.expected(),
                        use.left(),
                        use.over()))
                .toList();
    }

    private static String name(Outlook outlook, LimitUse use, Words words) {
        String name = Sentences.limitName(outlook.product(), use.code(), words.locale());
        Figure figure = new Figure(Figure.Kind.LIMIT, use.code());
        boolean own = outlook.period().policy().overrides().of(figure).isPresent();
        return own ? words.of("packet.limits.certificate", name) : name;
    }
}
