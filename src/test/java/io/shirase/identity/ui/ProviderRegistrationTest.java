package io.shirase.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

@DisplayName("The identity provider")
class ProviderRegistrationTest {

    private static final ClientRegistration ANSWER = ClientRegistration.withRegistrationId("staff")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .clientId("portal")
            .redirectUri("{baseUrl}/x")
            .authorizationUri("https://login.example/authorize")
            .tokenUri("https://login.example/token")
            .build();

    @Test
    @DisplayName("that is slow holds one who comes, and the others are told at once; then it is never asked again")
    void oneWaits() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        ProviderRegistration registration = new ProviderRegistration("staff", () -> {
            times.incrementAndGet();
            asked.countDown();
            await(answers);
            return ANSWER;
        });
        CompletableFuture<ClientRegistration> first =
                CompletableFuture.supplyAsync(() -> Objects.requireNonNull(registration.findByRegistrationId("staff")));
        asked.await();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> registration.findByRegistrationId("staff"));
        assertThat(registration.findByRegistrationId("somebody-else")).isNull();
        answers.countDown();

        assertThat(first.join()).isSameAs(ANSWER);
        assertThat(registration.findByRegistrationId("staff")).isSameAs(ANSWER);
        assertThat(times).hasValue(1);
    }

    @Test
    @DisplayName("that did not answer is asked again by whoever comes next")
    void again() {
        AtomicInteger times = new AtomicInteger();
        ProviderRegistration registration = new ProviderRegistration("staff", () -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
            }
            return ANSWER;
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> registration.findByRegistrationId("staff"));
        assertThat(registration.findByRegistrationId("staff")).isSameAs(ANSWER);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
