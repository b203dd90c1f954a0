package io.shirase.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class KeptTest {

    private final Kept<String, Integer, List<String>> kept = new Kept<>(4, List::size);
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void onlyReading() {
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
    }

    @AfterEach
    void done() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    @DisplayName("What was read is not read again as long as its stamp is the same")
    void sameStamp() {
        assertThat(ask("a", 1)).isEqualTo(ask("a", 1));
        assertThat(read).containsExactly("a at 1");
        ask("a", 2);
        assertThat(read).containsExactly("a at 1", "a at 2");
    }

    @Test
    @DisplayName("Nobody gets what a writing transaction read: it may be rolled back")
    void writing() {
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
        ask("a", 1);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
        ask("a", 1);
        assertThat(read).containsExactly("a at 1", "a at 1");
    }

    @Test
    @DisplayName("Of many together only what is not known is read")
    void several() {
        ask("a", 1);
        Map<String, List<String>> both = kept.readAll(Map.of("a", 1, "b", 7), unknown -> {
            assertThat(unknown).containsExactly("b");
            return Map.of("b", List.of("fresh"));
        });
        assertThat(both).containsEntry("b", List.of("fresh")).containsOnlyKeys("a", "b");
    }

    @Test
    @DisplayName("What was asked for longest ago goes first where the room is used up")
    void bounded() {
        ask("a", 1);
        ask("b", 1);
        ask("a", 1);
        ask("c", 1);
        read.clear();
        ask("a", 1);
        assertThat(read).isEmpty();
        ask("b", 1);
        assertThat(read).containsExactly("b at 1");
    }

    @Test
    @DisplayName("A value of a new stamp takes the room of the one before it, not a room of its own")
    void replaced() {
        ask("a", 1);
        ask("b", 1);
        ask("b", 2);
        ask("b", 3);
        read.clear();
        ask("a", 1);
        assertThat(read).isEmpty();
    }

    private List<String> ask(String key, int stamp) {
        return kept.read(key, stamp, () -> {
            read.add(key + " at " + stamp);
            return List.of(key, key);
        });
    }
}
