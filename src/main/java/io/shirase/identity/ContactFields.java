package io.shirase.identity;

import io.shirase.language.Problem;
import io.shirase.mail.MailAddress;
import io.shirase.storage.PlainText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How a person is called and reached: what an administrator and the person enter alike. */
final class ContactFields {

    private static final Pattern TELEPHONE = Pattern.compile("[0-9()+#*\\-‐-―−ー. 　／/]*");

    private ContactFields() {}

    /** As it is kept: full-width letters are a keyboard's way, not another address. */
    static String mailAddress(String typed) {
        return Normalizer.normalize(PlainText.of(typed), Normalizer.Form.NFKC).strip();
    }

    static List<Problem> problems(String displayName, String mailAddress, String telephone) {
        List<Problem> problems = new ArrayList<>();
        if (displayName.isEmpty()) {
            problems.add(Problem.of("displayName", "identity.person.name.missing"));
        } else if (displayName.length() > PersonEntry.LONGEST_NAME) {
            problems.add(Problem.of("displayName", "identity.person.name.long", PersonEntry.LONGEST_NAME));
        }
        if (!mailAddress.isEmpty() && !MailAddress.isOne(mailAddress)) {
            problems.add(Problem.of("mailAddress", "identity.person.mail.wrong"));
        }
        String digits = Normalizer.normalize(telephone, Normalizer.Form.NFKC);
        if (telephone.length() > PersonEntry.LONGEST_TELEPHONE
                || !TELEPHONE.matcher(digits).matches()) {
            problems.add(Problem.of("telephone", "identity.person.telephone.wrong", PersonEntry.LONGEST_TELEPHONE));
        }
        return problems;
    }
}
