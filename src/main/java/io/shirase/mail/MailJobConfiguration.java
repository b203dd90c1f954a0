package io.shirase.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds whether there is mail to send, and every day whether there is mail to forget. */
@Configuration(proxyBeanMethods = false)
class MailJobConfiguration {

    private static final int SECONDS = 5;

    @Bean
    RecurringTask<Void> mailJob(Postman postman) {
        return Tasks.recurring("mail", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) ->
                        postman.deliver(() -> context.getSchedulerState().isShuttingDown()));
    }

    @Bean
    RecurringTask<Void> mailTidyingJob(MailTidying tidying) {
        return Tasks.recurring("mail-tidying", FixedDelay.ofHours(24)).execute((instance, context) -> tidying.tidy());
    }
}
