package io.shirase.incident;

import io.shirase.identity.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the incidents that are likely to be the same event: of the same policy, and near in time. It only points them out. */
@Service
@Transactional(readOnly = true)
public class Twins {

    /** So many days two accounts of when it was first noticed may be apart. */
    static final int DISCOVERED = 3;

    /** So many days apart two reports may be received, where one of them does not say when it was noticed. */
    static final int RECEIVED = 7;

    private final Incidents incidents;
    private final Clock clock;

    Twins(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * The incidents that may be the same event as this one, those received nearest to it first.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
    public List<Incident> of(UUID incidentId) {
        Incident incident = incidents.get(incidentId);
        return near(
                        incident.policyId(),
                        incident.facts().discovery(),
                        incident.receivedLocally().toLocalDate())
                .stream()
                .filter(other -> !other.id().equals(incidentId))
                .toList();
    }

    /**
     * The incidents that may be the event of which somebody is just reporting.
     *
     * @throws NotFoundException if there is no such policy for this person
     */
    public List<Incident> before(UUID policyId, Discovery discovery) {
        return near(policyId, discovery, LocalDate.now(clock));
    }

    private List<Incident> near(UUID policyId, Discovery discovery, LocalDate received) {
        return incidents.ofPolicy(policyId).stream()
                .filter(other -> areNear(discovery, received, other))
                .sorted(Comparator.comparingLong(other -> days(received, received(other))))
                .toList();
    }

    private static boolean areNear(Discovery discovery, LocalDate received, Incident other) {
        LocalDate one = discovery.on();
        LocalDate another = other.facts().discovery().on();
        if (one == null || another == null) {
            return days(received, received(other)) <= RECEIVED;
        }
        return days(one, another) <= DISCOVERED;
    }

    private static LocalDate received(Incident incident) {
        return incident.receivedLocally().toLocalDate();
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
