package io.shirase.identity;

import io.shirase.identity.Person.Standing;
import io.shirase.identity.SharedTries.Limit;
import io.shirase.mail.Outbox;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a link to whoever forgot the password. Whether there is such a person neither the answer tells nor the time it
 * takes: the name is looked up after the answer, by one thread of its own.
 */
@Service
public class ForgottenPassword implements DisposableBean {

    static final int PER_NETWORK = 10;
    static final int PER_PERSON = 3;

    private static final Limit OF_NETWORK = new Limit("forgotten-network", PER_NETWORK, Duration.ofMinutes(2));
    private static final Limit OF_PERSON = new Limit("forgotten-person", PER_PERSON, Duration.ofMinutes(30));

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPassword.class);
    private static final int MOST_WAITING = 1000;
    private static final int MOST_OF_ONE_ADDRESS = 5;

    private final PersonRepository people;
    private final OneTimeLinks links;
    private final LinkMail mail;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final SharedTries tries;
    private final ThreadPoolExecutor later = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("forgotten-password").daemon().factory(),
            new DiscardPolicy());

    ForgottenPassword(
            PersonRepository people,
            OneTimeLinks links,
            LinkMail mail,
            Outbox outbox,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            SharedTries tries) {
        this.people = people;
        this.links = links;
        this.mail = mail;
        this.outbox = outbox;
        this.events = events;
        this.transaction = transaction;
        this.tries = tries;
    }

    /**
     * @param typed a user name or a mail address
     * @param address from where the request comes, as the server knows it
     * @return whether the request was taken; false where too many came from there, whoever they were for
     * @throws DataAccessException if the store does not answer
     */
    public boolean ask(String typed, String address) {
        if (tries.take(OF_NETWORK, Network.of(address)).isPresent()) {
            return false;
        }
        later.execute(() -> lookUp(typed));
        return true;
    }

    private void lookUp(String typed) {
        try {
            for (UUID id : whoMayBe(typed)) {
                if (tries.take(OF_PERSON, id.toString()).isEmpty()) {
                    transaction.executeWithoutResult(status -> send(id));
                }
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A request for a new password could not be looked at", e);
        }
    }

    /** Several people of an office may share one address: each gets a link. */
    private List<UUID> whoMayBe(String typed) {
        return people
                .findByUsername(UserName.of(typed))
                .map(List::of)
                .orElseGet(() -> people.findByMailAddress(
                        ContactFields.mailAddress(typed),
                        org.springframework.data.domain.Limit.of(MOST_OF_ONE_ADDRESS)))
                .stream()
                .map(PersonRecord::id)
                .toList();
    }

    private void send(UUID id) {
        PersonRecord record = people.lockById(id).orElseThrow();
        Person person = record.toDetails();
        if (person.standing() == Standing.INACTIVE) {
            return;
        }
        LinkPurpose purpose = person.standing() == Standing.INVITED ? LinkPurpose.INVITATION : LinkPurpose.RESET;
        outbox.post(mail.of(person, purpose, links.make(id, purpose)));
        events.publishEvent(new AccountEvent("password.link-asked", id, "by mail: " + purpose, record.toPerson()));
    }

    /** Returns once nothing waits to be looked up. */
    void awaitQuiet() {
        try {
            later.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        later.shutdown();
    }
}
