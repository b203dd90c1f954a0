package io.shirase.ledger;

import io.shirase.claim.AcceptedStop;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.claim.StopOutlook;
import io.shirase.claim.Ways;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** What the balances of a policy period are to be, as the engine and the decisions have it. */
final class Targets {

    private Targets() {}

    /** Reserved, accepted and approved of every line and of every stop. */
    static Balances of(Outlook outlook) {
        Balances targets = new Balances();
        Map<String, Long> limits = Allocation.limits(outlook);
        for (LineOutlook line : outlook.lines()) {
            if (!line.isDraft()) {
                add(targets, outlook, limits, line);
            }
        }
        for (StopOutlook stop : outlook.stops()) {
            add(targets, place(outlook, stop), stop);
        }
        return targets;
    }

    /** A stop belongs to the whole policy period, until it is decided from the desk of an incident. */
    static Place place(Outlook outlook, StopOutlook stop) {
        String name = outlook.period().policy().id() + "/" + stop.name() + "/" + stop.part();
        UUID subject = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        AcceptedStop decided = stop.decided();
        return new Place(decided == null ? null : decided.incidentId(), subject, stop.limits());
    }

    private static void add(Balances targets, Place place, StopOutlook stop) {
        long approved = 0;
        AcceptedStop decided = stop.decided();
        if (decided != null) {
            approved = stop.ways().range().least().amount();
            targets.add(place, Account.ACCEPTED, stop.loss().amount());
            targets.add(place, Account.APPROVED, approved);
        }
        targets.add(place, Account.RESERVED, most(stop.ways()) - approved);
    }

    private static void add(Balances targets, Outlook outlook, Map<String, Long> limits, LineOutlook line) {
        Place place = new Place(line.line().incidentId(), line.id(), outlook.limitsOf(line));
        Ways ways = line.ways();
        long most = ways == null ? atMost(line.asked().amount(), place, limits) : most(ways);
        var decided = line.decided();
        long approved = 0;
        if (decided != null) {
            approved = ways == null ? 0 : ways.range().least().amount();
            targets.add(place, Account.ACCEPTED, decided.accepted().amount());
            targets.add(place, Account.APPROVED, approved);
            most = ways == null ? Math.min(most, decided.accepted().amount()) : most;
        }
        targets.add(place, Account.RESERVED, most - approved);
    }

    /** What cannot be computed yet is reserved as asked, and never more than a limit that it takes from. */
    private static long atMost(long asked, Place place, Map<String, Long> limits) {
        return place.limits().stream()
                .mapToLong(code -> Allocation.room(limits, new Balances(), code))
                .reduce(asked, Math::min);
    }

    private static long most(Ways ways) {
        return ways.range().most().amount();
    }
}
