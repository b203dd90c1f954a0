package io.shirase.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The virus scanner of this installation, if it has one ({@code shirase.evidence.clamd}). */
@Component
public class VirusScanner implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final @Nullable Clamd clamd;

    VirusScanner(@Value("${shirase.evidence.clamd:}") String clamd) {
        this.clamd = clamd.isBlank() ? null : Clamd.at(clamd.strip(), PATIENCE);
    }

    public boolean isThere() {
        return clamd != null;
    }

    /** What it says of a file; null where there is no scanner. Takes at most 20 seconds. */
    @Nullable
    VirusScan scan(Path file) {
        return clamd == null ? null : clamd.scan(file);
    }

    @Override
    public void close() {
        if (clamd != null) {
            clamd.close();
        }
    }
}
