package io.shirase.identity;

import io.shirase.identity.Person.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds the person whom the identity provider has vouched for: one of the insurer's own who still comes in, or nobody. */
@Component
public class ProviderGuard implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderGuard.class);
    private static final int TWO = 2;

    private final OidcUserService provider;
    private final ProviderSettings settings;
    private final ProviderLinks links;
    private final PersonRepository people;
    private final Arrivals arrivals;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ProviderGuard(
            ProviderClient client,
            ProviderSettings settings,
            ProviderLinks links,
            PersonRepository people,
            Arrivals arrivals,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.provider = client.people();
        this.settings = settings;
        this.links = links;
        this.people = people;
        this.arrivals = arrivals;
        this.events = events;
        this.transaction = transaction;
    }

    /** Why somebody does not come in, for the log; the page says no more than that. */
    private static final class NotIn extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient @Nullable CurrentPerson person;

        NotIn(String why, @Nullable CurrentPerson person) {
            super(why);
            this.person = person;
        }
    }

    /**
     * @throws OAuth2AuthenticationException if it is nobody who comes in
     * @throws InternalAuthenticationServiceException if it could not be looked at
     */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        Object from = details();
        try {
            Account account = transaction.execute(status -> come(user));
            return new ProviderAccount(arrivals.tellOf(account, Way.PROVIDER, from), user);
        } catch (NotIn why) {
            LOG.info("The identity provider's subject {} does not come in: {}", user.getSubject(), why.getMessage());
            arrivals.tell("login.failed", why.person, from, Way.PROVIDER);
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.ACCESS_DENIED);
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("The store does not answer", e);
        }
    }

    private Account come(OidcUser user) {
        String subject = Objects.requireNonNull(user.getSubject(), "OpenID Connect Core, section 2");
        UUID id = links.find(settings.issuer(), subject).orElseGet(() -> linkByMail(user, subject));
        if (settings.saysRoles()) {
            people.lockAdministrators();
        }
        PersonRecord person = people.lockById(id).orElseThrow();
        CurrentPerson who = person.toPerson();
        if (person.toDetails().standing() == Standing.INACTIVE) {
            throw new NotIn("the person was sent away", who);
        }
        if (!who.role().isStaff()) {
            throw new NotIn("the person is none of the insurer's", who);
        }
        if (settings.saysRoles()) {
            takeRole(person, user);
        }
        return person.toAccount();
    }

    private UUID linkByMail(OidcUser user, String subject) {
        String mail = Optional.ofNullable(user.getEmail()).orElse("");
        boolean verified = settings.vouchesForMail() || Boolean.TRUE.equals(user.getEmailVerified());
        if (mail.isBlank() || !verified) {
            throw new NotIn("it is linked to nobody, and names no verified mail address", null);
        }
        List<PersonRecord> found = people.findByMailAddress(ContactFields.mailAddress(mail), Limit.of(TWO));
        if (found.size() != 1) {
            throw new NotIn("it is linked to nobody, and its mail address is not one person's", null);
        }
        PersonRecord person = found.getFirst();
        if (!links.link(person.id(), settings.issuer(), subject)) {
            throw new NotIn("it is linked to nobody, and no administrator has opened it for that", person.toPerson());
        }
        note("provider.linked", person, "subject " + subject);
        return person.id();
    }

    /** Of two roles none is taken, as one might be more than was meant. */
    private void takeRole(PersonRecord person, OidcUser user) {
        Role before = person.toPerson().role();
        List<Role> said = settings.roles(user.getClaims());
        if (said.size() != 1) {
            throw new NotIn("the provider names " + said.size() + " roles", person.toPerson());
        }
        Role now = said.getFirst();
        if (now == before) {
            return;
        }
        if (before == Role.ADMIN && isLastAdministrator(person)) {
            throw new NotIn("no administrator would be left", person.toPerson());
        }
        person.changeRole(now);
        people.saveAndFlush(person);
        note("person.changed", person, "role " + before + " → " + now + ", as the identity provider says");
    }

    private boolean isLastAdministrator(PersonRecord person) {
        return people.lockAdministrators().stream()
                .noneMatch(other -> !other.id().equals(person.id()) && other.canComeIn());
    }

    private void note(String action, PersonRecord person, String detail) {
        events.publishEvent(new AccountEvent(action, person.id(), detail, person.toPerson()));
    }

    private static @Nullable Object details() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? new WebAuthenticationDetails(now.getRequest())
                : null;
    }
}
