package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import io.shirase.part.DefinitionList;
import io.shirase.zengin.Account;
import io.shirase.zengin.Banks;

/** How an account is shown: with the names of bank and branch where they are known, its number masked. */
final class AccountParts {

    private AccountParts() {}

    static DefinitionList of(Account account) {
        return new DefinitionList()
                .add(words().of("ledger.account.bank"), bank(account))
                .add(
                        words().of("ledger.account.number"),
                        words().of("ledger.account.kind", account.kind()) + " " + account.masked())
                .add(words().of("ledger.account.holder"), account.holder());
    }

    static String bank(Account account) {
        String codes = account.bank() + "-" + account.branch();
        return Banks.get()
                .find(account.bank(), account.branch())
                .map(known -> words().of("ledger.account.bank.named", known.bank(), known.branch(), codes))
                .orElse(codes);
    }

    /** In one line. */
    static String line(Account account) {
        return bank(account) + " " + account.masked() + " " + account.holder();
    }
}
