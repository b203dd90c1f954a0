package io.shirase.packet;

import io.shirase.evidence.PrivateFiles;
import io.shirase.proof.Seal;
import io.shirase.proof.SealKey;
import io.shirase.proof.TimestampServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What this installation seals its packets with: the key that is set, in a demonstration a self-made one that says so, and
 * otherwise nothing. A key that is set and cannot be read stops the start.
 */
@Component
class InstallationSeal {

    private static final char[] DEMO_PASSWORD = "shirase-demo".toCharArray();

    private final @Nullable Path demoFile;
    private final Clock clock;
    private @Nullable Seal seal;

    /**
     * @param keystore a PKCS#12 file; empty for none
     * @param timestamps address of an RFC 3161 server; empty for none
     */
    InstallationSeal(
            @Value("${shirase.seal.keystore:}") String keystore,
            @Value("${shirase.seal.password:}") String password,
            @Value("${shirase.seal.timestamp-server:}") String timestamps,
            @Value("${shirase.demo:false}") boolean demo,
            @Value("${shirase.data:./data}") Path data,
            Clock clock)
            throws IOException {
        this.clock = clock;
        this.demoFile = demo && keystore.isBlank() ? data.resolve("seal-demo.p12") : null;
        if (!keystore.isBlank()) {
            TimestampServer server = timestamps.isBlank() ? null : new TimestampServer(URI.create(timestamps));
            seal = new Seal(SealKey.read(Path.of(keystore), password.toCharArray()), server);
        }
    }

    /** Null where packets are not sealed. */
    synchronized @Nullable Seal get() throws IOException {
        if (seal == null && demoFile != null) {
            seal = new Seal(demoKey(demoFile), null);
        }
        return seal;
    }

    /** Made when the first packet needs it, and kept, so that all packets of a demonstration have one. */
    private SealKey demoKey(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Channels.newOutputStream(PrivateFiles.create(file))) {
                SealKey.demo(clock.instant()).write(out, DEMO_PASSWORD);
            } catch (FileAlreadyExistsException meanwhile) {
                return SealKey.read(file, DEMO_PASSWORD);
            }
        }
        return SealKey.read(file, DEMO_PASSWORD);
    }
}
