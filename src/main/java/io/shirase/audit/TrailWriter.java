package io.shirase.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Chains what a transaction wrote down just before it is committed: the trail's end is then held for as long as a commit
 * takes, and after every other lock of the transaction, so that nobody waits long and no two wait for each other.
 */
@Component
class TrailWriter {

    private final TrailStore store;
    private final EntityManager entities;

    TrailWriter(TrailStore store, EntityManager entities) {
        this.store = store;
        this.entities = entities;
    }

    /** Within a transaction. */
    void write(AuditEntry entry) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Waiting.class::isInstance)
                .map(Waiting.class::cast)
                .findFirst()
                .orElseGet(this::waiting)
                .add(entry);
    }

    private Waiting waiting() {
        Waiting waiting = new Waiting();
        TransactionSynchronizationManager.registerSynchronization(waiting);
        return waiting;
    }

    private final class Waiting implements TransactionSynchronization {

        private final List<AuditEntry> entries = new ArrayList<>();

        void add(AuditEntry entry) {
            entries.add(entry);
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            TrailPoint last = store.lockedHead();
            for (AuditEntry entry : entries) {
                ChainedEntry chained = ChainedEntry.after(last, entry);
                store.add(chained);
                last = chained.point();
            }
            store.moveHead(last);
        }
    }
}
