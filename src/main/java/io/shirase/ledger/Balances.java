package io.shirase.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The balances of a policy period: sums, never stored. Whole yen. */
public final class Balances {

    private final Map<Place, Map<Account, Long>> sums = new LinkedHashMap<>();

    Balances() {}

    void add(Place place, Account account, long amount) {
        sums.computeIfAbsent(place, none -> new EnumMap<>(Account.class)).merge(account, amount, Long::sum);
    }

    Set<Place> places() {
        return sums.keySet();
    }

    long of(Place place, Account account) {
        return sums.getOrDefault(place, Map.of()).getOrDefault(account, 0L);
    }

    /** Of a line, whichever limits it takes from. */
    public long ofLine(UUID lineId, Account account) {
        return sum(account, place -> place.subjectId().equals(lineId));
    }

    public long ofIncident(UUID incidentId, Account account) {
        return sum(account, place -> incidentId.equals(place.incidentId()));
    }

    public long ofPeriod(Account account) {
        return sum(account, place -> true);
    }

    /** What is taken from a limit. */
    public long ofLimit(String code, Account account) {
        return sum(account, place -> place.limits().contains(code));
    }

    /** What has left the house, or is about to: it cannot be given to somebody else. */
    long gone(String limit) {
        return ofLimit(limit, Account.ORDERED) + ofLimit(limit, Account.PAID);
    }

    /** What lines of an incident got beyond what is due to them, together. */
    public long overpaid(UUID incidentId) {
        Map<UUID, Long> owed = owedByLine();
        return lines(incidentId).stream()
                .mapToLong(line -> -owed.getOrDefault(line, 0L))
                .filter(over -> over > 0)
                .sum();
    }

    /** How much of each line went out beyond what is due and has not been asked back; below zero where more was asked. */
    Map<UUID, Long> unclaimedByLine() {
        Map<UUID, Long> unclaimed = new HashMap<>();
        owedByLine().forEach((line, owed) -> {
            long over = Math.max(0, -owed) - ofLine(line, Account.RECLAIMED);
            if (over != 0) {
                unclaimed.put(line, over);
            }
        });
        return unclaimed;
    }

    /** The lines of an incident that have entries. */
    public Collection<UUID> lines(UUID incidentId) {
        Set<UUID> lines = new LinkedHashSet<>();
        for (Place place : sums.keySet()) {
            if (incidentId.equals(place.incidentId())) {
                lines.add(place.subjectId());
            }
        }
        return lines;
    }

    /** How much of each line is still to be paid; below zero where more has gone out than is due. */
    Map<UUID, Long> owedByLine() {
        Map<UUID, Long> owed = new HashMap<>();
        sums.forEach((place, accounts) -> owed.merge(
                place.subjectId(),
                accounts.getOrDefault(Account.APPROVED, 0L)
                        - accounts.getOrDefault(Account.ORDERED, 0L)
                        - accounts.getOrDefault(Account.PAID, 0L),
                Long::sum));
        return owed;
    }

    /** The limits that anything takes from, by their codes. */
    List<String> limits() {
        return sums.keySet().stream()
                .flatMap(place -> place.limits().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private long sum(Account account, java.util.function.Predicate<Place> which) {
        return sums.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(entry -> entry.getValue().getOrDefault(account, 0L))
                .sum();
    }
}
