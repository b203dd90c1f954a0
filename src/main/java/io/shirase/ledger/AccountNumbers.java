package io.shirase.ledger;

import io.shirase.secret.SecretColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says that account numbers are stored encrypted. */
@Configuration(proxyBeanMethods = false)
class AccountNumbers {

    static final SecretColumn COLUMN = new SecretColumn("payee_account", "number");

    @Bean
    SecretColumn numbersOfAccounts() {
        return COLUMN;
    }
}
