package io.shirase.packet;

import io.shirase.packet.content.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A packet that is being made, or has been, for one person. Safe for use by many threads. */
public final class PacketJob implements Progress {

    /** How the making stands. */
    public enum State {
        WAITING,
        MAKING,
        DONE,
        FAILED
    }

    /**
     * How far it is.
     *
     * @param of 0 where the number of steps is not known
     */
    public record Reached(Stage stage, int done, int of) {}

    private final UUID id;
    private final UUID person;
    private final UUID incidentId;
    private final PacketKind kind;
    private final Locale locale;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile State state = State.WAITING;
    private volatile Reached reached = new Reached(Stage.CONTENT, 0, 0);
    private volatile @Nullable Path file;
    private volatile String fileName = "";
    private volatile String sum = "";
    private volatile Instant endedAt = Instant.MAX;

    PacketJob(UUID id, UUID person, UUID incidentId, PacketKind kind, Locale locale) {
        this.id = id;
        this.person = person;
        this.incidentId = incidentId;
        this.kind = kind;
        this.locale = locale;
    }

    public UUID id() {
        return id;
    }

    public UUID incidentId() {
        return incidentId;
    }

    public PacketKind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public Reached reached() {
        return reached;
    }

    public boolean isEnded() {
        return state == State.DONE || state == State.FAILED;
    }

    /** When it ended; only where it has. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Who asked for it, by id. */
    UUID person() {
        return person;
    }

    Locale locale() {
        return locale;
    }

    boolean isFor(UUID asking, UUID incident, PacketKind wanted, Locale language) {
        return person.equals(asking)
                && incidentId.equals(incident)
                && kind == wanted
                && locale.getLanguage().equals(language.getLanguage());
    }

    boolean isOf(UUID asking) {
        return person.equals(asking);
    }

    /** Where the packet lies, once it is done. */
    public Path file() {
        return Objects.requireNonNull(file);
    }

    /** What it is called where it is saved. */
    public String fileName() {
        return fileName;
    }

    /** The SHA-256 sum of the packet in lower-case hexadecimal, once it is done. */
    public String sum() {
        return sum;
    }

    boolean endedBefore(Instant time) {
        return endedAt.isBefore(time);
    }

    /** Waits for the end, so long at most; whether it has come. */
    boolean await(Duration patience) {
        try {
            return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void reached(Stage stage, int done, int of) {
        reached = new Reached(stage, done, of);
    }

    void begin() {
        state = State.MAKING;
    }

    void done(Path made, String name, String sha256, Instant at) {
        file = made;
        fileName = name;
        sum = sha256;
        end(State.DONE, at);
    }

    void failed(Instant at) {
        end(State.FAILED, at);
    }

    private void end(State how, Instant at) {
        endedAt = at;
        state = how;
        ended.countDown();
    }
}
