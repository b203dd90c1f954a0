package io.shirase.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What both test portals have in common: the demo accounts, a clock that stands still, a directory of their own. */
final class TestPortal {

    private TestPortal() {}

    static void configure(ConfigurableApplicationContext portal, Path data, String... properties) {
        TestPropertyValues.of("shirase.demo=true", "shirase.jobs=false", "shirase.data=" + data)
                .and("shirase.review.sample-percent=0", "shirase.review.near-limit-percent=0")
                .and(
                        "shirase.payments.client-code=1234567890",
                        "shirase.payments.client-name=シラセカサイホケン（カ",
                        "shirase.payments.bank=0001",
                        "shirase.payments.branch=001",
                        "shirase.payments.current-account=0001234")
                .and(properties)
                .applyTo(portal);
        ((GenericApplicationContext) portal)
                .registerBean("testClock", TestClock.class, TestClock::new, clock -> clock.setPrimary(true));
    }

    static Path newDirectory() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(parent, "portal").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
