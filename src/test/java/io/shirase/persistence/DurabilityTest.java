package io.shirase.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@OnH2
class DurabilityTest extends DatabaseTest {

    @Test
    void h2WritesACommitBeforeItAcknowledgesIt() {
        assertThat(database.sql("select setting_value from information_schema.settings where setting_name = ?")
                        .param("WRITE_DELAY")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnly("0");
    }
}
