package io.shirase.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of whoever signs in. User names are the same in capitals and in small letters. */
@Service
class Accounts implements UserDetailsService {

    private final PersonRepository people;

    Accounts(PersonRepository people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return people.findByUsername(UserName.of(username))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"))
                .toAccount();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(UUID person) {
        return people.findById(person).map(PersonRecord::toAccount);
    }

    @Transactional(readOnly = true)
    public Optional<CurrentPerson> find(String username) {
        return people.findByUsername(UserName.of(username)).map(PersonRecord::toPerson);
    }
}
