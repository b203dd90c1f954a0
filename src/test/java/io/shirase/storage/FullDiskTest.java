package io.shirase.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("When the disk is full")
class FullDiskTest {

    private final FullableDisk disk = new FullableDisk();

    @TempDir
    Path folder;

    @BeforeEach
    void mount() {
        FilePath.register(disk);
    }

    @AfterEach
    void unmount() {
        disk.setFull(false);
        FilePath.unregister(disk);
    }

    @Test
    @DisplayName(
            "a save fails, and once there is room again the H2 store works on without a restart, and has all that it acknowledged")
    void recovers() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=jdbc:h2:" + disk.getScheme() + ":" + folder.resolve("store")
                        + ";WRITE_DELAY=0")
                .run(context -> {
                    JdbcClient store = JdbcClient.create(context.getBean(DataSource.class));
                    store.sql("create table note (text varchar(20))").update();
                    save(store, "before");

                    disk.setFull(true);
                    for (int i = 0; i < 3; i++) {
                        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> save(store, "lost"));
                    }
                    disk.setFull(false);
                    // The pool asks a connection only when it was idle for half a second.
                    Thread.sleep(600);
                    save(store, "after");

                    assertThat(store.sql("select text from note")
                                    .query(String.class)
                                    .list())
                            .containsExactly("before", "after");
                });
    }

    private static void save(JdbcClient store, String text) {
        store.sql("insert into note values (?)").param(text).update();
    }
}
