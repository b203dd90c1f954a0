package io.shirase.packet;

import io.shirase.evidence.ScratchFolder;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.OnBehalf;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import io.shirase.language.Words;
import io.shirase.packet.content.Progress.Stage;
import io.shirase.packet.files.PacketZip;
import io.shirase.packet.print.PacketPdf;
import io.shirase.proof.Manifest;
import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Makes packets, a few at a time, in the order in which they were asked for; whoever asked may leave and come back. What is
 * made lies in a folder of the portal's own and is removed after {@link #KEPT}, or by the next start. What was not made when a server was
 * stopped or killed, the next that starts takes up. Only the person who asked for a packet finds it, and only while the incident
 * is theirs to see.
 */
@Service
public class PacketJobs {

    private static final Logger LOG = LoggerFactory.getLogger(PacketJobs.class);

    static final int AT_ONCE = 2;
    static final int MOST_WAITING = 40;
    static final int MOST_OF_A_PERSON = 3;

    /** A packet at which a server went down so often is not begun again by itself: it may be why. */
    static final int MOST_TRIES = 2;

    /** So long a packet can be taken away once it is made. */
    public static final Duration KEPT = Duration.ofMinutes(30);

    private final Packets packets;
    private final InstallationSeal seal;
    private final Incidents incidents;
    private final SignedIn signedIn;
    private final OnBehalf onBehalf;
    private final PacketRequests requests;
    private final ScratchFolder folder;
    private final Path folders;
    private volatile boolean closing;
    private final ExecutorService makers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("packet-", 1).daemon().factory());

    /** In the order in which they were asked for. */
    private final List<PacketJob> jobs = new ArrayList<>();

    PacketJobs(
            Packets packets,
            InstallationSeal seal,
            Incidents incidents,
            SignedIn signedIn,
            OnBehalf onBehalf,
            PacketRequests requests,
            @Value("${shirase.data:./data}") Path data)
            throws IOException {
        this.packets = packets;
        this.seal = seal;
        this.incidents = incidents;
        this.signedIn = signedIn;
        this.onBehalf = onBehalf;
        this.requests = requests;
        this.folders = data.resolve("packets");
        this.folder = ScratchFolder.in(folders);
    }

    /** Takes up what servers left that are no more: their folders were removed when this one got its own. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUp() {
        for (PacketRequests.Left left : requests.all()) {
            boolean gone = !Files.exists(folders.resolve(left.server()));
            if (gone && requests.take(left, folder.name())) {
                PacketJob job = left.job();
                synchronized (jobs) {
                    jobs.add(job);
                }
                if (left.tries() < MOST_TRIES) {
                    LOG.info("A packet of incident {} that was not finished is made again", job.incidentId());
                    makers.execute(() -> make(job));
                } else {
                    requests.remove(job.id());
                    job.failed(Instant.now());
                }
            }
        }
    }

    /**
     * Asks for a packet as things stand. Where this person waits for the same one already, that one is meant.
     *
     * @throws NotFoundException if there is no such incident for this person
     * @throws TooManyPackets if too many are waiting
     */
    public PacketJob start(UUID asked, PacketKind kind, Locale locale) {
        UUID incidentId = incidents.surviving(asked).id();
        UUID person = signedIn.person().id();
        synchronized (jobs) {
            forgetOld();
            Optional<PacketJob> same = jobs.stream()
                    .filter(job -> !job.isEnded() && job.isFor(person, incidentId, kind, locale))
                    .findFirst();
            if (same.isPresent()) {
                return same.get();
            }
            List<PacketJob> open = jobs.stream().filter(job -> !job.isEnded()).toList();
            if (open.size() >= MOST_WAITING
                    || open.stream().filter(job -> job.isOf(person)).count() >= MOST_OF_A_PERSON) {
                throw new TooManyPackets();
            }
            PacketJob job = new PacketJob(UUID.randomUUID(), person, incidentId, kind, locale);
            requests.add(job, folder.name(), Instant.now());
            jobs.add(job);
            makers.execute(() -> make(job));
            return job;
        }
    }

    /**
     * The packet of an incident that this person asked for last in this language; empty where there is none.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public Optional<PacketJob> latest(UUID asked, PacketKind kind, Locale locale) {
        UUID incidentId = incidents.surviving(asked).id();
        UUID person = signedIn.person().id();
        synchronized (jobs) {
            forgetOld();
            return jobs.stream()
                    .filter(job -> job.isFor(person, incidentId, kind, locale))
                    .reduce((earlier, later) -> later);
        }
    }

    /** @throws NotFoundException if there is no such packet for this person, or no longer */
    public PacketJob get(UUID asked, UUID id) {
        UUID incidentId = incidents.surviving(asked).id();
        UUID person = signedIn.person().id();
        synchronized (jobs) {
            forgetOld();
            return jobs.stream()
                    .filter(job -> job.id().equals(id) && job.incidentId().equals(incidentId) && job.isOf(person))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
    }

    /** How many packets are made before this one. */
    public int before(PacketJob job) {
        synchronized (jobs) {
            int place = jobs.indexOf(job);
            return (int) jobs.subList(0, Math.max(0, place)).stream()
                    .filter(other -> !other.isEnded())
                    .count();
        }
    }

    private void make(PacketJob job) {
        job.begin();
        boolean made = false;
        try {
            requests.begun(job.id());
            made = onBehalf.of(job.person(), () -> madeBy(job)).orElse(false);
            // What a stop has broken off is still asked for.
            if (!made && !closing) {
                requests.remove(job.id());
            }
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.error("The packet of incident {} could not be made", job.incidentId(), e);
        } finally {
            if (!made) {
                job.failed(Instant.now());
            }
        }
    }

    /** Whether it is made, by the rights of whoever asked. */
    private boolean madeBy(PacketJob job) {
        Path file = null;
        try {
            job.reached(Stage.CONTENT, 0, 0);
            Packet packet = packets.packet(job.incidentId(), job.locale());
            file = folder.newFile("." + job.kind().code());
            String sum = write(packet, job, file);
            packets.made(job.incidentId(), packet.content().notice().number(), job.kind(), sum);
            String number = packet.content().notice().number();
            requests.remove(job.id());
            job.done(file, Words.in(job.locale()).of("packet.file." + job.kind().code(), number), sum, Instant.now());
            return true;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.error("The packet of incident {} could not be made", job.incidentId(), e);
            delete(file);
            return false;
        }
    }

    /** The SHA-256 sum of what was written, in lower-case hexadecimal. */
    private String write(Packet packet, PacketJob job, Path file) throws IOException {
        MessageDigest digest = Manifest.digest();
        try (OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest)) {
            switch (job.kind()) {
                case PDF -> PacketPdf.write(packet.content(), packet.files(), seal.get(), out, job);
                case ZIP -> PacketZip.write(packet.content(), packet.files(), seal.get(), out, job);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void forgetOld() {
        Instant past = Instant.now().minus(KEPT);
        for (Iterator<PacketJob> each = jobs.iterator(); each.hasNext(); ) {
            PacketJob job = each.next();
            if (job.endedBefore(past)) {
                each.remove();
                if (job.state() == PacketJob.State.DONE) {
                    delete(job.file());
                }
            }
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("{} could not be removed", file, e);
        }
    }

    @PreDestroy
    void close() {
        closing = true;
        makers.shutdownNow();
        synchronized (jobs) {
            jobs.clear();
        }
        folder.close();
    }
}
