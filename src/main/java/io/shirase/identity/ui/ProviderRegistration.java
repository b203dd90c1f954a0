package io.shirase.identity.ui;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * What the portal and the identity provider know of each other. The provider is asked when somebody first comes, and again
 * until it answers, so that one that is away keeps no portal from starting. One person waits for it; whoever comes meanwhile
 * is told at once that it does not answer, so that a slow one holds one of the portal's threads and not all.
 */
final class ProviderRegistration implements ClientRegistrationRepository {

    private final String id;
    private final Supplier<ClientRegistration> asking;
    private final ReentrantLock waiting = new ReentrantLock();
    private volatile @Nullable ClientRegistration known;

    /**
     * @param id under which it is found
     * @param asking which may take long, and throw
     */
    ProviderRegistration(String id, Supplier<ClientRegistration> asking) {
        this.id = id;
        this.asking = asking;
    }

    /** @throws IllegalStateException if the provider is being asked and has not answered yet */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        if (!id.equals(registrationId)) {
            return null;
        }
        ClientRegistration before = known;
        if (before != null) {
            return before;
        }
        if (!waiting.tryLock()) {
            throw new IllegalStateException("The identity provider has not answered yet");
        }
        try {
            ClientRegistration now = known;
            if (now == null) {
                now = asking.get();
                known = now;
            }
            return now;
        } finally {
            waiting.unlock();
        }
    }
}
