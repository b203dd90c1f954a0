package io.shirase.mail;

import java.util.Optional;
import java.util.UUID;

/** Where people get their mail; answered by whoever keeps the people. */
public interface AddressBook {

    /** Empty for somebody who has left, or whose address is not known. */
    Optional<Addressee> find(UUID person);

    /** The person who is here. */
    UUID here();
}
