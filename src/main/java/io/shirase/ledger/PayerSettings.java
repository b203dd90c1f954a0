package io.shirase.ledger;

import io.shirase.zengin.Account;
import io.shirase.zengin.BankKana;
import io.shirase.zengin.TransferFile;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From which account the insurer pays: {@code shirase.payments.client-code}, {@code client-name}, {@code bank}, {@code branch},
 * {@code current-account}. Without them no file is made.
 */
@Component
class PayerSettings {

    private final Optional<TransferFile.Payer> payer;

    PayerSettings(
            @Value("${shirase.payments.client-code:}") String code,
            @Value("${shirase.payments.client-name:}") String name,
            @Value("${shirase.payments.bank:}") String bank,
            @Value("${shirase.payments.branch:}") String branch,
            @Value("${shirase.payments.current-account:}") String account) {
        String kana = BankKana.of(name).orElse("");
        payer = code.matches("\\d{1,10}") && !kana.isEmpty() && !account.isEmpty()
                ? Optional.of(new TransferFile.Payer(
                        code, kana, new Account(bank, branch, Account.Kind.CURRENT, account, holder(kana))))
                : Optional.empty();
    }

    private static String holder(String kana) {
        return kana.length() > Account.LONGEST_HOLDER ? kana.substring(0, Account.LONGEST_HOLDER) : kana;
    }

    Optional<TransferFile.Payer> payer() {
        return payer;
    }
}
