package io.shirase.packet.content;

import io.shirase.packet.content.MachineFiles.Bytes;
import io.shirase.packet.content.MachineFiles.Origin;
import io.shirase.proof.PacketAbout;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What machines read, of a packet whose machines do not care. */
public final class SampleFiles {

    public static final MachineFiles NONE = of("{}", "{}");

    private SampleFiles() {}

    public static MachineFiles of(String claim, String assessment) {
        return new MachineFiles(
                bytes(claim),
                null,
                bytes(assessment),
                new Origin("sample", LocalDate.of(2026, 1, 1), "0".repeat(64), PacketAbout.BY_PORTAL));
    }

    private static Bytes bytes(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
