package io.shirase.identity;

import io.shirase.language.Problem;
import io.shirase.mail.MailAddress;
import io.shirase.money.Yen;
import io.shirase.storage.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters about a person.
 *
 * @param username with which the person signs in; empty for the mail address
 * @param mailAddress empty where there is none
 * @param telephone empty where it is not known
 * @param organisationId null where none was chosen
 * @param authorityLimit whole yen; null for the portal's own limit. Of people who decide about claims only
 * @param productLimits whole yen, by the codes of products for which another limit counts
 */
public record PersonEntry(
        String displayName,
        String username,
        String mailAddress,
        String telephone,
        @Nullable Role role,
        @Nullable UUID organisationId,
        @Nullable Yen authorityLimit,
        Map<String, Yen> productLimits) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_USERNAME = 100;
    public static final int LONGEST_TELEPHONE = 40;

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._@+-]+");

    public PersonEntry {
        displayName = PlainText.of(displayName).strip();
        mailAddress = ContactFields.mailAddress(mailAddress);
        telephone = PlainText.of(telephone).strip();
        username = UserName.of(username.isBlank() ? mailAddress : username);
        productLimits = Map.copyOf(productLimits);
    }

    /** Of somebody whose limit is the same for every product. */
    public PersonEntry(
            String displayName,
            String username,
            String mailAddress,
            String telephone,
            @Nullable Role role,
            @Nullable UUID organisationId,
            @Nullable Yen authorityLimit) {
        this(displayName, username, mailAddress, telephone, role, organisationId, authorityLimit, Map.of());
    }

    /** What is wrong with it by itself. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(ContactFields.problems(displayName, mailAddress, telephone));
        if (username.isEmpty()) {
            problems.add(Problem.of("username", "identity.person.username.missing"));
        } else if (username.length() > LONGEST_USERNAME
                || !USERNAME.matcher(username).matches()) {
            problems.add(Problem.of("username", "identity.person.username.letters", LONGEST_USERNAME));
        }
        if (role == null) {
            problems.add(Problem.of("role", "identity.person.role.missing"));
        } else if ((authorityLimit != null || !productLimits.isEmpty()) && !role.decides()) {
            problems.add(Problem.of("authorityLimit", "identity.person.limit.role"));
        }
        if (organisationId == null) {
            problems.add(Problem.of("organisation", "identity.person.organisation.missing"));
        }
        return problems;
    }

    boolean hasMailAddress() {
        return MailAddress.isOne(mailAddress);
    }
}
