package io.shirase.report;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once an hour, what nobody sent is thrown away. */
@Configuration(proxyBeanMethods = false)
class OutsideJobConfiguration {

    @Bean
    RecurringTask<Void> outsideNoticesJob(OutsideNotices notices) {
        return Tasks.recurring("outside-notices", FixedDelay.ofHours(1)).execute((instance, context) -> notices.tidy());
    }
}
