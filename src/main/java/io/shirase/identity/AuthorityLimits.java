package io.shirase.identity;

import io.shirase.money.Yen;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Up to which sum what a person accepts stands by itself, as it is now and not as it was when the person signed in. */
@Service
@Transactional(readOnly = true)
public class AuthorityLimits {

    private final PersonRepository people;

    private final Yen authorityLimit;

    AuthorityLimits(PersonRepository people, @Value("${shirase.review.authority-limit:5000000}") long authorityLimit) {
        this.people = people;
        this.authorityLimit = Yen.of(authorityLimit);
    }

    /**
     * What somebody has proposed that a second person is to approve.
     *
     * @param by user name
     * @param amount whole yen
     */
    public record Proposed(String by, Yen amount) {}

    /**
     * Whether what a person grants waits for a second person, a supervisor, by the money that is granted in the incident.
     * What another has proposed a supervisor grants, up to as much.
     *
     * @param product code of the product under which the incident was reported
     * @param amount whole yen that the person grants
     * @param others whole yen granted beside it in the incident
     * @param proposed null where nobody has proposed it
     */
    public boolean needsSecond(
            CurrentPerson person, String product, Yen amount, Yen others, @Nullable Proposed proposed) {
        if (others.plus(amount).compareTo(of(person, product).orElse(authorityLimit)) <= 0) {
            return false;
        }
        boolean isSecond = person.role() == Role.SUPERVISOR
                && proposed != null
                && !proposed.by().equals(person.username())
                && amount.compareTo(proposed.amount()) <= 0;
        return !isSecond;
    }

    /**
     * Whole yen, of a line and of all lines of an incident: the person's limit for the product, or else for all of them.
     *
     * @param product code of the product under which the incident was reported
     * @return empty where the portal's own limit counts
     */
    public Optional<Yen> of(CurrentPerson person, String product) {
        Optional<Person> details = people.findById(person.id()).map(PersonRecord::toDetails);
        return details.map(known -> known.productLimits().get(product)).or(() -> details.map(Person::authorityLimit));
    }
}
