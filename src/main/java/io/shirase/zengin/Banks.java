package io.shirase.zengin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The banks of Japan and their branches by their codes, from the table that the commands in {@code script/} fetch; where it was
 * not fetched there are none, and only the form of a code can be checked.
 */
public final class Banks {

    private static final String TABLE = "/banks/banks.tsv";

    private final Map<String, Branch> branches = new HashMap<>();

    /**
     * A branch of a bank.
     *
     * @param bankKana as a transfer writes it
     * @param branchKana as a transfer writes it
     */
    public record Branch(String bank, String bankKana, String branch, String branchKana) {}

    private static final class Holder {
        private static final Banks BANKS = read();
    }

    private Banks() {}

    /** Read once, when it is first asked for. */
    public static Banks get() {
        return Holder.BANKS;
    }

    private static Banks read() {
        Banks banks = new Banks();
        try (InputStream table = Banks.class.getResourceAsStream(TABLE)) {
            if (table != null) {
                new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                        .lines()
                        .map(line -> line.split("\t"))
                        .forEach(row -> banks.branches.put(
                                row[0] + row[3], new Branch(row[1], kana(row[2]), row[4], kana(row[5]))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return banks;
    }

    private static String kana(String text) {
        return BankKana.of(text).orElse("");
    }

    /** Whether there is a table at all. */
    public boolean isKnown() {
        return !branches.isEmpty();
    }

    /** @return empty where there is no such branch, or no table */
    public Optional<Branch> find(String bank, String branch) {
        return Optional.ofNullable(branches.get(bank + branch));
    }
}
