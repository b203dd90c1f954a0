package io.shirase.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@DisplayName("What a transaction asks once")
class OnceTest {

    private final Once<String, Integer> once = new Once<>();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(one -> one.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        TransactionSynchronizationManager.clear();
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @Test
    @DisplayName("is not asked again by another part of it, whether there was an answer or not")
    void again() {
        assertThat(read("a", "none")).containsExactly(Map.entry("a", 1));
        assertThat(read("none", "a", "bb")).containsOnly(Map.entry("a", 1), Map.entry("bb", 2));

        assertThat(asked).containsExactly("a", "none", "bb");
    }

    @Test
    @DisplayName("is asked anew by the next")
    void next() {
        read("a");
        end();
        begin();
        read("a");

        assertThat(asked).containsExactly("a", "a");
    }

    @Test
    @DisplayName("is asked each time where it writes, since what it wrote may have changed the answer")
    void writing() {
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);

        read("a");
        read("a");

        assertThat(asked).containsExactly("a", "a");
    }

    private Map<String, Integer> read(String... keys) {
        return once.readAll(List.of(keys), this::ask);
    }

    private Map<String, Integer> ask(Collection<String> keys) {
        asked.addAll(keys);
        return keys.stream().filter(key -> !key.equals("none")).collect(Collectors.toMap(key -> key, String::length));
    }
}
