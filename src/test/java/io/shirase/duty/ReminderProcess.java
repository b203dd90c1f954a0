package io.shirase.duty;

import io.shirase.duty.ReminderLedger.Reminder;
import io.shirase.duty.ReminderRun.Look;
import io.shirase.mail.AddressBook;
import io.shirase.mail.Addressee;
import io.shirase.mail.Outbox;
import io.shirase.web.PublicUrl;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.transaction.support.TransactionTemplate;

/** The reminding part of the portal in a process of its own, to be killed: posts one reminder an incident, and ends. */
public final class ReminderProcess {

    /** What it prints at each look at an incident. */
    static final String LOOK = "look";

    private ReminderProcess() {}

    /** @param arguments settings, such as {@code --spring.datasource.url=…} */
    public static void main(String[] arguments) {
        try (var context = new SpringApplicationBuilder(Part.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("spring.config.location=classpath:/application.yaml", "spring.jpa.hibernate.ddl-auto=none")
                .run(arguments)) {
            new ReminderRun(
                            context.getBean(ReminderWatch.class),
                            context.getBean(ReminderLedger.class),
                            context.getBean(TransactionTemplate.class),
                            context.getBean(Clock.class),
                            ReminderProcess::look)
                    .send(() -> false);
        }
    }

    private static Look look(UUID incident) {
        System.out.println(LOOK);
        LocalDate lastDay = LocalDate.of(2099, 1, 1);
        return new Look(
                List.of(new Reminder(
                        new UUID(0, 1), incident, "SR-2026-000001", List.of("commission-final"), lastDay, -1, 1)),
                lastDay);
    }

    /** Not marked as a configuration, so that the portal of other tests does not find it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        MailSenderAutoConfiguration.class
    })
    @EntityScan(basePackageClasses = Outbox.class)
    @EnableJpaRepositories(basePackageClasses = Outbox.class)
    @ComponentScan(
            basePackageClasses = Outbox.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "io\\.shirase\\.mail\\.(ui\\..*|.*Configuration|.*Test.*|SenderProcess.*)"))
    @Import({PublicUrl.class, ReminderWatch.class, ReminderLedger.class})
    static class Part {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
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
