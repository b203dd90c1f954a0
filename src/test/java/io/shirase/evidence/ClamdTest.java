package io.shirase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The client of clamd")
class ClamdTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("receipt"), new byte[200_000]);
    }

    /** Takes one file as clamd does, and answers; tells the bytes that came. */
    private static CompletableFuture<byte[]> answer(ServerSocketChannel server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (SocketChannel channel = server.accept()) {
                DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
                assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    bytes.write(in.readNBytes(length));
                }
                channel.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private VirusScan scan(String answer) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            answer(server, answer);
            int port = ((java.net.InetSocketAddress) server.getLocalAddress()).getPort();
            try (Clamd clamd = Clamd.at("127.0.0.1:" + port, PATIENCE)) {
                return clamd.scan(file);
            }
        }
    }

    @Test
    @DisplayName("takes yes and no for what they are, and anything else for no answer yet")
    void answers() throws IOException {
        assertThat(scan("stream: OK\0")).isEqualTo(VirusScan.CLEAN);
        assertThat(scan("stream: Eicar-Signature FOUND\0")).isEqualTo(VirusScan.FOUND);
        assertThat(scan("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(VirusScan.WAITING);
        assertThat(scan("")).isEqualTo(VirusScan.WAITING);
    }

    @Test
    @DisplayName("sends every byte, through a Unix socket too")
    void unixSocket() throws IOException, ExecutionException, InterruptedException {
        Path socket = folder.resolve("s");
        SocketAddress address = UnixDomainSocketAddress.of(socket);
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            CompletableFuture<byte[]> came = answer(server, "stream: OK\0");
            try (Clamd clamd = Clamd.at(socket.toString(), PATIENCE)) {
                assertThat(clamd.scan(file)).isEqualTo(VirusScan.CLEAN);
            }
            assertThat(came.get()).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    @DisplayName("waits no longer than it may for one that says nothing, and asks again where nobody is there")
    void silence() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Clamd clamd = Clamd.at("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(300))) {
            assertThat(clamd.scan(file)).isEqualTo(VirusScan.WAITING);
        }
        try (Clamd clamd = Clamd.at(folder.resolve("nobody").toString(), PATIENCE)) {
            assertThat(clamd.scan(file)).isEqualTo(VirusScan.WAITING);
        }
    }

    @Test
    @DisplayName("says at the start that a setting is none")
    void setting() {
        assertThatIllegalArgumentException().isThrownBy(() -> Clamd.at("clamd", PATIENCE));
    }
}
