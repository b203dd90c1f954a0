package io.shirase.duty;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every half hour whether somebody is to be reminded. */
@Configuration(proxyBeanMethods = false)
class ReminderJobConfiguration {

    private static final int MINUTES = 30;

    @Bean
    RecurringTask<Void> remindersJob(Reminders reminders) {
        return Tasks.recurring("reminders", FixedDelay.ofMinutes(MINUTES))
                .execute((instance, context) ->
                        reminders.send(() -> context.getSchedulerState().isShuttingDown()));
    }
}
