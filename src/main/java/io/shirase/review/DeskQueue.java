package io.shirase.review;

import io.shirase.language.KeyParts;
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

    /** Where at most so many parts begin like what was typed, the incidents that they are of are read, and nothing else. */
    private static final int FEW = 2_000;

    /** Where more begin so, counts end soon whichever index they go along. */
    private static final int MANY = 8_000;

    private final EntityManager entities;
    private final QueueMarks marks;

    DeskQueue(EntityManager entities, QueueMarks marks) {
        this.entities = entities;
        this.marks = marks;
    }

    /** @param asker the user name of who asks; today is the day in Japan */
    record Asked(DeskFilter filter, String asker, LocalDate today) {

        /** What is looked for, as it is kept; empty where nothing is. */
        String key() {
            return SpokenKey.of(filter.text());
        }
    }

    List<DeskItemRecord> page(Asked asked, int offset, int limit) {
        boolean byParts = !asked.key().isEmpty() && reach(asked, FEW) <= FEW;
        TypedQuery<DeskItemRecord> query = entities.createQuery(
                "select item from DeskItemRecord item"
                        + where(asked, asked.filter().state(), byParts) + " order by "
                        + asked.filter().order().clause(),
                DeskItemRecord.class);
        fill(query, asked, byParts);
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** What is looked for in words and is not everywhere is read once for all counts; else each goes along an index, and ends soon. */
    QueueCounts counts(Asked asked) {
        return asked.key().isEmpty() || reach(asked, MANY) > MANY ? fromIndexes(asked) : ofParts(asked);
    }

    private int reach(Asked asked, int most) {
        return marks.reach(KeyParts.Range.of(asked.key()), most);
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
                        + where(asked, state, false) + " order by " + QueueOrder.DUE.clause()
                        + " limit " + (QueueCounts.COUNTED + 1) + ") few",
                Long.class);
        fill(query, asked, false);
        return query.getSingleResult();
    }

    private QueueCounts ofParts(Asked asked) {
        List<String> sums = new ArrayList<>(List.of("count(*)"));
        for (QueueState state : QueueState.values()) {
            sums.add("coalesce(sum(case when item." + state.attribute() + " = true then 1 else 0 end), 0)");
        }
        TypedQuery<Object[]> query = entities.createQuery(
                "select " + String.join(", ", sums) + " from DeskItemRecord item" + where(asked, null, true),
                Object[].class);
        fill(query, asked, true);
        Object[] found = query.getSingleResult();
        Map<QueueState, Long> waiting = new EnumMap<>(QueueState.class);
        int column = 1;
        for (QueueState state : QueueState.values()) {
            waiting.put(state, few(found[column++]));
        }
        return new QueueCounts(few(found[0]), waiting);
    }

    private static long few(Object count) {
        return Math.min(((Number) count).longValue(), QueueCounts.COUNTED + 1);
    }

    private static String where(Asked asked, @Nullable QueueState state, boolean byParts) {
        DeskFilter filter = asked.filter();
        List<String> conditions = new ArrayList<>();
        if (state != null) {
            conditions.add("item." + state.attribute() + " = true");
        }
        if (filter.product() != null) {
            conditions.add("item.product = :product");
        }
        if (byParts) {
            conditions.add("item.incidentId in (select part.key.incidentId from QueuePart part"
                    + " where part.key.part >= :from and part.key.part < :end)");
        }
        if (isCompared(asked, byParts)) {
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
        if (filter.windowWithin() != null) {
            conditions.add("item.incidentId in (select window.key.incidentId from QueueWindow window"
                    + " where window.key.lastDay >= :today and window.key.lastDay <= :ends)");
        }
        if (filter.unread()) {
            conditions.add("item.unreadMessages > 0");
        }
        if (filter.objected()) {
            conditions.add("item.objectedLines > 0");
        }
        return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    /** A part has a beginning of what was typed; all of it only where it is short. */
    private static boolean isCompared(Asked asked, boolean byParts) {
        return !asked.key().isEmpty() && (!byParts || asked.key().length() > KeyParts.LONGEST);
    }

    private static void fill(Query query, Asked asked, boolean byParts) {
        DeskFilter filter = asked.filter();
        if (filter.product() != null) {
            query.setParameter("product", filter.product());
        }
        if (byParts) {
            KeyParts.Range range = KeyParts.Range.of(asked.key());
            query.setParameter("from", range.from()).setParameter("end", range.end());
        }
        if (isCompared(asked, byParts)) {
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
        if (filter.windowWithin() != null) {
            query.setParameter("today", asked.today())
                    .setParameter("ends", asked.today().plusDays(filter.windowWithin()));
        }
        if (filter.news()) {
            query.setParameter("asker", asked.asker());
        }
    }
}
