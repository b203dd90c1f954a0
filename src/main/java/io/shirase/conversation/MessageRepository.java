package io.shirase.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MessageRepository extends Repository<MessageRecord, UUID> {

    Optional<MessageRecord> findById(UUID id);

    List<MessageRecord> findByIncidentIdInOrderByWrittenAtAscIdAsc(Collection<UUID> incidentIds);

    @Query("""
            select count(one) from MessageRecord one
            where one.incidentId in :incidentIds and one.byInsurer = :byInsurer and one.readAt is null""")
    long countUnread(Collection<UUID> incidentIds, boolean byInsurer);

    /** Of two who read at once, the first counts. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update MessageRecord one set one.readAt = :now, one.version = one.version + 1
            where one.incidentId in :incidentIds and one.byInsurer = :byInsurer and one.readAt is null""")
    int read(Collection<UUID> incidentIds, boolean byInsurer, Instant now);

    /** The files that went with messages of an incident. */
    @Query("select file from MessageRecord one join one.files file where one.incidentId = :incidentId")
    List<UUID> findFiles(UUID incidentId);

    MessageRecord saveAndFlush(MessageRecord one);
}
