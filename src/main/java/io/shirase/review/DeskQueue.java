package io.shirase.review;

import io.shirase.language.SpokenKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the queue. A condition that does not hold for a filter is not in its query at all, so that the database can go
 * along an index and stop.
 */
@Component
class DeskQueue {

    private final EntityManager entities;

    DeskQueue(EntityManager entities) {
        this.entities = entities;
    }

    /** @param asker the user name of who asks; today is the day in Japan */
    record Asked(DeskFilter filter, String asker, LocalDate today) {}

    List<DeskItemRecord> page(Asked asked, int offset, int limit) {
        TypedQuery<DeskItemRecord> query = entities.createQuery(
                "select item from DeskItemRecord item"
                        + where(asked.filter(), asked.filter().state()) + " order by "
                        + asked.filter().order().clause(),
                DeskItemRecord.class);
        fill(query, asked);
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** What is looked for in words is read once for all counts; else each count goes along an index, and ends where it is large. */
    QueueCounts counts(Asked asked) {
        return asked.filter().text().isEmpty() ? fromIndexes(asked) : inOneScan(asked);
    }

    private QueueCounts fromIndexes(Asked asked) {
        Map<QueueState, Long> waiting = new EnumMap<>(QueueState.class);
        for (QueueState state : QueueState.values()) {
            waiting.put(state, some(asked, state));
        }
        return new QueueCounts(some(asked, null), waiting);
    }

    private long some(Asked asked, @Nullable QueueState state) {
        TypedQuery<Long> query = entities.createQuery(
                "select count(*) from (select item.incidentId as id from DeskItemRecord item"
                        + where(asked.filter(), state) + " order by " + QueueOrder.DUE.clause()
                        + " limit " + (QueueCounts.COUNTED + 1) + ") few",
                Long.class);
        fill(query, asked);
        return query.getSingleResult();
    }

    private QueueCounts inOneScan(Asked asked) {
        List<String> sums = new ArrayList<>(List.of("count(*)"));
        for (QueueState state : QueueState.values()) {
            sums.add("coalesce(sum(case when item." + state.attribute() + " = true then 1 else 0 end), 0)");
        }
        TypedQuery<Object[]> query = entities.createQuery(
                "select " + String.join(", ", sums) + " from DeskItemRecord item" + where(asked.filter(), null),
                Object[].class);
        fill(query, asked);
        Object[] found = query.getSingleResult();
        Map<QueueState, Long> waiting = new EnumMap<>(QueueState.class);
        int column = 1;
        for (QueueState state : QueueState.values()) {
            waiting.put(state, ((Number) found[column++]).longValue());
        }
        return new QueueCounts(((Number) found[0]).longValue(), waiting);
    }

    private static String where(DeskFilter filter, @Nullable QueueState state) {
        List<String> conditions = new ArrayList<>();
        if (state != null) {
            conditions.add("item." + state.attribute() + " = true");
        }
        if (filter.product() != null) {
            conditions.add("item.product = :product");
        }
        if (!filter.text().isEmpty()) {
            conditions.add("item.searchText like :pattern escape '\\'");
        }
        if (filter.assigned() != null) {
            conditions.add(
                    filter.assigned().handler() == null ? "item.handlerId is null" : "item.handlerId = :handler");
        }
        if (filter.least() != null) {
            conditions.add("item.askedAmount >= :least");
        }
        if (filter.dueWithin() != null) {
            conditions.add(filter.dueWithin() == 0 ? "item.dueOn < :until" : "item.dueOn <= :until");
        }
        if (filter.news()) {
            conditions.add("item.newsAt is not null and not exists (select 1 from LookRecord look"
                    + " where look.username = :asker and look.incidentId = item.incidentId"
                    + " and look.lookedAt >= item.newsAt)");
        }
        if (filter.objected()) {
            conditions.add("item.objectedLines > 0");
        }
        return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    private static void fill(Query query, Asked asked) {
        DeskFilter filter = asked.filter();
        if (filter.product() != null) {
            query.setParameter("product", filter.product());
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("pattern", SpokenKey.within(filter.text()));
        }
        if (filter.assigned() != null && filter.assigned().handler() != null) {
            query.setParameter("handler", filter.assigned().handler());
        }
        if (filter.least() != null) {
            query.setParameter("least", filter.least());
        }
        if (filter.dueWithin() != null) {
            query.setParameter("until", asked.today().plusDays(filter.dueWithin()));
        }
        if (filter.news()) {
            query.setParameter("asker", asked.asker());
        }
    }
}
