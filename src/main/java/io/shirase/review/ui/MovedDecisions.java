package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import io.shirase.identity.SignedIn;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.FactsPreview;
import io.shirase.money.YenRange;
import io.shirase.review.LineStanding;
import io.shirase.review.OtherFacts;
import io.shirase.review.OtherFacts.Touched;
import io.shirase.review.Reviews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which decisions a change of facts would touch, before it is saved; told to whoever decides. */
@Component
@Order(30)
class MovedDecisions implements FactsPreview {

    /** So many are listed; of more the rest is counted. */
    private static final int LISTED = 10;

    private final OtherFacts otherFacts;
    private final Reviews reviews;
    private final SignedIn signedIn;

    MovedDecisions(OtherFacts otherFacts, Reviews reviews, SignedIn signedIn) {
        this.otherFacts = otherFacts;
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    @Override
    public List<String> ifSaved(Incident incident, Facts facts) {
        if (!signedIn.person().role().decides()) {
            return List.of();
        }
        List<Touched> touched = otherFacts.ifSaved(incident.id(), facts);
        if (touched.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> numbers = reviews.ofIncident(incident.id()).stream()
                .map(LineStanding::line)
                .collect(Collectors.toMap(line -> line.id(), line -> line.number()));
        List<String> sentences = new ArrayList<>();
        touched.stream()
                .limit(LISTED)
                .map(one -> sentence(one, numbers.getOrDefault(one.lineId(), 0)))
                .forEach(sentences::add);
        if (touched.size() > LISTED) {
            sentences.add(words().of("desk.other-facts.more", words().formats().number(touched.size() - LISTED)));
        }
        return sentences;
    }

    static String sentence(Touched one, int number) {
        return words().of(key(one), words().formats().number(number), text(one.before()), text(one.after()));
    }

    private static String key(Touched one) {
        if (one.isTopUp()) {
            return "desk.other-facts.top-up";
        }
        return one.isOverPayment() ? "desk.other-facts.over-payment" : "desk.other-facts.moved";
    }

    private static String text(@Nullable YenRange payable) {
        return payable == null ? words().of("part.unknown") : words().yen(payable);
    }
}
