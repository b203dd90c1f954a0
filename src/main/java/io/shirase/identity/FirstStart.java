package io.shirase.identity;

import io.shirase.web.StartRefused;
import java.util.Locale;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that somebody can sign in, before the server listens: the demo accounts while {@code shirase.demo} is
 * true, and otherwise an administrator, and nobody with a password that the whole world knows.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

    private final PersonRepository stored;
    private final Organisations organisations;
    private final People people;
    private final PasswordEncoder passwords;
    private final SignedIn signedIn;
    private final StartLock lock;
    private final TransactionTemplate transaction;
    private final boolean demo;
    private final String administrator;
    private final String password;

    FirstStart(
            PersonRepository stored,
            Organisations organisations,
            People people,
            PasswordEncoder passwords,
            SignedIn signedIn,
            StartLock lock,
            TransactionTemplate transaction,
            @Value("${shirase.demo:false}") boolean demo,
            @Value("${shirase.admin.username:}") String administrator,
            @Value("${shirase.admin.password:}") String password) {
        this.stored = stored;
        this.organisations = organisations;
        this.people = people;
        this.passwords = passwords;
        this.signedIn = signedIn;
        this.lock = lock;
        this.transaction = transaction;
        this.demo = demo;
        this.administrator = administrator;
        this.password = password;
    }

    /** @throws StartRefused with the reason */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            lock.take();
            letSomebodyIn();
            stored.findBySearchKey("").forEach(PersonRecord::renewKey);
            signedIn.asPortal(organisations::renewKeys);
        });
    }

    private void letSomebodyIn() {
        if (demo) {
            signedIn.asPortal(this::addDemo);
            return;
        }
        refuseDemoPasswords();
        if (!password.isEmpty()) {
            refuseWeakPassword();
        }
        if (!stored.existsByRoleAndActiveIsTrue(Role.ADMIN)) {
            signedIn.asPortal(this::addAdministrator);
        }
    }

    private boolean addDemo() {
        Demo.ORGANISATIONS.forEach(organisations::add);
        for (Demo.Someone someone : Demo.PEOPLE) {
            people.add(
                    someone.organisation().id(),
                    someone.role(),
                    someone.username(),
                    someone.displayName(),
                    Demo.PASSWORD);
            stored.findByUsername(someone.username())
                    .ifPresent(person -> stored.save(person.writtenTo(someone.mailAddress(), Locale.JAPANESE)));
        }
        return true;
    }

    private void refuseDemoPasswords() {
        var names = Demo.PEOPLE.stream().map(Demo.Someone::username).toList();
        if (stored.findByUsernameIn(names).stream()
                .anyMatch(person -> passwords.matches(Demo.PASSWORD, person.passwordHash()))) {
            throw new StartRefused("This store holds the demo accounts, whose password everybody knows:"
                    + " start with an empty store, or with shirase.demo=true if this is a demonstration.");
        }
    }

    private void refuseWeakPassword() {
        AdministratorPassword.weakness(administrator, password).ifPresent(why -> {
            throw new StartRefused("The password in shirase.admin.password " + why + ": choose another.");
        });
    }

    private CurrentPerson addAdministrator() {
        if (administrator.isBlank() || password.isEmpty()) {
            throw new StartRefused("There is no administrator yet: set shirase.admin.username and"
                    + " shirase.admin.password for the first start, or shirase.demo=true for a demonstration.");
        }
        Organisation insurer = organisations.add(Organisation.insurer());
        return people.add(insurer.id(), Role.ADMIN, administrator, administrator, password);
    }
}
