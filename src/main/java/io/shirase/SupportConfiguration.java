package io.shirase;

import io.shirase.directory.Support;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The response plan and the services of the products, read once at the start: a broken file stops it. */
@Configuration(proxyBeanMethods = false)
class SupportConfiguration {

    @Bean
    Support support() {
        return Support.load();
    }
}
