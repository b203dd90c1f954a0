package io.shirase.mail;

import io.shirase.web.PublicUrl;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The sending half of the portal in a process of its own, to be killed: sends what is due, and ends. */
public final class SenderProcess {

    private SenderProcess() {}

    /** @param arguments settings, such as {@code --spring.mail.port=25} and {@code --minutes-later=11} */
    public static void main(String[] arguments) {
        try (var context = new SpringApplicationBuilder(Sender.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(
                        "spring.config.location=classpath:/application.yaml",
                        "spring.jpa.hibernate.ddl-auto=none",
                        "shirase.public-url=https://portal.example",
                        "shirase.mail.from=notice@shirase.example",
                        "spring.mail.host=127.0.0.1")
                .run(arguments)) {
            context.getBean(Postman.class).deliver(() -> false);
        }
    }

    /** Not marked as a configuration, so that the portal of other tests does not find it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        MailSenderAutoConfiguration.class
    })
    @EntityScan(basePackageClasses = Outbox.class)
    @EnableJpaRepositories(basePackageClasses = Outbox.class)
    @Import({PublicUrl.class, MailSettings.class, Letters.class, MailServer.class, Postman.class})
    static class Sender {

        @Bean
        Clock clock(@Value("${minutes-later}") long minutes) {
            return Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes));
        }

        @Bean
        AddressBook nobody() {
            return new AddressBook() {

                @Override
                public Optional<Addressee> find(UUID person) {
                    return Optional.empty();
                }

                @Override
                public UUID here() {
                    throw new IllegalStateException("Nobody is here");
                }
            };
        }
    }
}
