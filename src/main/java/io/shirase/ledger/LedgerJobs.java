package io.shirase.ledger;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import io.shirase.identity.SignedIn;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** Reconciles the books at half past three in the morning, and soon after a start: one server does it for all. */
@Configuration(proxyBeanMethods = false)
class LedgerJobs {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerJobs.class);

    private static final String NAME = "ledger-reconciliation";

    /** By then the first pages have been answered. */
    private static final int SECONDS_AFTER_START = 20;

    @Bean
    RecurringTask<Void> ledgerJob(LedgerChecks checks, SignedIn signedIn) {
        return Tasks.recurring(NAME, new Daily(Japan.ZONE, LocalTime.of(3, 30)))
                .execute((instance, context) -> say(signedIn.asPortal(checks::ofAll)));
    }

    private static void say(LedgerCheck check) {
        if (!check.agrees()) {
            LOG.warn(
                    "The books do not agree: {} findings in {} policy periods",
                    check.findings().size(),
                    check.periods());
        }
    }

    @Bean
    @ConditionalOnBooleanProperty("shirase.jobs")
    AfterStart reconcileAfterStart(Scheduler jobs, RecurringTask<Void> ledgerJob) {
        return new AfterStart(jobs, ledgerJob);
    }

    record AfterStart(Scheduler jobs, RecurringTask<Void> job) {

        @Order(1)
        @EventListener(ApplicationReadyEvent.class)
        void start() {
            Instant soon = Instant.now().plusSeconds(SECONDS_AFTER_START);
            try {
                // At the first start of a store there is none yet.
                if (!jobs.scheduleIfNotExists(job.instance(RecurringTask.INSTANCE), soon)) {
                    jobs.reschedule(TaskInstanceId.of(NAME, RecurringTask.INSTANCE), soon);
                }
            } catch (TaskInstanceCurrentlyExecutingException other) {
                LOG.debug("Another server reconciles already", other);
            }
        }
    }
}
