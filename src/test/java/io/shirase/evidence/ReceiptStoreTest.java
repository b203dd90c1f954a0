package io.shirase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.evidence.ReceiptRefused.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptStoreTest {

    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private ReceiptStore store;

    @BeforeEach
    void openStore() throws IOException {
        store = new ReceiptStore(folder);
    }

    @Test
    void aFileIsKeptUnderTheSumOfItsContent() throws Exception {
        keep("abc");

        assertThat(files()).containsExactly(Path.of("ba", "78", SHA_256_OF_ABC));
        assertThat(store.open(SHA_256_OF_ABC)).hasContent("abc");
    }

    @Test
    void theSameContentIsKeptOnceAndNotTouchedAgain() throws Exception {
        keep("abc");
        Path file = folder.resolve(files().getFirst());
        FileTime first = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, first);

        keep("abc");

        assertThat(files()).hasSize(1);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(first);
    }

    @Test
    void whatIsNotKeptLeavesNothingBehind() throws Exception {
        store.receive(content("abc"), 3).close();

        assertThat(files()).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal("", 3)).isEqualTo(Why.EMPTY);
    }

    @Test
    void aFileOverTheLimitIsRefusedAndLeavesNothingBehind() throws IOException {
        assertThat(refusal("abcd", 3)).isEqualTo(Why.LARGE);
        assertThat(files()).isEmpty();
    }

    @Test
    void aTransferThatBreaksLeavesNothingBehind() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> store.receive(broken, 3)).hasMessage("connection reset");
        assertThat(files()).isEmpty();
    }

    @Test
    void aPathIsNoNameOfAReceipt() {
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void uploadsAbandonedADayAgoAreClearedAtTheNextStart() throws IOException {
        Path old = Files.writeString(folder.resolve("incoming/old.part"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path fresh = Files.writeString(folder.resolve("incoming/fresh.part"), "x");

        new ReceiptStore(folder);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private void keep(String text) throws Exception {
        try (var received = store.receive(content(text), 100)) {
            store.keep(received);
        }
    }

    private Why refusal(String text, long maxBytes) {
        ReceiptRefused refused =
                catchThrowableOfType(ReceiptRefused.class, () -> store.receive(content(text), maxBytes));
        assertThat(refused).isNotNull();
        return refused.why();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
