package io.shirase.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one server at a time fill an empty store: several may be started at once on the same database. */
@Component
public class StartLock {

    private final JdbcClient database;

    StartLock(JdbcClient database) {
        this.database = database;
    }

    /** Waits until nobody else holds it, and holds it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        database.sql("select id from start_lock for update")
                .query(Integer.class)
                .single();
    }
}
