package io.shirase.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A credential record as Web Authentication Level 3 defines it, section 4. */
@Entity
@Table(name = "passkey")
class PasskeyRecord {

    @Id
    private UUID id;

    private UUID personId;
    private String label;
    private String credentialId;
    private byte[] publicKey;
    private long signatureCount;
    private boolean userVerified;
    private boolean backupEligible;
    private boolean backedUp;
    private String transports;
    private byte[] attestation;
    private byte[] clientData;
    private Instant madeAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected PasskeyRecord() {}

    PasskeyRecord(CredentialRecord made, String label, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = UserHandle.person(Objects.requireNonNull(made.getUserEntityUserId()));
        this.label = label;
        this.credentialId = made.getCredentialId().toBase64UrlString();
        this.publicKey = made.getPublicKey().getBytes();
        this.signatureCount = made.getSignatureCount();
        this.userVerified = made.isUvInitialized();
        this.backupEligible = made.isBackupEligible();
        this.backedUp = made.isBackupState();
        this.transports = made.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
        this.attestation = Objects.requireNonNull(made.getAttestationObject()).getBytes();
        this.clientData =
                Objects.requireNonNull(made.getAttestationClientDataJSON()).getBytes();
        this.madeAt = now;
    }

    /** @throws CopiedPasskey if the count of signatures has not grown although it is kept */
    void used(CredentialRecord now, Instant at) {
        long count = now.getSignatureCount();
        if ((count != 0 || signatureCount != 0) && count <= signatureCount) {
            throw new CopiedPasskey();
        }
        signatureCount = count;
        backedUp = now.isBackupState();
        usedAt = at;
    }

    void call(String wanted) {
        label = wanted;
    }

    CredentialRecord toCredential() {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(credentialId))
                .userEntityUserId(UserHandle.of(personId))
                .publicKey(new ImmutablePublicKeyCose(publicKey))
                .signatureCount(signatureCount)
                .uvInitialized(userVerified)
                .backupEligible(backupEligible)
                .backupState(backedUp)
                .transports(Arrays.stream(transports.split(" "))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .attestationObject(new Bytes(attestation))
                .attestationClientDataJSON(new Bytes(clientData))
                .label(label)
                .created(madeAt)
                .lastUsed(usedAt == null ? madeAt : usedAt)
                .build();
    }

    Passkey toPasskey() {
        return new Passkey(id, label, madeAt, usedAt, backedUp);
    }

    UUID personId() {
        return personId;
    }

    /** The count goes back: somebody has made a copy of the key. */
    static final class CopiedPasskey extends RuntimeException {

        private static final long serialVersionUID = 1;

        CopiedPasskey() {
            super("The passkey's count of signatures has not grown");
        }
    }
}
