package io.shirase.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import io.shirase.time.Japan;
import java.time.LocalTime;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the trail is stored, and how a store from before the chain gets one. */
@Configuration(proxyBeanMethods = false)
class TrailConfiguration {

    @Bean
    TrailStore trailStore(JdbcClient database) {
        return new TrailStore(database);
    }

    /** At six in the morning; a morning that was missed is caught up once. */
    @Bean
    RecurringTask<Void> anchorJob(TrailAnchors anchors) {
        return Tasks.recurring("trail-anchor", new Daily(Japan.ZONE, LocalTime.of(6, 0)))
                .execute((instance, context) -> anchors.post());
    }

    @Bean
    static JavaMigration chainOldEntries() {
        return new ChainOldEntries();
    }
}
