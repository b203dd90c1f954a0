package io.shirase.rulecheck;

import io.shirase.assessment.ClaimVocabulary;
import io.shirase.assessment.Products;
import io.shirase.product.ProductException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The {@code check-product} command: what in product files never has an effect, and which rule beats which. */
public final class CheckProductCommand {

    private static final int CLEAN = 0;
    private static final int CANNOT_CHECK = 1;
    private static final int FOUND = 2;

    private static final String USAGE = """
            usage: check-product [--ja] [--brief] FILE...
            Says which rules never hold or never decide, which facts decide nothing, which limits are never reached, which
            activities nothing pays for, and which rule beats which (not with --brief). --ja: in Japanese.
            Exit status 0: nothing to mend; 2: something was found that the file does not accept (see docs/products.md);
            1: wrong usage, or a file that describes no product.""";

    private CheckProductCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(
                arguments,
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8),
                System.err));
    }

    /** Runs the command; its exit status is the answer. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean japanese = files.remove("--ja");
        boolean brief = files.remove("--brief");
        if (files.isEmpty() || files.stream().anyMatch(word -> word.startsWith("--"))) {
            err.println(USAGE);
            return files.equals(List.of("--help")) ? CLEAN : CANNOT_CHECK;
        }
        int status = CLEAN;
        for (String file : files) {
            int one = check(Path.of(file), japanese ? Locale.JAPANESE : Locale.ENGLISH, !brief, out, err);
            status = status == CANNOT_CHECK || one == CANNOT_CHECK ? CANNOT_CHECK : Math.max(status, one);
        }
        return status;
    }

    private static int check(Path file, Locale locale, boolean precedences, PrintStream out, PrintStream err) {
        if (!Files.isRegularFile(file)) {
            err.println("There is no file " + file);
            return CANNOT_CHECK;
        }
        try {
            CheckedProduct checked = ProductCheck.of(Products.reader().readFile(file), ClaimVocabulary.get());
            CheckReport.in(locale).lines(checked, precedences).forEach(out::println);
            return checked.isClean() ? CLEAN : FOUND;
        } catch (ProductException e) {
            err.println(e.getMessage());
        } catch (UncheckedIOException e) {
            boolean letters = e.getCause() instanceof MalformedInputException;
            err.println(letters ? file + " is not UTF-8 text." : file + " cannot be read.");
        }
        return CANNOT_CHECK;
    }
}
