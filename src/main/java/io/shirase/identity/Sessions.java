package io.shirase.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Whether whoever signed in may still be here. Each request asks the store, so that a right that is taken away on one
 * server ends the sessions on all of them.
 */
@Service
public class Sessions {

    private final JdbcClient database;
    private final SignedIn signedIn;

    Sessions(JdbcClient database, SignedIn signedIn) {
        this.database = database;
        this.signedIn = signedIn;
    }

    /** False where somebody is signed in who was sent away since, has other rights, or signed out everywhere. */
    public boolean mayGoOn() {
        return signedIn.account().map(this::mayGoOn).orElse(true);
    }

    private boolean mayGoOn(Account account) {
        Optional<Integer> version = database.sql("select rights_version from person where id = ? and active = true")
                .param(account.person().id())
                .query(Integer.class)
                .optional();
        return version.filter(now -> now == account.rightsVersion()).isPresent();
    }
}
