package io.shirase.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is here. */
@Component
public class SignedIn {

    /** In whose name the portal itself acts: demo data, imports at the start. */
    static final CurrentPerson PORTAL =
            new CurrentPerson(new UUID(0, 0), "shirase", "Shirase", Role.ADMIN, new UUID(0, 0), "Shirase");

    SignedIn() {}

    /** @throws AuthenticationCredentialsNotFoundException if nobody has signed in */
    public CurrentPerson person() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
    }

    /** Empty also while a passkey is still missing, see {@link #halfWay}. */
    public Optional<CurrentPerson> find() {
        return account().filter(account -> !account.isHalfWay()).map(Account::person);
    }

    /** Whoever has typed the right password, but needs a passkey besides: nothing is there for them until then. */
    public Optional<CurrentPerson> halfWay() {
        return account().filter(Account::isHalfWay).map(Account::person);
    }

    /** This session goes on, where the person's others end, or the person is called something else. */
    void goOnAs(CurrentPerson now, int rightsVersion) {
        account().ifPresent(account -> account.goOnAs(now, rightsVersion));
    }

    Optional<Account> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(Account.class::isInstance)
                .map(Account.class::cast);
    }

    /**
     * Does something on the portal's own account, with an administrator's rights; it sees everything. Not within a request
     * of a Vaadin screen: there the person of the session stays, whatever context is set.
     */
    public <T> T asPortal(Supplier<T> work) {
        return OnBehalf.as(new Account(PORTAL, "", false, 0), work);
    }

    /**
     * Does something for the person who is here, on a thread of its own and waited for: there {@link #asPortal} works though a
     * request of a Vaadin screen waits. Transactions of the thread that waits are not joined.
     */
    public <T> T apart(Supplier<T> work) {
        Account here =
                account().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
        FutureTask<T> task = new FutureTask<>(() -> OnBehalf.as(here, work));
        Thread.ofVirtual().start(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
