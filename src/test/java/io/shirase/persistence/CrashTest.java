package io.shirase.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Run by {@code script/bench crash}: it takes minutes. The moments come from {@code -Dshirase.seed}, which a failure names.
 */
@Tag("long")
@DisplayName("A portal that is killed again and again")
class CrashTest {

    private static final Pattern ANSWER = Pattern.compile("answer-(\\d+)\\.");

    @TempDir
    Path folder;

    @Test
    @DisplayName("has all that it acknowledged, and each mail and reminder once, in H2")
    void inH2() throws Exception {
        new Story(StoreToKill.inH2(folder), folder).play();
    }

    @Test
    @DisplayName("has all that it acknowledged, and each mail and reminder once, in PostgreSQL")
    void inPostgreSql() throws Exception {
        new Story(StoreToKill.inPostgreSql(), folder).play();
    }

    private static final class Story {

        /** From one start to the next, so that there is something to remind of. */
        private static final int DAYS = 3;

        private static final int KILLS = Integer.getInteger("shirase.kills", 1);

        private final StoreToKill store;
        private final Path folder;
        private final long seed = Long.getLong("shirase.seed", System.nanoTime());
        private final Random random = new Random(seed);
        private final GreenMail mails = new GreenMail(new ServerSetup(0, "localhost", "smtp"));

        /** What was acknowledged last of each thing, by its kind and id. */
        private final Map<String, String> acknowledged = new HashMap<>();

        private long acknowledgements;

        Story(StoreToKill store, Path folder) {
            this.store = store;
            this.folder = folder;
        }

        void play() throws Exception {
            mails.start();
            try {
                for (int kill = 0; kill < KILLS; kill++) {
                    workAndKill(kill);
                    everythingIsThere();
                    anHourPasses();
                }
                Process last = start(KILLS, "--finish");
                assertThat(StoreToKill.told(last, PortalToKill.FINISHED)).hasSize(1);
                everythingIsThere();
                eachMailOnce();
            } finally {
                mails.stop();
            }
        }

        private void workAndKill(int starts) throws Exception {
            Process portal = start(starts);
            int until = 20 + random.nextInt(400);
            Iterator<String> told =
                    StoreToKill.told(portal, PortalToKill.ACKNOWLEDGED).iterator();
            for (int i = 0; i < until && told.hasNext(); i++) {
                note(told.next());
            }
            // By its handle: what it had said and nobody had read yet was acknowledged too, and stays to be read.
            portal.toHandle().destroyForcibly();
            told.forEachRemaining(this::note);
            portal.waitFor();
            assertThat(acknowledgements).as("it came to work").isPositive();
        }

        /** So that another server sees that the dead one's jobs are nobody's any more, and begins with all of them. */
        private void anHourPasses() throws Exception {
            store.execute("update scheduled_tasks set execution_time = execution_time - interval '1' hour,"
                    + " last_heartbeat = last_heartbeat - interval '1' hour");
        }

        private void note(String line) {
            Matcher whole = Pattern.compile("(\\w+ [0-9a-f-]{36}) (.*)").matcher(line);
            if (whole.matches()) {
                acknowledged.put(whole.group(1), whole.group(2));
                acknowledgements++;
            }
        }

        private Process start(int starts, String... more) throws IOException {
            List<String> settings = new ArrayList<>(List.of(
                    "--days-later=" + starts * DAYS,
                    "--shirase.demo=true",
                    "--shirase.data=" + folder,
                    "--shirase.public-url=http://portal.example",
                    "--shirase.mail.from=notice@shirase.example",
                    "--spring.mail.host=localhost",
                    "--spring.mail.port=" + mails.getSmtp().getPort(),
                    "--spring.mail.properties.mail.smtp.starttls.enable=false",
                    "--spring.mail.properties.mail.smtp.starttls.required=false"));
            settings.addAll(Arrays.asList(more));
            return store.start(PortalToKill.class, settings.toArray(String[]::new));
        }

        private void everythingIsThere() throws Exception {
            Map<String, String> kept = new HashMap<>();
            keep(kept, "incident", "select id, '' from incident");
            keep(kept, "line", "select id, amount from expense_line");
            keep(kept, "receipt", "select id, sha256 from receipt");
            keep(kept, "message", "select id, said from message");
            keep(kept, "answer", "select id, answers from report_draft");
            assertThat(acknowledged.entrySet())
                    .as("with the seed %d", seed)
                    .allSatisfy(entry -> assertThat(kept).hasEntrySatisfying(entry.getKey(), found -> {
                        String kind = entry.getKey().replaceFirst(" .*", "");
                        if (kind.equals("answer")) {
                            Matcher answer = ANSWER.matcher(found);
                            assertThat(answer.find()).isTrue();
                            assertThat(Integer.parseInt(answer.group(1)))
                                    .isGreaterThanOrEqualTo(Integer.parseInt(entry.getValue()));
                        } else {
                            assertThat(found).endsWith(entry.getValue());
                        }
                    }));
            for (String digest : store.rows("select sha256 from receipt")) {
                Path file = folder.resolve("evidence")
                        .resolve(digest.substring(0, 2))
                        .resolve(digest.substring(2, 4))
                        .resolve(digest);
                assertThat(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))))
                        .isEqualTo(digest);
            }
        }

        private void keep(Map<String, String> kept, String kind, String sql) throws Exception {
            for (String row : store.rows(sql)) {
                kept.put(kind + " " + row.substring(0, 36), row.substring(36));
            }
        }

        /** SMTP cannot tell whether a mail was taken whose acknowledgement never came: it goes again under the same id. */
        private void eachMailOnce() throws Exception {
            Map<String, Long> taken = Arrays.stream(mails.getReceivedMessages())
                    .map(Story::id)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            Set<String> sent = new HashSet<>(store.rows("select id from outbox where state = 'SENT'"));
            long twice = taken.values().stream().filter(times -> times > 1).count();
            assertThat(taken.keySet()).isEqualTo(sent);
            assertThat(taken.values()).allMatch(times -> times <= 2);
            assertThat(twice).isLessThanOrEqualTo(KILLS);
            long reminders =
                    store.count("(select distinct person_id, incident_id, last_day, days_after from reminder_sent) r");
            assertThat(store.count("outbox where kind in ('REMINDER', 'OVERDUE')"))
                    .isEqualTo(reminders);
            System.out.printf(
                    "Crash: %s, %d kills, %,d acknowledgements of %,d things, %d mails (%d of them twice, of one id), %d reminders%n",
                    store.url().replaceFirst(":(file|//).*", ""),
                    KILLS,
                    acknowledgements,
                    acknowledged.size(),
                    sent.size(),
                    twice,
                    reminders);
        }

        private static String id(MimeMessage mail) {
            try {
                return mail.getMessageID().replaceFirst("<([^@]+)@.*", "$1");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
