package io.shirase.review;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeskRepository extends Repository<DeskItemRecord, UUID> {

    String FITS = """
            from DeskItemRecord item
            where (:state is null or item.state = :state)
            and (:product is null or item.product = :product)
            and (:pattern is null or item.searchText like :pattern escape '\\')""";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from DeskItemRecord item where item.incidentId = :incidentId")
    Optional<DeskItemRecord> lockById(UUID incidentId);

    @Query("select item " + FITS + " order by item.dueOn nulls last, item.incidentId")
    List<DeskItemRecord> find(
            @Nullable QueueState state, @Nullable String product, @Nullable String pattern, Pageable page);

    @Query("select item.state as state, count(*) as incidents " + FITS + " group by item.state")
    List<Count> count(@Nullable QueueState state, @Nullable String product, @Nullable String pattern);

    DeskItemRecord saveAndFlush(DeskItemRecord item);

    void deleteById(UUID incidentId);

    interface Count {

        QueueState getState();

        long getIncidents();
    }
}
