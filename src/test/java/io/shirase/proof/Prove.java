package io.shirase.proof;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the command that checks packets. */
public final class Prove {

    private Prove() {}

    /** What it said, and its exit status. */
    public record Said(int status, String text) {}

    public static Said packet(Path zip, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(zip.toString());
        return run(Locale.ENGLISH, arguments);
    }

    static Said run(Locale locale, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = VerifyCommand.run(arguments.toArray(String[]::new), locale, said, said);
        return new Said(status, out.toString(StandardCharsets.UTF_8));
    }
}
