package io.shirase.packet;

import io.shirase.claim.Outlook;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesEntry;
import io.shirase.damages.DamagesFigures;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What others claim, as printed: each with how far it has come and what its lines come to. */
final class DamagesText {

    private DamagesText() {}

    static List<Worksheet> of(List<DamagesClaim> claims, Outlook outlook, Words words) {
        return claims.stream().map(claim -> of(claim, outlook, words)).toList();
    }

    private static Worksheet of(DamagesClaim claim, Outlook outlook, Words words) {
        DamagesFigures figures = DamagesFigures.of(outlook, claim.id());
        List<String> steps = new ArrayList<>();
        Yen asked = claim.facts().asked();
        steps.add(
                asked == null
                        ? words.of("packet.damages.asked.unknown")
                        : words.of("packet.damages.asked", words.formats().yen(asked)));
        if (claim.facts().madeAt() != null) {
            steps.add(words.of(
                    "packet.damages.made", words.formats().time(claim.facts().madeAt())));
        }
        steps.add(
                Boolean.FALSE.equals(claim.settlementApproved())
                        ? words.of("packet.damages.without")
                        : words.of("packet.damages.stage", words.of("damages.stage", claim.stage())));
        add(steps, "packet.damages.agreed", claim.agreement(), words);
        add(steps, "packet.damages.settled", claim.settlement(), words);
        if (figures.lines().isEmpty()) {
            steps.add(words.of("packet.damages.lines.none"));
        } else {
            steps.add(words.of(
                    "packet.damages.lines",
                    words.list(figures.lines().stream()
                            .map(line -> words.formats().number(line.number()))
                            .toList()),
                    words.formats().yen(figures.sums().asked())));
        }
        if (figures.deductible() != null) {
            steps.add(words.of(
                    "packet.damages.deductible",
                    words.formats().yen(figures.deductible()),
                    words.formats().yen(figures.taken())));
        }
        if (figures.limit() != null && figures.left() != null) {
            steps.add(words.of(
                    "packet.damages.limit",
                    words.formats().yen(figures.limit()),
                    words.formats().yen(figures.left())));
        }
        YenRange payable = figures.sums().payable();
        return new Worksheet(title(claim, words), steps, payable.least(), false);
    }

    private static void add(List<String> steps, String key, Optional<DamagesEntry> entry, Words words) {
        entry.ifPresent(known -> {
            Yen amount = known.amount();
            steps.add(words.of(
                    key,
                    amount == null ? "" : words.formats().yen(amount),
                    words.formats().date(known.day() == null ? known.locally().toLocalDate() : known.day())));
            if (!known.words().isEmpty()) {
                steps.add(words.of("packet.damages.words", known.words()));
            }
        });
    }

    private static String title(DamagesClaim claim, Words words) {
        String number = words.formats().number(claim.number());
        return words.of(
                "packet.damages.title",
                claim.name().isEmpty()
                        ? words.of("damages.called.number", number)
                        : words.of("damages.called", number, claim.name()));
    }
}
