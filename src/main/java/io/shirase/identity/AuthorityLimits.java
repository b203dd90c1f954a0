package io.shirase.identity;

import io.shirase.money.Yen;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Up to which sum what a person accepts stands by itself, as it is now and not as it was when the person signed in. */
@Service
@Transactional(readOnly = true)
public class AuthorityLimits {

    private final PersonRepository people;

    AuthorityLimits(PersonRepository people) {
        this.people = people;
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
