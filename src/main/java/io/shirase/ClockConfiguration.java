package io.shirase;

import io.shirase.storage.RehearsalClock;
import io.shirase.time.Japan;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only clock: Japan's, and of a drill the drill's. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return new RehearsalClock(Clock.system(Japan.ZONE));
    }
}
