package io.shirase.review;

import io.shirase.language.SpokenKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
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

    List<DeskItemRecord> page(DeskFilter filter, int offset, int limit) {
        TypedQuery<DeskItemRecord> query = entities.createQuery(
                "select item from DeskItemRecord item" + where(filter, filter.state()) + " order by "
                        + filter.order().clause(),
                DeskItemRecord.class);
        fill(query, filter);
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    QueueCounts counts(DeskFilter filter) {
        return filter.isPlain() ? fromIndexes(filter) : inOneScan(filter);
    }

    private QueueCounts fromIndexes(DeskFilter filter) {
        Map<QueueState, Long> waiting = new EnumMap<>(QueueState.class);
        for (QueueState state : QueueState.values()) {
            waiting.put(state, some(filter, state));
        }
        return new QueueCounts(some(filter, null), waiting);
    }

    private long some(DeskFilter filter, @Nullable QueueState state) {
        return entities.createQuery(
                        "select count(*) from (select item.incidentId as id from DeskItemRecord item"
                                + where(filter, state) + " order by " + QueueOrder.DUE.clause()
                                + " limit " + (QueueCounts.COUNTED + 1) + ") few",
                        Long.class)
                .getSingleResult();
    }

    private QueueCounts inOneScan(DeskFilter filter) {
        List<String> sums = new ArrayList<>(List.of("count(*)"));
        for (QueueState state : QueueState.values()) {
            sums.add("coalesce(sum(case when item." + state.attribute() + " = true then 1 else 0 end), 0)");
        }
        TypedQuery<Object[]> query = entities.createQuery(
                "select " + String.join(", ", sums) + " from DeskItemRecord item" + where(filter, null),
                Object[].class);
        fill(query, filter);
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
        return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    private static void fill(Query query, DeskFilter filter) {
        if (filter.product() != null) {
            query.setParameter("product", filter.product());
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("pattern", SpokenKey.within(filter.text()));
        }
    }
}
