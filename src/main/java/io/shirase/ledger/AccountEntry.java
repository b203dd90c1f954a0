package io.shirase.ledger;

import io.shirase.language.Problem;
import io.shirase.zengin.Account;
import io.shirase.zengin.BankKana;
import io.shirase.zengin.Banks;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account as somebody types it: digits of either width, the holder in kana of either width. */
public record AccountEntry(String bank, String branch, Account.@Nullable Kind kind, String number, String holder) {

    public AccountEntry {
        bank = digits(bank);
        branch = digits(branch);
        number = digits(number);
        if (number.matches("\\d{4,6}")) {
            number = "0".repeat(7 - number.length()) + number;
        }
    }

    private static String digits(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    /** What is wrong with it, each with the name of its field. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!bank.matches("\\d{4}")) {
            problems.add(Problem.of("bank", "ledger.account.bank.form"));
        }
        if (!branch.matches("\\d{3}")) {
            problems.add(Problem.of("branch", "ledger.account.branch.form"));
        }
        if (problems.isEmpty()
                && Banks.get().isKnown()
                && Banks.get().find(bank, branch).isEmpty()) {
            problems.add(Problem.of("branch", "ledger.account.branch.unknown"));
        }
        if (kind == null) {
            problems.add(Problem.of("kind", "ledger.account.kind.missing"));
        }
        if (!number.matches("\\d{7}")) {
            problems.add(Problem.of("number", "ledger.account.number.form"));
        }
        Optional<String> kana = BankKana.of(holder);
        if (kana.isEmpty()) {
            problems.add(Problem.of("holder", "ledger.account.holder.form"));
        } else if (kana.get().length() > Account.LONGEST_HOLDER) {
            problems.add(Problem.of("holder", "ledger.account.holder.long", Account.LONGEST_HOLDER));
        }
        return problems;
    }

    /** @throws IllegalArgumentException if there is a problem */
    Account account() {
        if (kind == null) {
            throw new IllegalArgumentException("No kind");
        }
        return new Account(bank, branch, kind, number, BankKana.of(holder).orElse(""));
    }
}
