package io.shirase.api;

import io.shirase.secret.SecretColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says that the secrets of webhooks are stored encrypted. */
@Configuration(proxyBeanMethods = false)
class WebhookSecrets {

    static final SecretColumn COLUMN = new SecretColumn("webhook", "secret");

    @Bean
    SecretColumn secretsOfWebhooks() {
        return COLUMN;
    }
}
