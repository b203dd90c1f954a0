package io.shirase.packet.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A large claim packet")
class PacketMemoryTest {

    @Test
    @DisplayName("of 1,000 lines and 160 MiB of receipts is written, sealed and tagged, in 96 MiB of memory")
    void largePacketNeedsLittleMemory(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ThousandLines.class.getName(),
                        "1000",
                        "40")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output)).doesNotContain("Exception", "Error");
        assertThat(process.exitValue()).isZero();
    }
}
