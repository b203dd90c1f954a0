package io.shirase.identity;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps passkeys for Spring Security. They are taken away by {@link Passkeys} only, which writes it down. */
@Component
class PasskeyCredentials implements UserCredentialRepository {

    private final PasskeyRepository passkeys;
    private final Clock clock;

    PasskeyCredentials(PasskeyRepository passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("A passkey is removed by its person");
    }

    @Override
    @Transactional
    public void save(CredentialRecord credential) {
        String id = credential.getCredentialId().toBase64UrlString();
        PasskeyRecord known = passkeys.findWithLockByCredentialId(id).orElse(null);
        if (known == null) {
            passkeys.saveAndFlush(new PasskeyRecord(credential, credential.getLabel(), clock.instant()));
        } else {
            known.used(credential, clock.instant());
            passkeys.saveAndFlush(known);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return passkeys.findByCredentialId(credentialId.toBase64UrlString())
                .map(PasskeyRecord::toCredential)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return passkeys.findByPersonIdOrderByMadeAt(UserHandle.person(userId)).stream()
                .map(PasskeyRecord::toCredential)
                .toList();
    }
}
