package io.shirase.evidence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.shirase.audit.AuditTrail;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the scanner again about the files of which it has not said anything yet. */
@Component
class WaitingScans {

    private static final int SECONDS = 60;

    private final ReceiptRepository repository;
    private final ReceiptStore store;
    private final VirusScanner scanner;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    WaitingScans(
            ReceiptRepository repository,
            ReceiptStore store,
            VirusScanner scanner,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.store = store;
        this.scanner = scanner;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Stops at the first that the scanner does not answer about. */
    void ask() {
        List<ReceiptRecord> waiting =
                scanner.isThere() ? repository.findTop50ByScanOrderByUploadedAt(VirusScan.WAITING) : List.of();
        for (ReceiptRecord receipt : waiting) {
            VirusScan said = scanner.scan(store.path(receipt.toReceipt().sha256()));
            if (said == null || said == VirusScan.WAITING) {
                return;
            }
            transaction.executeWithoutResult(status -> repository
                    .findById(receipt.toReceipt().id())
                    .ifPresent(found -> {
                        found.scanned(said);
                        repository.saveAndFlush(found);
                        audit.record("receipt.scanned", receipt.toReceipt().id(), said.name());
                    }));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> waitingScansJob(WaitingScans scans) {
            return Tasks.recurring("virus-scans", FixedDelay.ofSeconds(SECONDS))
                    .execute((instance, context) -> scans.ask());
        }
    }
}
