package io.shirase.review;

import io.shirase.identity.Recipients;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells by mail what was entered about lines: the firm of questions and of decisions that stand, whoever asked of the
 * answer, and of an objection those who may decide about it. Several lines make one mail. What waits for a supervisor is told once it stands.
 */
@Component
class DecisionMails {

    private final Outbox outbox;
    private final Recipients recipients;
    private final Incidents incidents;

    DecisionMails(Outbox outbox, Recipients recipients, Incidents incidents) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.incidents = incidents;
    }

    /** @param standings of the incident's lines, with what was added */
    void post(UUID incidentId, List<LineDecision> added, List<LineStanding> standings) {
        Set<MailKind> toFirm =
                added.stream().flatMap(decision -> toFirm(decision).stream()).collect(Collectors.toSet());
        Set<UUID> answered = added.stream()
                .filter(decision -> decision.kind() == DecisionKind.ANSWER)
                .map(LineDecision::lineId)
                .collect(Collectors.toCollection(HashSet::new));
        Set<UUID> objected = added.stream()
                .filter(decision -> decision.kind() == DecisionKind.OBJECT)
                .map(LineDecision::lineId)
                .collect(Collectors.toSet());
        if (toFirm.isEmpty() && answered.isEmpty() && objected.isEmpty()) {
            return;
        }
        Incident incident = incidents.get(incidentId);
        if (!toFirm.isEmpty()) {
            List<UUID> firm = recipients.ofInsured(incident.insuredOrganisationId(), incident.agencyOrganisationId());
            toFirm.forEach(kind -> post(kind, firm, "incidents/", incident));
        }
        if (!answered.isEmpty()) {
            post(MailKind.ANSWER, askers(answered, standings), "desk/", incident);
        }
        if (!objected.isEmpty()) {
            post(MailKind.OBJECTION, othersThanDecided(objected, standings), "desk/", incident);
        }
    }

    private static Optional<MailKind> toFirm(LineDecision decision) {
        return switch (decision.kind()) {
            case ASK -> Optional.of(MailKind.QUESTION);
            case ACCEPT, CUT, DENY -> decision.proposal() ? Optional.empty() : Optional.of(MailKind.DECISION);
            case APPROVE -> Optional.of(MailKind.DECISION);
            case ANSWER, OBJECT, RETURN, WITHDRAW -> Optional.empty();
        };
    }

    private Set<UUID> askers(Set<UUID> lines, List<LineStanding> standings) {
        return standings.stream()
                .filter(standing -> lines.contains(standing.line().id()))
                .flatMap(standing -> standing.entries().stream()
                        .filter(entry -> entry.kind() == DecisionKind.ASK)
                        .reduce((earlier, later) -> later)
                        .stream())
                .map(LineDecision::by)
                .distinct()
                .flatMap(asker -> recipients.ofUser(asker).stream())
                .collect(Collectors.toSet());
    }

    private List<UUID> othersThanDecided(Set<UUID> lines, List<LineStanding> standings) {
        Set<UUID> decided = standings.stream()
                .filter(standing -> lines.contains(standing.line().id()))
                .flatMap(standing -> standing.decidedBeforeObjection().stream())
                .distinct()
                .flatMap(person -> recipients.ofUser(person).stream())
                .collect(Collectors.toSet());
        return recipients.ofDesk().stream()
                .filter(person -> !decided.contains(person))
                .toList();
    }

    private void post(MailKind kind, Collection<UUID> people, String page, Incident incident) {
        people.forEach(person -> outbox.post(Mail.to(person, kind)
                .saying(incident.receiptNumber())
                .leadingTo(page + incident.id())
                .gatheredBy(incident.id())));
    }
}
