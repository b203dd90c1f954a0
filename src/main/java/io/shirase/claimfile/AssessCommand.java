package io.shirase.claimfile;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.Products;
import io.shirase.assessment.Worths;
import io.shirase.product.ProductException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code assess} command: claim files in, assessments out, with no server and no database. */
public final class AssessCommand {

    private static final int ALL_ASSESSED = 0;
    private static final int CANNOT_START = 1;
    private static final int SOME_REFUSED = 2;
    private static final int BUFFER = 1 << 16;

    private static final String USAGE = """
            usage: assess claim.json                       one claim file, one assessment
                   assess --lines < claims.ndjson          one claim a line in, one assessment a line out
                   assess --what-if line.json claim.json   the claim with one more line of expense
                   assess --worth claim.json               what can still be done, and what each step is worth, a step a line
            Before a claim file (and --what-if, --worth): --certificate certificate.json, the numbers that the policy's
            certificate states differently from its product; a packet's ZIP has the file where there are any.
            Exit status 0: every claim was assessed; 2: some input was refused; 1: wrong usage or product files.""";

    private final ClaimFileReader reader;
    private final InputStream in;
    private final OutputStream out;
    private @Nullable CertificateFile certificate;

    AssessCommand(ClaimFileReader reader, InputStream in, OutputStream out) {
        this.reader = reader;
        this.in = in;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(run(
                arguments,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                System.err));
    }

    /** Runs the command; its exit status is the answer. */
    static int run(String[] arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        List<String> words = List.of(arguments);
        if (words.isEmpty() || words.contains("--help")) {
            err.println(USAGE);
            return words.isEmpty() ? CANNOT_START : ALL_ASSESSED;
        }
        try (OutputStream buffered = new BufferedOutputStream(out, BUFFER)) {
            AssessCommand command = new AssessCommand(new ClaimFileReader(Products.load()), in, buffered);
            if (words.equals(List.of("--lines"))) {
                return command.lines();
            }
            if (words.size() > 2 && words.getFirst().equals("--certificate")) {
                return command.withCertificate(Path.of(words.get(1)), words.subList(2, words.size()), err);
            }
            return command.files(words, err);
        } catch (UncheckedIOException | ProductException e) {
            err.println(e.getMessage());
            return CANNOT_START;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getMessage());
            return CANNOT_START;
        }
    }

    private int withCertificate(Path file, List<String> words, PrintStream err) throws IOException {
        try {
            certificate = CertificateFile.read(bytes(file));
        } catch (ClaimFileException e) {
            AssessmentWriter.write(e, out);
            return SOME_REFUSED;
        }
        return files(words, err);
    }

    private int files(List<String> words, PrintStream err) throws IOException {
        if (words.size() == 3 && words.getFirst().equals("--what-if")) {
            return whatIf(Path.of(words.get(1)), Path.of(words.get(2)));
        }
        if (words.size() == 2 && words.getFirst().equals("--worth")) {
            return worth(Path.of(words.get(1)));
        }
        if (words.size() == 1 && !words.getFirst().startsWith("--")) {
            return file(Path.of(words.getFirst()));
        }
        err.println(USAGE);
        return CANNOT_START;
    }

    private int file(Path claim) throws IOException {
        return answer(bytes(claim), null) ? ALL_ASSESSED : SOME_REFUSED;
    }

    private int whatIf(Path line, Path claim) throws IOException {
        Claim.Expense expense;
        try {
            expense = ClaimFileReader.readExpense(bytes(line));
        } catch (ClaimFileException e) {
            AssessmentWriter.write(e, out);
            return SOME_REFUSED;
        }
        return answer(bytes(claim), expense) ? ALL_ASSESSED : SOME_REFUSED;
    }

    private int worth(Path claim) throws IOException {
        byte[] json = bytes(claim);
        try {
            ClaimFileReader.Read read = certified(reader.read(json, 0, json.length));
            Worths.of(read.product(), read.claim()).forEach(worth -> WorthWriter.write(worth, out));
            return ALL_ASSESSED;
        } catch (ClaimFileException e) {
            AssessmentWriter.write(e, out);
            return SOME_REFUSED;
        }
    }

    /** With the numbers that the certificate states differently, where there is one. */
    private ClaimFileReader.Read certified(ClaimFileReader.Read read) {
        return certificate == null ? read : read.certified(certificate);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UncheckedIOException(file + " is a folder, and not a claim file", new IOException());
        }
        if (Files.exists(file) && !Files.isReadable(file)) {
            throw new UncheckedIOException(file + " may not be read", new IOException());
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(ClaimFileReader.LARGEST + 1);
        }
    }

    private int lines() throws IOException {
        boolean all = true;
        LineInput lines = new LineInput(in, ClaimFileReader.LARGEST);
        while (lines.next()) {
            if (lines.tooLong()) {
                AssessmentWriter.write(new ClaimFileException("", "claimfile.line"), out);
                all = false;
            } else if (!lines.blank()) {
                all &= answer(lines.bytes(), lines.from(), lines.length(), null);
            }
        }
        return all ? ALL_ASSESSED : SOME_REFUSED;
    }

    private boolean answer(byte[] json, Claim.@Nullable Expense more) {
        return answer(json, 0, json.length, more);
    }

    /** Whether the claim was assessed; if not, the refusal stands in its place. */
    private boolean answer(byte[] json, int from, int length, Claim.@Nullable Expense more) {
        Assessment assessment;
        try {
            ClaimFileReader.Read read = reader.read(json, from, length);
            Claim claim = more == null ? read.claim() : withOneMore(read, more);
            ClaimFileReader.Read certified = certified(new ClaimFileReader.Read(read.product(), claim));
            assessment = Assessor.assess(certified.product(), certified.claim());
        } catch (ClaimFileException e) {
            AssessmentWriter.write(e, out);
            return false;
        }
        AssessmentWriter.write(assessment, out);
        return true;
    }

    private static Claim withOneMore(ClaimFileReader.Read read, Claim.Expense more) {
        Claim longer = read.claim().with(more);
        new ClaimChecks(read.product(), longer).check();
        return longer;
    }
}
