package io.shirase.policy;

import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the store comes to find policies as somebody types. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    static JavaMigration orderPartsByBytes() {
        return new OrderPartsByBytes();
    }
}
