package io.shirase.identity;

import io.shirase.language.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/**
 * The passkeys of the person who is here; never anybody else's, except that an administrator takes away those of somebody
 * who has lost them. Each change is written down and told by mail.
 */
@Service
@Transactional
public class Passkeys {

    /** More than anybody has devices. */
    static final int MOST = 20;

    /** For so long after coming in, the password is not asked again. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};

    private final RelyingParty portal;
    private final PasskeyRepository passkeys;
    private final PersonRepository people;
    private final OwnPassword own;
    private final SignedIn signedIn;
    private final SecurityMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passkeys(
            RelyingParty portal,
            PasskeyRepository passkeys,
            PersonRepository people,
            OwnPassword own,
            SignedIn signedIn,
            SecurityMail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.portal = portal;
        this.passkeys = passkeys;
        this.people = people;
        this.own = own;
        this.signedIn = signedIn;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** The browser's answer is no new passkey. */
    public static final class NoPasskey extends RuntimeException {

        private static final long serialVersionUID = 1;

        NoPasskey(Throwable why) {
            super("What the browser made is no passkey", why);
        }
    }

    @Transactional(readOnly = true)
    public List<Passkey> list() {
        return passkeys.findByPersonIdOrderByMadeAt(signedIn.person().id()).stream()
                .map(PasskeyRecord::toPasskey)
                .toList();
    }

    /** Whether whoever is here halfway has a passkey to go on with; the first one may be made halfway, a second may not. */
    @Transactional(readOnly = true)
    public boolean hasOneHalfWay() {
        return signedIn.halfWay()
                .map(person -> passkeys.existsByPersonId(person.id()))
                .orElse(false);
    }

    /** Whether the password is asked before a passkey is added: not where the person has come in just now. */
    public boolean asksForPassword() {
        return signedIn.account()
                .map(Account::cameInAt)
                .filter(at -> clock.instant().isBefore(at.plus(FRESH)))
                .isEmpty();
    }

    /**
     * @param password the person's; looked at where {@link #asksForPassword}
     * @throws InvalidPerson if the password or the label will not do, or there are too many
     */
    public NewPasskey begin(String label, String password) {
        PersonRecord person = lock();
        checkLabel(label);
        if (asksForPassword()) {
            own.check("password", password, person);
        }
        if (passkeys.findByPersonIdOrderByMadeAt(person.id()).size() >= MOST) {
            throw new InvalidPerson(Problem.of("label", "identity.passkeys.many", MOST));
        }
        Account account = person.toAccount();
        return new NewPasskey(portal.operations()
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()))));
    }

    /**
     * Keeps the passkey that the browser has made.
     *
     * @param answer of the browser, JSON
     * @throws InvalidPerson if the label will not do
     * @throws NoPasskey if the answer is none to what was asked
     */
    public void add(NewPasskey begun, String label, String answer) {
        PersonRecord person = lock();
        checkLabel(label);
        if (!UserHandle.of(person.id()).equals(begun.asked().getUser().getId())) {
            throw new AuthenticationCredentialsNotFoundException("The passkey was begun by somebody else");
        }
        CredentialRecord made = register(begun, label.strip(), answer);
        tell(
                "passkey.added",
                person,
                label.strip() + ", " + made.getCredentialId().toBase64UrlString());
    }

    private CredentialRecord register(NewPasskey begun, String label, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    RelyingParty.JSON.readValue(answer, MADE);
            return portal.operations()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            begun.asked(), new RelyingPartyPublicKey(credential, label)));
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new NoPasskey(e);
        }
    }

    /**
     * @throws InvalidPerson if the label will not do
     * @throws NotFoundException if the person has no such passkey
     */
    public void rename(UUID id, String label) {
        checkLabel(label);
        PasskeyRecord passkey = own(id);
        String before = passkey.toPasskey().label();
        passkey.call(label.strip());
        passkeys.saveAndFlush(passkey);
        note("passkey.renamed", passkey.personId(), before + " → " + label.strip());
    }

    /**
     * Takes a passkey away, and ends the person's other sessions: one of them may have come in with it.
     *
     * @throws NotFoundException if the person has no such passkey
     */
    public void remove(UUID id) {
        PersonRecord person = people.lockById(signedIn.person().id()).orElseThrow(NotFoundException::new);
        PasskeyRecord passkey = own(id);
        passkeys.delete(passkey);
        person.endSessions();
        people.saveAndFlush(person);
        signedIn.goOnAs(person.toPerson(), person.rightsVersion());
        tell("passkey.removed", person, passkey.toPasskey().label());
    }

    /** How many passkeys somebody has. For administrators. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public int count(UUID person) {
        return passkeys.findByPersonIdOrderByMadeAt(person).size();
    }

    /**
     * Takes all passkeys of somebody away who has lost them, and ends their sessions. For administrators.
     *
     * @throws NotFoundException if there is no such person
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void removeAllOf(UUID personId) {
        PersonRecord person = people.lockById(personId).orElseThrow(NotFoundException::new);
        int removed = passkeys.deleteByPersonId(personId);
        if (removed > 0) {
            person.endSessions();
            people.saveAndFlush(person);
            tell("passkey.removed-all", person, String.valueOf(removed));
        }
    }

    /** Whoever is here, or here halfway and without a passkey. */
    private PersonRecord lock() {
        CurrentPerson here = signedIn.find()
                .or(signedIn::halfWay)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
        PersonRecord person = people.lockById(here.id()).orElseThrow(NotFoundException::new);
        if (signedIn.find().isEmpty() && passkeys.existsByPersonId(person.id())) {
            throw new AuthenticationCredentialsNotFoundException("A password alone adds no second passkey");
        }
        return person;
    }

    private PasskeyRecord own(UUID id) {
        return passkeys.findById(id)
                .filter(passkey -> passkey.personId().equals(signedIn.person().id()))
                .orElseThrow(NotFoundException::new);
    }

    private static void checkLabel(String label) {
        if (label.isBlank()) {
            throw new InvalidPerson(Problem.of("label", "identity.passkeys.label.missing"));
        }
        if (label.strip().length() > Passkey.LONGEST_LABEL) {
            throw new InvalidPerson(Problem.of("label", "identity.person.name.long", Passkey.LONGEST_LABEL));
        }
    }

    private void tell(String action, PersonRecord person, String detail) {
        note(action, person.id(), detail);
        mail.passkeysChanged(person);
    }

    private void note(String action, UUID person, String detail) {
        CurrentPerson by = signedIn.find().or(signedIn::halfWay).orElseThrow();
        events.publishEvent(new AccountEvent(action, person, detail, by));
    }
}
