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
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
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
    @DisplayName("what a killed process left unfinished is cleared at the next start; what another still writes stays")
    void unfinishedUploadsOfTheDeadAreCleared() throws Exception {
        Path dead = Files.createDirectories(folder.resolve("incoming/0b9a"));
        Files.createFile(dead.resolve("lock"));
        Files.writeString(dead.resolve("half.part"), "x");
        try (ReceiptStore.Incoming alive = store.receive(content("abc"), 3)) {
            new ReceiptStore(folder).close();

            assertThat(dead).doesNotExist();
            assertThat(alive.file()).exists();
        }
    }

    @Test
    @DisplayName("nobody but the portal's own user may read what is kept or coming in")
    void filesArePrivate() throws Exception {
        try (ReceiptStore.Incoming coming = store.receive(content("abc"), 3)) {
            assertThat(permissions(coming.file())).isEqualTo("rw-------");
            store.keep(coming);
        }
        assertThat(permissions(store.path(SHA_256_OF_ABC))).isEqualTo("rw-------");
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("incoming"))).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
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
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .map(folder::relativize)
                    .toList();
        }
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
