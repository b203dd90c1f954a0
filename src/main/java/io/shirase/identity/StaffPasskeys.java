package io.shirase.identity;

import io.shirase.web.StartRefused;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether a password is enough for the insurer's own people: {@code shirase.staff.passkey}, {@code optional} or {@code
 * required}. Whoever runs the server can let an administrator in who has lost every passkey: {@code
 * shirase.staff.passkey-exempt} names them, for as long as it takes.
 */
@Component
class StaffPasskeys {

    private static final Logger LOG = LoggerFactory.getLogger(StaffPasskeys.class);

    private final boolean required;
    private final Set<String> exempt;

    /** @throws StartRefused if the setting is neither, or passkeys cannot work at the portal's address */
    StaffPasskeys(
            @Value("${shirase.staff.passkey:optional}") String setting,
            @Value("${shirase.staff.passkey-exempt:}") String exempt,
            RelyingParty portal) {
        this.required = isRequired(setting);
        this.exempt = Arrays.stream(exempt.split(","))
                .map(UserName::of)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (required && !portal.isPossible()) {
            throw new StartRefused("shirase.staff.passkey=required needs an address for which browsers make passkeys:"
                    + " set shirase.public-url to one of https with a name, such as https://portal.example.jp.");
        }
        if (required && !this.exempt.isEmpty()) {
            LOG.warn(
                    "shirase.staff.passkey-exempt: {} may come in by password alone. Remove it once they have a passkey.",
                    this.exempt);
        }
    }

    private static boolean isRequired(String setting) {
        return switch (setting.strip()) {
            case "required" -> true;
            case "optional" -> false;
            default -> throw new StartRefused("shirase.staff.passkey is either optional or required.");
        };
    }

    /** Whether a password is not enough for this person. */
    boolean needs(CurrentPerson person) {
        return required && person.role().isStaff() && !isExempt(person);
    }

    private boolean isExempt(CurrentPerson person) {
        return person.role() == Role.ADMIN && exempt.contains(person.username());
    }
}
