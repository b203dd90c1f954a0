package io.shirase.packet;

import io.shirase.packet.content.Progress.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Packets in the making, in each of their states. */
public final class JobExamples {

    public static final Instant ENDED = Instant.parse("2026-11-23T01:05:00Z");

    private JobExamples() {}

    public static PacketJob waiting() {
        return new PacketJob(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), PacketKind.PDF, Locale.JAPANESE);
    }

    /** @param of 0 where nothing is counted yet */
    public static PacketJob making(Stage stage, int done, int of) {
        PacketJob job = waiting();
        job.begin();
        job.reached(stage, done, of);
        return job;
    }

    public static PacketJob done() {
        PacketJob job = making(Stage.PAGES, 12, 12);
        job.done(Path.of("none"), "none.pdf", "a".repeat(64), ENDED);
        return job;
    }

    public static PacketJob failed() {
        PacketJob job = making(Stage.FILES, 1, 3);
        job.failed(ENDED);
        return job;
    }

    /** Waits for the end of a packet that is made in truth. */
    public static void await(PacketJob job) {
        if (!job.await(Duration.ofMinutes(2))) {
            throw new AssertionError("The packet is not made in time");
        }
    }
}
