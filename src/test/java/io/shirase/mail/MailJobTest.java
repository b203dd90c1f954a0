package io.shirase.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Recurring work of two servers on one database")
class MailJobTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        DataSource store;

        @Autowired
        RecurringTask<Void> mailJob;

        private final AtomicInteger runs = new AtomicInteger();
        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final Set<String> servers = ConcurrentHashMap.newKeySet();

        @Test
        @DisplayName("is done by one of them at a time, and goes on with the other when one stops")
        void oneAtATime() {
            Scheduler first = server("first");
            Scheduler second = server("second");
            first.start();
            second.start();
            try {
                await().atMost(Duration.ofSeconds(30)).until(() -> runs.get() >= 5);
                first.stop();
                int before = runs.get();
                await().atMost(Duration.ofSeconds(30)).until(() -> runs.get() >= before + 2);
            } finally {
                first.stop();
                second.stop();
            }
            assertThat(most).hasValue(1);
            assertThat(servers).contains("second");
        }

        @Test
        @DisplayName("that was missed while all were down is caught up once they are back")
        void caughtUp() {
            Scheduler before = server("before");
            before.start();
            await().atMost(Duration.ofSeconds(30)).until(() -> runs.get() >= 1);
            before.stop();
            database.sql("update scheduled_tasks set execution_time = ? where task_name = 'counting'")
                    .param(OffsetDateTime.now().minusDays(3))
                    .update();
            int missed = runs.get();
            Scheduler after = server("after");
            after.start();
            try {
                await().atMost(Duration.ofSeconds(30)).until(() -> runs.get() > missed);
            } finally {
                after.stop();
            }
            assertThat(servers).contains("after");
        }

        @Test
        @DisplayName("has mail in it")
        void mail() {
            assertThat(mailJob.getTaskName()).isEqualTo("mail");
        }

        private Scheduler server(String name) {
            RecurringTask<Void> counting = Tasks.recurring("counting", FixedDelay.ofMillis(100))
                    .execute((instance, context) -> {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                        servers.add(name);
                        runs.incrementAndGet();
                        running.decrementAndGet();
                    });
            return Scheduler.create(store)
                    .schedulerName(() -> name)
                    .startTasks(counting)
                    .threads(2)
                    .pollingInterval(Duration.ofMillis(50))
                    .shutdownMaxWait(Duration.ofSeconds(5))
                    .build();
        }
    }
}
