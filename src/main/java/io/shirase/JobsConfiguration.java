package io.shirase;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/**
 * The recurring work: every {@link RecurringTask} of a room, each run by one server at a time however many there are. When
 * it is due stands in the database: it survives a restart, and what was missed meanwhile is caught up once. A server that
 * is killed at it is missed after a minute, and another takes over.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("shirase.jobs")
class JobsConfiguration {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 6;

    /** Less than the portal's own patience at its stop. */
    private static final Duration STOP = Duration.ofSeconds(8);

    @Bean(destroyMethod = "stop")
    Scheduler jobs(DataSource store, List<RecurringTask<?>> tasks) {
        return Scheduler.create(store)
                .startTasks(tasks)
                .threads(2)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOP)
                .failureLogging(LogLevel.WARN, true)
                .build();
    }

    @Bean
    Start startJobs(Scheduler jobs) {
        return new Start(jobs);
    }

    record Start(Scheduler jobs) {

        /** Before what asks for a job soon: at its start, the scheduler puts every job of fixed times to its next one. */
        @Order(0)
        @EventListener(ApplicationReadyEvent.class)
        void start() {
            jobs.start();
        }
    }
}
