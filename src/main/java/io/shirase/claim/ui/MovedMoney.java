package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.claim.AssessedClaim;
import io.shirase.claim.Claims;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.FactsPreview;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a change of an incident's facts would pay more or less, before it is saved. */
@Component
@Order(20)
class MovedMoney implements FactsPreview {

    private final Claims claims;

    MovedMoney(Claims claims) {
        this.claims = claims;
    }

    @Override
    public List<String> ifSaved(Incident incident, Facts facts) {
        AssessedClaim now = claims.assess(incident.policyId());
        String name = now.period().names().get(incident.id());
        if (name == null) {
            return List.of();
        }
        Claim before = now.period().claim();
        Claim after = new Claim(
                before.policy(),
                before.incidents().stream()
                        .map(known -> known.id().equals(name) ? facts.toClaim(name, incident.receivedLocally()) : known)
                        .toList(),
                before.expenses(),
                before.interruptions());
        Assessment then = Assessor.assess(now.product(), after);
        return then.payable().equals(now.assessment().payable())
                ? List.of()
                : List.of(words().of(
                                "claim.ui.preview.payable",
                                words().formats().yen(now.assessment().payable()),
                                words().formats().yen(then.payable())));
    }
}
