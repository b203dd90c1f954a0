package io.shirase.identity;

import io.shirase.mail.AddressBook;
import io.shirase.mail.Addressee;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the outbox where people get their mail. */
@Component
class PersonAddresses implements AddressBook {

    private final PersonRepository people;

    PersonAddresses(PersonRepository people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> find(UUID person) {
        return people.findById(person).flatMap(PersonRecord::addressee);
    }
}
