package io.shirase.packet;

import io.shirase.assessment.Products;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.evidence.ReceiptFolder;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.Progress;
import io.shirase.packet.files.PacketZip;
import io.shirase.packet.print.PacketPdf;
import io.shirase.product.ProductException;
import io.shirase.proof.Seal;
import io.shirase.proof.SealKey;
import io.shirase.proof.TimestampServer;
import io.shirase.time.Japan;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The {@code packet} command: the packet of a claim file, PDF and ZIP, with no server and no database. */
public final class PacketCommand {

    private static final int MADE = 0;
    private static final int CANNOT_START = 1;
    private static final int REFUSED = 2;
    private static final int BUFFER = 1 << 16;

    private PacketCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(
                arguments,
                Locale.getDefault(),
                System.getenv("SHIRASE_SEAL_PASSWORD"),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /**
     * Runs the command; its exit status is the answer.
     *
     * @param password of the key that seals; null for none
     */
    static int run(String[] arguments, Locale locale, @Nullable String password, PrintStream out, PrintStream err) {
        Options options = Options.of(List.of(arguments), locale);
        Words words = Words.in(options.language);
        Path claim = options.claim;
        Path folder = options.out;
        if (claim == null || folder == null) {
            (options.help ? out : err).println(words.of("packet.command.usage"));
            return options.help ? MADE : CANNOT_START;
        }
        try {
            make(claim, folder, options, password, words, out);
            return MADE;
        } catch (ClaimFileException refused) {
            err.println(words.of("packet.command.claim", refused.text(options.language)));
            return REFUSED;
        } catch (ReceiptFolder.NoReceipt none) {
            err.println(words.of("packet.command.receipt", none.name(), words.of(none.messageKey())));
            return REFUSED;
        } catch (IOException | UncheckedIOException | ProductException e) {
            err.println(words.of("packet.command.failed", String.valueOf(e.getMessage())));
            return CANNOT_START;
        }
    }

    private static final class Options {
        private Locale language;
        private boolean help;
        private @Nullable Path claim;
        private @Nullable Path certificate;
        private @Nullable Path receipts;
        private @Nullable Path seal;
        private @Nullable String timestamp;
        private @Nullable Path out;

        private Options(Locale language) {
            this.language = language;
        }

        /** Without claim and folder where the words are not understood. */
        static Options of(List<String> words, Locale locale) {
            Options options = new Options(locale);
            options.help = words.equals(List.of("--help"));
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (!word.startsWith("--") && options.claim == null) {
                    options.claim = Path.of(word);
                } else if (i + 1 == words.size() || !options.take(word, words.get(++i))) {
                    options.claim = null;
                    break;
                }
            }
            return options;
        }

        private boolean take(String option, String value) {
            switch (option) {
                case "--certificate" -> certificate = Path.of(value);
                case "--receipts" -> receipts = Path.of(value);
                case "--language" -> language = Locale.of(value);
                case "--seal" -> seal = Path.of(value);
                case "--timestamp" -> timestamp = value;
                case "--out" -> out = Path.of(value);
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    private static void make(
            Path claim, Path out, Options options, @Nullable String password, Words words, PrintStream say)
            throws IOException, ReceiptFolder.NoReceipt {
        Seal seal = seal(options, password);
        byte[] certificate = options.certificate == null ? null : bytes(options.certificate);
        try (ReceiptFolder folder = options.receipts == null ? null : ReceiptFolder.open(options.receipts)) {
            FiledPacket packets = new FiledPacket(
                    Products.load(),
                    bytes(claim),
                    certificate,
                    folder == null ? List.of() : folder.receipts(),
                    LocalDateTime.now(Japan.ZONE).withNano(0),
                    words);
            if (packets.incidents().isEmpty()) {
                throw new ClaimFileException("/incidents", "packet.command.no-incident");
            }
            Files.createDirectories(out);
            for (int i = 0; i < packets.incidents().size(); i++) {
                String name = packets.incidents().size() == 1 ? "packet" : "packet-" + (i + 1);
                Packet packet = packets.of(packets.incidents().get(i), folder);
                write(packet, seal, out, name, words, say);
            }
        }
    }

    private static void write(Packet packet, @Nullable Seal seal, Path out, String name, Words words, PrintStream say)
            throws IOException {
        Path pdf = out.resolve(name + ".pdf");
        Path zip = out.resolve(name + ".zip");
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(pdf), BUFFER)) {
            PacketPdf.write(packet.content(), packet.files(), seal, to, Progress.NONE);
        }
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(zip), BUFFER)) {
            PacketZip.write(packet.content(), packet.files(), seal, to, Progress.NONE);
        }
        PacketContent.Totals totals = packet.content().totals();
        say.println(words.of(
                "packet.command.made",
                zip,
                words.formats().number(packet.content().lines().size()),
                words.formats().yen(totals.asked()),
                words.formats().yen(totals.payable())));
    }

    private static @Nullable Seal seal(Options options, @Nullable String password) throws IOException {
        if (options.seal == null) {
            return null;
        }
        TimestampServer server = options.timestamp == null ? null : new TimestampServer(URI.create(options.timestamp));
        char[] secret = Objects.requireNonNullElse(password, "").toCharArray();
        return new Seal(SealKey.read(options.seal, secret), server);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ClaimFileReader.LARGEST + 1);
        }
    }
}
