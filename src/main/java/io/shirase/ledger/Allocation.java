package io.shirase.ledger;

import io.shirase.claim.LimitUse;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shares a payment out over the lines of an incident: each gets what is due to it, in the order of the claim. */
final class Allocation {

    /** @param amount whole yen, above zero */
    record Share(Place place, long amount) {}

    private Allocation() {}

    /**
     * Of what is due as far as every limit has room: what other lines got too much is missing until it is given back.
     *
     * @param most whole yen at the most
     * @param may whether a line may be paid at all now
     */
    static List<Share> due(Outlook outlook, Balances balances, UUID incidentId, long most, Predicate<LineOutlook> may) {
        Map<String, Long> room = new HashMap<>();
        Map<String, Long> limits = limits(outlook);
        Map<UUID, Long> owedByLine = balances.owedByLine();
        List<Share> shares = new ArrayList<>();
        long left = most;
        for (Place place : places(outlook, incidentId, may)) {
            long amount = Math.min(left, owedByLine.getOrDefault(place.subjectId(), 0L));
            for (String code : place.limits()) {
                amount = Math.min(amount, room.computeIfAbsent(code, limit -> room(limits, balances, limit)));
            }
            if (amount > 0) {
                long share = amount;
                place.limits().forEach(code -> room.computeIfPresent(code, (limit, free) -> free - share));
                shares.add(new Share(place, share));
                left -= share;
            }
        }
        return shares;
    }

    /** Of the lines of an incident that may be paid, and of the stops that were decided from its desk. */
    private static List<Place> places(Outlook outlook, UUID incidentId, Predicate<LineOutlook> may) {
        Stream<Place> lines = outlook.linesOf(incidentId).stream()
                .filter(line -> !line.isDraft())
                .filter(may)
                .map(line -> new Place(incidentId, line.id(), outlook.limitsOf(line)));
        Stream<Place> stops = outlook.stops().stream()
                .map(stop -> Targets.place(outlook, stop))
                .filter(place -> incidentId.equals(place.incidentId()));
        return Stream.concat(lines, stops).toList();
    }

    /** How much can still go out under a limit, whole yen; without end where the product names none. */
    static long room(Map<String, Long> limits, Balances balances, String code) {
        Long limit = limits.get(product(code));
        return limit == null ? Long.MAX_VALUE : Math.max(0, limit - balances.gone(code));
    }

    /** The product's code of a limit, without the incident that has it anew. */
    static String product(String code) {
        return code.replaceFirst("@.*", "");
    }

    /** All of a payment that has been made: what goes beyond what is due is with the first line. */
    static List<Share> all(Outlook outlook, Balances balances, Payment payment) {
        List<Share> shares =
                due(outlook, balances, payment.incidentId(), payment.amount().amount(), line -> true);
        long rest = payment.amount().amount() - sum(shares);
        if (rest == 0) {
            return shares;
        }
        List<Share> all = new ArrayList<>(shares);
        Place place = outlook.linesOf(payment.incidentId()).stream()
                .filter(line -> !line.isDraft())
                .findFirst()
                .map(line -> new Place(payment.incidentId(), line.id(), outlook.limitsOf(line)))
                .orElseGet(() -> new Place(payment.incidentId(), payment.incidentId(), List.of()));
        all.add(new Share(place, rest));
        return all;
    }

    /** Of what lines got beyond what is due to them, as far as it goes. */
    static List<Share> tooMuch(Balances balances, UUID incidentId, long most) {
        List<Share> shares = new ArrayList<>();
        Map<UUID, Long> owed = balances.owedByLine();
        long left = most;
        for (Place place : balances.places()) {
            if (!incidentId.equals(place.incidentId())) {
                continue;
            }
            long over = Math.min(-owed.getOrDefault(place.subjectId(), 0L), balances.of(place, Account.PAID));
            long share = Math.min(left, over - taken(shares, place.subjectId()));
            if (share > 0) {
                shares.add(new Share(place, share));
                left -= share;
            }
        }
        return shares;
    }

    private static long taken(List<Share> shares, UUID subject) {
        return shares.stream()
                .filter(share -> share.place().subjectId().equals(subject))
                .mapToLong(Share::amount)
                .sum();
    }

    static long sum(List<Share> shares) {
        return shares.stream().mapToLong(Share::amount).sum();
    }

    /** What can go out under each limit at all, whole yen, by its code. */
    static Map<String, Long> limits(Outlook outlook) {
        Map<String, Long> limits = new HashMap<>();
        for (LimitUse use : outlook.limits()) {
            limits.put(use.code(), use.limit().amount() - use.elsewhere().amount());
        }
        return limits;
    }
}
