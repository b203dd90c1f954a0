package io.shirase.claimfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the {@code assess} command on the files of a packet's ZIP. */
public final class CertificateRun {

    private CertificateRun() {}

    /**
     * What the command writes.
     *
     * @param folder where the files may lie
     * @param certificate null where the ZIP has none
     */
    public static byte[] assess(Path folder, byte @Nullable [] certificate, byte[] claim) throws IOException {
        List<String> arguments = new ArrayList<>();
        if (certificate != null) {
            arguments.add("--certificate");
            arguments.add(
                    Files.write(folder.resolve("certificate.json"), certificate).toString());
        }
        arguments.add(Files.write(folder.resolve("claim.json"), claim).toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status =
                AssessCommand.run(arguments.toArray(String[]::new), InputStream.nullInputStream(), out, System.err);
        if (status != 0) {
            throw new AssertionError("assess ended with " + status + ": " + out);
        }
        return out.toByteArray();
    }
}
