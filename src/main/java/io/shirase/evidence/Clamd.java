package io.shirase.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks a ClamAV daemon about a file: its bytes go through the socket (INSTREAM), so that the daemon needs no right to read
 * anything. Safe for use by many threads.
 */
final class Clamd implements AutoCloseable {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final SocketAddress address;
    private final Duration patience;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clamd-", 0).factory());

    private Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * @param setting {@code host:port}, or the absolute path of a Unix socket
     * @param patience for one file
     * @throws IllegalArgumentException if the setting is neither
     */
    static Clamd at(String setting, Duration patience) {
        if (setting.startsWith("/")) {
            return new Clamd(UnixDomainSocketAddress.of(setting), patience);
        }
        int colon = setting.lastIndexOf(':');
        if (colon < 1 || !setting.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "shirase.evidence.clamd is host:port or the path of a socket: " + setting);
        }
        return new Clamd(
                new InetSocketAddress(setting.substring(0, colon), Integer.parseInt(setting.substring(colon + 1))),
                patience);
    }

    /** What the daemon says; {@link VirusScan#WAITING} where it does not answer, or says neither yes nor no. */
    VirusScan scan(Path file) {
        try (SocketChannel channel = open()) {
            ScheduledFuture<?> end = clock.schedule(() -> closed(channel), patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return verdict(ask(channel, file));
            } finally {
                end.cancel(false);
            }
        } catch (IOException noAnswer) {
            return VirusScan.WAITING;
        }
    }

    private SocketChannel open() throws IOException {
        if (address instanceof UnixDomainSocketAddress) {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(address);
            return channel;
        }
        InetSocketAddress host = (InetSocketAddress) address;
        SocketChannel channel = SocketChannel.open();
        channel.socket()
                .connect(new InetSocketAddress(host.getHostString(), host.getPort()), (int) patience.toMillis());
        return channel;
    }

    private static void closed(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // Whoever waits on it is told.
        }
    }

    private static String ask(SocketChannel channel, Path file) throws IOException {
        OutputStream out = Channels.newOutputStream(channel);
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                out.write(ByteBuffer.allocate(4).putInt(read).array());
                out.write(piece, 0, read);
            }
        }
        out.write(new byte[4]);
        out.flush();
        byte[] answer = new BufferedInputStream(Channels.newInputStream(channel)).readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static VirusScan verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return VirusScan.CLEAN;
        }
        return answer.startsWith("stream: ") && answer.endsWith(" FOUND") ? VirusScan.FOUND : VirusScan.WAITING;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
