package io.shirase.packet;

import io.shirase.assessment.Claim;
import io.shirase.assessment.Sentences;
import io.shirase.claim.AssessedClaim;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.packet.content.PacketContent.Limit;
import io.shirase.product.Figure;
import java.util.List;
import java.util.Map;

/** What the limits have left, as printed. They are the policy period's, so that other incidents use them up too. */
final class LimitText {

    private LimitText() {}

    static List<Limit> of(AssessedClaim assessed, Words words) {
        return assessed.assessment().remaining().entrySet().stream()
                .map(entry -> limit(assessed, entry, words))
                .toList();
    }

    private static Limit limit(AssessedClaim assessed, Map.Entry<String, Yen> remaining, Words words) {
        String code = remaining.getKey();
        Claim.Terms terms = assessed.period().policy().terms();
        Yen sum = switch (code) {
            case "policy" -> terms.policyLimit();
            case "costs" -> terms.costLimit();
            default -> null;
        };
        return new Limit(name(assessed, code, words), sum, remaining.getValue());
    }

    private static String name(AssessedClaim assessed, String code, Words words) {
        String name = Sentences.limitName(assessed.product(), code, words.locale());
        Figure figure = new Figure(Figure.Kind.LIMIT, code);
        boolean own = assessed.period().policy().overrides().of(figure).isPresent();
        return own ? words.of("packet.limits.certificate", name) : name;
    }
}
