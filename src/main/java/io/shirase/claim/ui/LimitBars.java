package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Sentences;
import io.shirase.claim.AcceptedAmounts;
import io.shirase.money.Yen;
import io.shirase.part.LimitBar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A bar for each limit that the lines of a policy period draw on: what is expected, what is accepted, what is left. */
final class LimitBars extends Div {

    LimitBars(Outlook outlook, AcceptedAmounts acceptedAmounts) {
        addClassName("limit-bars");
        Map<UUID, Yen> accepted = acceptedAmounts.of(outlook.claim().period().lines());
        Set<String> decided = accepted.keySet().stream()
                .map(id -> outlook.claim().period().names().get(id))
                .collect(Collectors.toSet());
        outlook.explained().assessment().remaining().forEach((limit, left) -> {
            List<Explained.Use> uses = outlook.explained().uses().getOrDefault(limit, List.of());
            Yen used = sum(uses);
            Yen settled =
                    sum(uses.stream().filter(use -> decided.contains(use.id())).toList());
            String name = Sentences.limitName(
                    outlook.claim().product(), limit, words().formats().locale());
            add(new LimitBar(name, left.plus(used), used, settled, Yen.ZERO));
        });
    }

    private static Yen sum(List<Explained.Use> uses) {
        return uses.stream().map(Explained.Use::amount).reduce(Yen.ZERO, Yen::plus);
    }
}
