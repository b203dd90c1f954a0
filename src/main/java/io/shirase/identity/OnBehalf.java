package io.shirase.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Does for a person who is not here what that person has asked for, with that person's rights as they are now. */
@Service
public class OnBehalf {

    private final Accounts accounts;

    OnBehalf(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Not within a request of a Vaadin screen: there the person of the session stays, whatever context is set.
     *
     * @return empty where there is no such person, or that person may not come in any more
     */
    public <T> Optional<T> of(UUID person, Supplier<T> work) {
        return accounts.find(person).filter(Account::isEnabled).map(account -> as(account, work));
    }

    /** @throws UsernameNotFoundException if nobody has this user name */
    public <T> T of(String username, Supplier<T> work) {
        return as(accounts.loadUserByUsername(username), work);
    }

    /** From here to the end of the work, this account is the one that is signed in. */
    static <T> T as(UserDetails account, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
