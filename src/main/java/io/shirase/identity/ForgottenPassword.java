package io.shirase.identity;

import io.shirase.identity.Person.Standing;
import io.shirase.mail.Outbox;
import java.time.Clock;
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
import org.springframework.data.domain.Limit;
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
    static final Duration NETWORK_PAUSE = Duration.ofMinutes(2);
    static final int PER_PERSON = 3;
    static final Duration PERSON_PAUSE = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPassword.class);
    private static final int MOST_WAITING = 1000;
    private static final int MOST_OF_ONE_ADDRESS = 5;

    private final PersonRepository people;
    private final OneTimeLinks links;
    private final LinkMail mail;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Tries networks;
    private final Tries persons;
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
            Clock clock) {
        this.people = people;
        this.links = links;
        this.mail = mail;
        this.outbox = outbox;
        this.events = events;
        this.transaction = transaction;
        this.networks = new Tries(clock, PER_NETWORK, NETWORK_PAUSE);
        this.persons = new Tries(clock, PER_PERSON, PERSON_PAUSE);
    }

    /**
     * @param typed a user name or a mail address
     * @param address from where the request comes, as the server knows it
     * @return whether the request was taken; false where too many came from there, whoever they were for
     */
    public boolean ask(String typed, String address) {
        if (!networks.take(Network.of(address))) {
            return false;
        }
        later.execute(() -> lookUp(typed));
        return true;
    }

    private void lookUp(String typed) {
        try {
            transaction.executeWithoutResult(status -> whoMayBe(typed).forEach(this::send));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A request for a new password could not be looked at", e);
        }
    }

    /** Several people of an office may share one address: each gets a link. */
    private List<UUID> whoMayBe(String typed) {
        return people
                .findByUsername(UserName.of(typed))
                .map(List::of)
                .orElseGet(
                        () -> people.findByMailAddress(ContactFields.mailAddress(typed), Limit.of(MOST_OF_ONE_ADDRESS)))
                .stream()
                .map(PersonRecord::id)
                .toList();
    }

    private void send(UUID id) {
        PersonRecord record = people.lockById(id).orElseThrow();
        Person person = record.toDetails();
        if (person.standing() == Standing.INACTIVE || !persons.take(id.toString())) {
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
