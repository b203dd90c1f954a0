package io.shirase.review;

import io.shirase.language.SpokenKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The claim handlers' queue: incidents with lines, what is due first at the top. Where each stands is derived from its
 * lines and their decisions, in the transaction that changes them, so that a page is one read in the order of an index.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
public class Desk {

    private final DeskRepository repository;

    Desk(DeskRepository repository) {
        this.repository = repository;
    }

    /**
     * @param page from 0
     * @param size incidents on a page, 1 to 500
     */
    public List<DeskItem> page(DeskFilter filter, int page, int size) {
        Pageable window = PageRequest.of(page, Math.clamp(size, 1, 500));
        return repository.find(filter.state(), filter.product(), pattern(filter), window).stream()
                .map(DeskItemRecord::toItem)
                .toList();
    }

    /** How many incidents fit the filter. */
    public long count(DeskFilter filter) {
        return counts(filter).values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many incidents that fit the filter wait for whom; states without any are left out. */
    public Map<QueueState, Long> counts(DeskFilter filter) {
        Map<QueueState, Long> counts = new EnumMap<>(QueueState.class);
        repository
                .count(filter.state(), filter.product(), pattern(filter))
                .forEach(count -> counts.put(count.getState(), count.getIncidents()));
        return counts;
    }

    private static @Nullable String pattern(DeskFilter filter) {
        return filter.text().isEmpty() ? null : SpokenKey.within(filter.text());
    }
}
