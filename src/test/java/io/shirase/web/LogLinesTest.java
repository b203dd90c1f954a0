package io.shirase.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The log")
class LogLinesTest {

    private static final String FORGED =
            "a\r\n2026-11-27T00:00:00.000Z  INFO [main] forged : b\u0000\u001b[2J\u202e\u2028\t";

    @ParameterizedTest
    @ValueSource(strings = {"console", "file"})
    @DisplayName("has one line at its margin for an event, whatever somebody sent, and nothing that steers a terminal")
    void oneLine(String pattern) {
        List<String> lines = logged(pattern, FORGED, null).lines().toList();

        assertThat(lines.getFirst()).endsWith(": a�");
        assertThat(lines.getLast()).startsWith("    2026-11-27");
        assertThat(lines).hasSize(2).noneMatch(LogLinesTest::steers);
    }

    @Test
    @DisplayName("indents the trace of an error, so that no line of it reads as another event")
    void traces() {
        List<String> lines = logged(
                        "file", "failed", new IllegalStateException(FORGED, new NumberFormatException(FORGED)))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(lines.getFirst()).endsWith(": failed");
        assertThat(lines.subList(1, lines.size()))
                .anyMatch(line -> line.contains("forged"))
                .anyMatch(line -> line.contains("Caused by: java.lang.NumberFormatException"))
                .allMatch(line -> line.startsWith("    "))
                .noneMatch(LogLinesTest::steers);
    }

    private static boolean steers(String line) {
        return line.replace("\t", "").matches("(?s).*[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}].*");
    }

    private static String logged(String pattern, String message, @Nullable Throwable error) {
        LoggerContext context = new LoggerContext();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().putAll(Map.of("wEx", ExtendedWhitespaceThrowableProxyConverter::new));
        layout.setPattern(settings().getProperty("logging.pattern." + pattern));
        layout.start();
        Logger logger = context.getLogger("io.shirase.web");
        return layout.doLayout(new LoggingEvent("", logger, Level.ERROR, message, error, null));
    }

    private static Properties settings() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        return java.util.Objects.requireNonNull(yaml.getObject());
    }
}
