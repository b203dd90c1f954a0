package io.shirase.review;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the store comes to know what the queue is narrowed by. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    static JavaMigration findOnTheDesk() {
        return new FindOnTheDesk();
    }

    @Bean
    RecurringTask<Void> queueMarksJob(QueueMarks marks) {
        return Tasks.recurring("queue-marks", FixedDelay.ofHours(24)).execute((instance, context) -> marks.catchUp());
    }
}
