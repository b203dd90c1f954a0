package io.shirase.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells Spring Security whose a passkey is: the portal's own people and nobody else. */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private final PersonRepository people;

    PasskeyHolders(PersonRepository people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return people.findById(UserHandle.person(id))
                .map(PasskeyHolders::holder)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return people.findByUsername(UserName.of(username))
                .map(PasskeyHolders::holder)
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("People are made by administrators");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("People are never removed");
    }

    private static PublicKeyCredentialUserEntity holder(PersonRecord person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(UserHandle.of(person.id()))
                .name(person.toPerson().username())
                .displayName(person.toPerson().displayName())
                .build();
    }
}
