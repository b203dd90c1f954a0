package io.shirase.proof;

import io.shirase.assessment.Products;
import io.shirase.language.Words;
import io.shirase.product.ProductException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The {@code verify} command: what a packet's ZIP proves, for anybody, offline. */
public final class VerifyCommand {

    private static final int PROVES = 0;
    private static final int CANNOT_START = 1;
    private static final int IS_FALSE = 2;
    private static final int IS_OPEN = 3;

    private VerifyCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(
                run(arguments, Locale.getDefault(), out, new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Runs the command; its exit status is the answer. */
    static int run(String[] arguments, Locale locale, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(List.of(arguments));
        String language = option(words, "--language");
        Words said = Words.in(language == null ? locale : Locale.of(language));
        String productsFolder = option(words, "--products");
        String trust = option(words, "--trust");
        if (words.size() != 1 || words.getFirst().startsWith("--")) {
            boolean asked = words.equals(List.of("--help"));
            (asked ? out : err).println(said.of("proof.usage.verify"));
            return asked ? PROVES : CANNOT_START;
        }
        Path zip = Path.of(words.getFirst());
        try {
            if (!Files.isRegularFile(zip) || !Files.isReadable(zip)) {
                err.println(said.of("proof.file.none", Harmless.text(zip.toString())));
                return CANNOT_START;
            }
            PacketCheck check = new PacketCheck(
                    productsFolder == null ? Products.load() : Products.load(Path.of(productsFolder)),
                    trust == null ? List.of() : certificates(Path.of(trust)),
                    Instant.now(),
                    said);
            return say(check.check(zip), said, out);
        } catch (IOException | UncheckedIOException | ProductException e) {
            err.println(Harmless.text(String.valueOf(e.getMessage())));
            return CANNOT_START;
        } catch (CertificateException e) {
            err.println(said.of("proof.trust.none", Harmless.text(String.valueOf(trust))));
            return CANNOT_START;
        }
    }

    /** Takes an option and its value out of the words; null where it is not there. */
    private static @Nullable String option(List<String> words, String name) {
        int at = words.indexOf(name);
        if (at < 0 || at + 1 >= words.size()) {
            return null;
        }
        words.remove(at);
        return words.remove(at);
    }

    private static Collection<X509Certificate> certificates(Path file) throws IOException, CertificateException {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> certificates = new ArrayList<>();
            CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .forEach(certificate -> certificates.add((X509Certificate) certificate));
            if (certificates.isEmpty()) {
                throw new CertificateException("No certificate");
            }
            return certificates;
        }
    }

    private static int say(List<Finding> findings, Words words, PrintStream out) {
        findings.forEach(finding -> out.println(finding.kind().mark() + " " + finding.text()));
        int answer = findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.FALSE)
                ? IS_FALSE
                : findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.OPEN) ? IS_OPEN : PROVES;
        out.println(words.of("proof.answer." + answer));
        return answer;
    }
}
