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
    private final SignedIn signedIn;

    PersonAddresses(PersonRepository people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> find(UUID person) {
        return people.findById(person).flatMap(PersonRecord::addressee);
    }

    @Override
    public UUID here() {
        return signedIn.person().id();
    }
}
