package io.shirase.identity;

import io.shirase.language.Problem;
import io.shirase.storage.PlainText;
import java.util.List;
import java.util.Locale;

/**
 * What a person enters about themselves.
 *
 * @param mailAddress empty where there is none
 * @param telephone empty where it is not known
 * @param language in which the person gets mail
 */
public record OwnEntry(String displayName, String mailAddress, String telephone, Locale language) {

    public OwnEntry {
        displayName = PlainText.of(displayName).strip();
        mailAddress = ContactFields.mailAddress(mailAddress);
        telephone = PlainText.of(telephone).strip();
    }

    List<Problem> problems() {
        return ContactFields.problems(displayName, mailAddress, telephone);
    }
}
