package io.shirase.drill;

import io.shirase.assessment.Worth;
import io.shirase.assessment.Worth.Payable;
import io.shirase.claim.Claims;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks back on what was played. */
@Service
@Transactional(readOnly = true)
public class LookBacks {

    private final Incidents incidents;
    private final Claims claims;
    private final Clock clock;

    LookBacks(Incidents incidents, Claims claims, Clock clock) {
        this.incidents = incidents;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * What was kept and lost in an incident; nothing while it has no expenses.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public LookBack of(UUID incidentId) {
        Incident incident = incidents.get(incidentId);
        Outlook outlook = claims.outlook(incident.policyId());
        LocalDate today = LocalDate.now(clock);
        List<Worth> open = outlook.steps(incidentId, today).steps();
        return outlook.hindsight(incidentId, today)
                .map(found -> new LookBack(
                        incident.receiptNumber(),
                        range(found.payable()),
                        range(found.everything()),
                        steps(found.kept(), outlook, List.of()),
                        steps(found.lost(), outlook, open)))
                .orElseGet(() ->
                        new LookBack(incident.receiptNumber(), YenRange.ZERO, YenRange.ZERO, List.of(), List.of()));
    }

    private static List<LookBack.Step> steps(List<Worth> found, Outlook outlook, List<Worth> open) {
        return found.stream().map(worth -> step(worth, outlook, open)).toList();
    }

    private static LookBack.Step step(Worth worth, Outlook outlook, List<Worth> open) {
        String name = worth.line();
        LineOutlook line = name == null ? null : outlook.called(name);
        boolean isOpen = open.stream().anyMatch(one -> one.step() == worth.step() && Objects.equals(one.line(), name));
        return new LookBack.Step(
                worth.step(),
                line == null ? null : line.number(),
                line == null ? null : line.line().facts().activity(),
                worth.range(),
                isOpen);
    }

    private static YenRange range(Payable paid) {
        Yen other = paid.noAttack();
        return other == null ? YenRange.exactly(paid.attack()) : YenRange.between(paid.attack(), other);
    }
}
