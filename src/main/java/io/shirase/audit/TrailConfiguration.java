package io.shirase.audit;

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

    @Bean
    static JavaMigration chainOldEntries() {
        return new ChainOldEntries();
    }
}
