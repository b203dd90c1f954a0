package io.shirase.report;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutsideNoticeRepository extends Repository<OutsideNoticeRecord, UUID> {

    Optional<OutsideNoticeRecord> findByBrowserDigest(String digest);

    /** Whoever comes second waits until the first has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OutsideNoticeRecord notice where notice.browserDigest = :digest")
    Optional<OutsideNoticeRecord> lockByBrowser(String digest);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OutsideNoticeRecord notice where notice.id = :id and notice.receivedAt is not null")
    Optional<OutsideNoticeRecord> lockReceived(UUID id);

    @Query("from OutsideNoticeRecord notice where notice.id = :id and notice.receivedAt is not null")
    Optional<OutsideNoticeRecord> findReceived(UUID id);

    Optional<OutsideNoticeRecord> findByCodeDigest(String digest);

    List<OutsideNoticeRecord> findByIncidentId(UUID incidentId);

    /** Those received whose policy is not known, the longest waiting first; what comes in masses last. */
    @Query("""
            from OutsideNoticeRecord notice
            where notice.receivedAt is not null and notice.incidentId is null and notice.setAsideAt is null
            order by notice.oneOfMany, notice.receivedAt, notice.id""")
    List<OutsideNoticeRecord> findWaiting(Limit limit);

    @Query("""
            select count(notice) from OutsideNoticeRecord notice
            where notice.receivedAt is not null and notice.incidentId is null and notice.setAsideAt is null""")
    long countWaiting();

    @Query("""
            from OutsideNoticeRecord notice
            where notice.incidentId is null and notice.setAsideAt is not null
            order by notice.setAsideAt desc, notice.id""")
    List<OutsideNoticeRecord> findSetAside(Limit limit);

    /** @param key a pattern of SQL, see {@link io.shirase.language.SpokenKey} */
    @Query("""
            from OutsideNoticeRecord notice
            where notice.receivedAt is not null and notice.searchKey like :key escape '\\'
            order by notice.receivedAt desc, notice.id""")
    List<OutsideNoticeRecord> search(String key, Limit limit);

    OutsideNoticeRecord saveAndFlush(OutsideNoticeRecord notice);

    void delete(OutsideNoticeRecord notice);

    @Modifying
    @Query("delete from OutsideNoticeRecord notice where notice.receivedAt is null and notice.savedAt <= :before")
    int deleteUnsent(Instant before);

    @Modifying
    @Query("update OutsideNoticeRecord notice set notice.browserDigest = null"
            + " where notice.receivedAt <= :before and notice.browserDigest is not null")
    int forgetBrowsers(Instant before);
}
