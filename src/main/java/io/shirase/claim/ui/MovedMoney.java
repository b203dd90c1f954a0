package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import io.shirase.claim.Claims;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.FactsPreview;
import io.shirase.incident.ui.MergePreview;
import io.shirase.money.YenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a change of an incident's facts would pay more or less, in all and line by line, before it is saved. */
@Component
@Order(20)
class MovedMoney implements FactsPreview, MergePreview {

    /** So many lines that change are listed; of more the rest is counted. */
    private static final int LISTED = 10;

    private final Claims claims;

    MovedMoney(Claims claims) {
        this.claims = claims;
    }

    @Override
    public List<String> ifSaved(Incident incident, Facts facts) {
        return moved(incident, claims.asIf(incident.id(), facts));
    }

    @Override
    public List<String> ifMerged(Incident survivor, Incident merged, Facts together) {
        return moved(survivor, claims.asIfMerged(survivor.id(), merged.id(), together));
    }

    private List<String> moved(Incident incident, Outlook after) {
        Outlook before = claims.outlook(incident.policyId());
        List<String> moved = new ArrayList<>();
        if (!before.payable().equals(after.payable())) {
            moved.add(words().of(
                            "claim.ui.preview.payable", words().yen(before.payable()), words().yen(after.payable())));
        }
        List<String> lines = before.lines().stream()
                .flatMap(line -> after.line(line.id()).stream().map(then -> moved(line, then, incident.id())))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        moved.addAll(lines.subList(0, Math.min(LISTED, lines.size())));
        if (lines.size() > LISTED) {
            moved.add(words().of("claim.ui.preview.more", words().formats().number(lines.size() - LISTED)));
        }
        return moved;
    }

    /** Empty where the line is paid the same. */
    private static String moved(LineOutlook before, LineOutlook after, UUID incidentId) {
        if (Objects.equals(before.payable(), after.payable())) {
            return "";
        }
        String name = before.line().incidentId().equals(incidentId)
                ? words().of(
                                "claim.line.called",
                                words().formats().number(before.number()),
                                LineWords.name(before.line().facts()))
                : words().of("claim.line.elsewhere");
        return words().of("claim.ui.preview.line", name, text(before.payable()), text(after.payable()));
    }

    private static String text(@Nullable YenRange payable) {
        return payable == null ? words().of("part.unknown") : words().yen(payable);
    }
}
