package io.shirase.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every change says in which state the mail must be, so that of two who want to change it one does. */
interface MailRepository extends Repository<MailRecord, UUID> {

    MailRecord saveAndFlush(MailRecord mail);

    Optional<MailRecord> findById(UUID id);

    Optional<MailRecord> findFirstByKindOrderByPostedAtDesc(MailKind kind);

    Window<MailRecord> findAllByOrderByPostedAtDescIdAsc(ScrollPosition position, Limit limit);

    Window<MailRecord> findByStateOrderByPostedAtDescIdAsc(MailState state, ScrollPosition position, Limit limit);

    long countByState(MailState state);

    Optional<MailRecord> findFirstByStateAndTroubleIsNotNullOrderByPostedAt(MailState state);

    /**
     * What can be claimed, what is due first at the beginning.
     *
     * @param never later than anything that is written now is due: it was written while the clock ran ahead
     */
    @Query("""
            select mail.id from MailRecord mail
            where mail.state = WAITING and (mail.dueAt <= :now or mail.dueAt > :never)
            or mail.state = SENDING and (mail.leaseUntil <= :now or mail.leaseUntil > :never)
            order by mail.dueAt""")
    List<UUID> due(Instant now, Instant never, Limit limit);

    /** @return 1 for whoever may send it until the lease ends; 0 if somebody else may, or it is not due */
    @Modifying(clearAutomatically = true)
    @Query("""
            update MailRecord mail
            set mail.state = SENDING, mail.lease = :lease, mail.leaseUntil = :until, mail.attempts = mail.attempts + 1
            where mail.id = :id
            and (mail.state = WAITING and (mail.dueAt <= :now or mail.dueAt > :never)
            or mail.state = SENDING and (mail.leaseUntil <= :now or mail.leaseUntil > :never))""")
    int claim(UUID id, UUID lease, Instant until, Instant now, Instant never);

    /** @param path what is left of the link: a secret one goes once it is sent */
    @Modifying(clearAutomatically = true)
    @Query("""
            update MailRecord mail
            set mail.state = SENT, mail.sentAt = :now, mail.path = :path, mail.trouble = null, mail.serverAnswer = null,
                mail.lease = null, mail.leaseUntil = null
            where mail.id = :id and mail.state = SENDING and mail.lease = :lease""")
    int sent(UUID id, UUID lease, String path, Instant now);

    @Modifying(clearAutomatically = true)
    @Query("""
            update MailRecord mail
            set mail.state = :state, mail.dueAt = :due, mail.trouble = :trouble, mail.serverAnswer = :answer,
                mail.lease = null, mail.leaseUntil = null
            where mail.id = :id and mail.state = SENDING and mail.lease = :lease""")
    int notSent(UUID id, UUID lease, MailState state, Instant due, MailTrouble trouble, String answer);

    /**
     * Holds a mail that still gathers until the caller's transaction ends, so that it is not sent before what it is about is
     * there to be read.
     *
     * @return how many there are
     */
    @Modifying
    @Query("""
            update MailRecord mail set mail.attempts = mail.attempts
            where mail.gatheredBy = :gatheredBy and mail.state = :state and mail.dueAt > :now""")
    int hold(String gatheredBy, MailState state, Instant now);

    /** @return how many had been posted before, and were over */
    @Modifying(clearAutomatically = true)
    @Query("delete from MailRecord mail where mail.postedAt < :before and mail.state not in (WAITING, SENDING)")
    int forget(Instant before);

    /** @return 1 if it was not sent and is tried again from now on */
    @Modifying(clearAutomatically = true)
    @Query("""
            update MailRecord mail
            set mail.state = WAITING, mail.dueAt = :now, mail.attempts = 0, mail.address = :address
            where mail.id = :id and mail.state not in (SENT, SENDING)""")
    int again(UUID id, String address, Instant now);
}
