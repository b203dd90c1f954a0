package io.shirase.persistence;

import io.shirase.Shirase;
import io.shirase.assessment.Activity;
import io.shirase.conversation.Conversation;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.money.Yen;
import io.shirase.policy.Policies;
import io.shirase.report.Reports;
import io.shirase.time.Japan;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.support.GenericBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.context.support.GenericWebApplicationContext;

/**
 * The whole portal with its jobs, all but the web server, in which a policyholder does all that can be lost at once; what
 * has been acknowledged is printed. It goes on until it is killed, or with {@code --finish} sends what is left to send.
 */
public final class PortalToKill {

    /** Before what was acknowledged: its kind, its id, and what it says. */
    static final String ACKNOWLEDGED = "acknowledged ";

    static final String FINISHED = "finished";

    /** Nobody is reminded at night. */
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    /** What is still to be done, as long as there are any: reminders first, then their mails. */
    private static final List<String> LEFT = List.of(
            "scheduled_tasks where task_name = 'reminders' and execution_time < current_timestamp",
            "outbox where state in ('WAITING', 'SENDING')");

    private final ConfigurableApplicationContext portal;
    private final UUID incident;

    private PortalToKill(ConfigurableApplicationContext portal) {
        this.portal = portal;
        signIn();
        Reports reports = portal.getBean(Reports.class);
        UUID draft = UUID.randomUUID();
        reports.start(draft);
        reports.answer(
                draft,
                given -> given.withPolicy(
                                portal.getBean(Policies.class).list().getFirst().id())
                        .withDiscovery(new Discovery(LocalDate.now(portal.getBean(Clock.class)), null, "")));
        incident = reports.submit(draft).id();
        acknowledge("incident", incident, "");
    }

    /** @param arguments settings, among them {@code --days-later=3}, and {@code --finish} */
    public static void main(String[] arguments) throws InterruptedException {
        ConfigurableApplicationContext portal = new SpringApplicationBuilder(Shirase.class)
                .contextFactory(type -> new GenericWebApplicationContext(new MockServletContext()))
                .initializers(context -> later((GenericApplicationContext) context))
                .run(arguments);
        if (List.of(arguments).contains("--finish")) {
            JdbcClient database = portal.getBean(JdbcClient.class);
            for (String left : LEFT) {
                while (database.sql("select count(*) from " + left)
                                .query(Long.class)
                                .single()
                        > 0) {
                    Thread.sleep(200);
                }
            }
            System.out.println(FINISHED);
            portal.close();
            return;
        }
        new PortalToKill(portal).work();
    }

    private static void later(GenericApplicationContext context) {
        ZonedDateTime now = ZonedDateTime.now(Japan.ZONE);
        int days = context.getEnvironment().getRequiredProperty("days-later", Integer.class);
        GenericBeanDefinition clock = new GenericBeanDefinition();
        clock.setBeanClass(Clock.class);
        Duration later = Duration.between(now, now.with(MORNING).plusDays(days));
        clock.setInstanceSupplier(() -> Clock.offset(Clock.system(Japan.ZONE), later));
        clock.setPrimary(true);
        context.registerBeanDefinition("laterClock", clock);
    }

    private void work() {
        Reports reports = portal.getBean(Reports.class);
        UUID draft = UUID.randomUUID();
        signIn();
        reports.start(draft);
        again("answer", n -> {
            reports.answer(draft, given -> given.withDescription("answer-" + n + "."));
            return draft;
        });
        again("line", n -> {
            ExpenseFacts facts = ExpenseFacts.NONE.with(edit -> {
                edit.activity = Activity.CALL_CENTRE;
                edit.amount = Yen.of(n);
            });
            return portal.getBean(Expenses.class)
                    .add(UUID.randomUUID(), incident, facts, List.of())
                    .id();
        });
        again(
                "message",
                n -> portal.getBean(Conversation.class)
                        .send(UUID.randomUUID(), incident, "message-" + n, List.of())
                        .id());
        Thread.ofPlatform().start(() -> {
            signIn();
            for (int n = 1; ; n++) {
                receipt(n);
            }
        });
    }

    private void receipt(int n) {
        try {
            BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(1, 1, n);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            Receipts receipts = portal.getBean(Receipts.class);
            UUID id = receipts.add(incident, n + ".png", new ByteArrayInputStream(bytes.toByteArray()))
                    .receipt()
                    .id();
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
            acknowledge("receipt", id, digest);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Act {

        UUID with(int n);
    }

    private void again(String kind, Act act) {
        Thread.ofPlatform().start(() -> {
            signIn();
            for (int n = 1; ; n++) {
                acknowledge(kind, act.with(n), String.valueOf(n));
            }
        });
    }

    private static void acknowledge(String kind, UUID id, String said) {
        System.out.println(ACKNOWLEDGED + kind + " " + id + " " + said);
    }

    private void signIn() {
        var account = portal.getBean(UserDetailsService.class).loadUserByUsername("policyholder");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }
}
