package io.shirase.api;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds whether webhooks are to be told something, and every day whether answers can be forgotten. */
@Configuration(proxyBeanMethods = false)
class ApiJobs {

    private static final int SECONDS = 5;

    @Bean
    RecurringTask<Void> webhookJob(Courier courier) {
        return Tasks.recurring("webhooks", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) ->
                        courier.work(() -> context.getSchedulerState().isShuttingDown()));
    }

    @Bean
    RecurringTask<Void> apiTidyingJob(Answers answers) {
        return Tasks.recurring("api-tidying", FixedDelay.ofHours(24)).execute((instance, context) -> answers.tidy());
    }
}
