package io.shirase;

import io.shirase.duty.Authorities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The authority files, read once at the start: a broken one stops it. */
@Configuration(proxyBeanMethods = false)
class AuthorityConfiguration {

    @Bean
    Authorities authorities() {
        return Authorities.load();
    }
}
