package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.router.QueryParameters;
import io.shirase.identity.LoginLimited;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Why somebody did not come in: how the address of the way in carries it, and how it is said. */
final class LoginRefusal {

    private static final String WRONG = "error";
    private static final String LIMITED = "limited";
    private static final String UNAVAILABLE = "unavailable";

    private static final String PASSKEY = "passkey";
    private static final String PROVIDER = "provider";
    private static final String PROVIDER_AWAY = "provider-away";

    /** What a provider says in its answer where it is not the person that it refuses (RFC 6749, section 4.1.2.1). */
    private static final Set<String> OWN_TROUBLE =
            Set.of(OAuth2ErrorCodes.SERVER_ERROR, OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE);

    private LoginRefusal() {}

    static String query(AuthenticationException why) {
        return switch (why) {
            case LoginLimited limited -> LIMITED + "=" + minutes(limited.left());
            case AuthenticationServiceException _ -> UNAVAILABLE;
            default -> WRONG;
        };
    }

    static String ofPasskey(AuthenticationException why) {
        return of(why, PASSKEY);
    }

    static String ofProvider(AuthenticationException why) {
        return isAway(why) ? PROVIDER_AWAY : of(why, PROVIDER);
    }

    /** That there was no provider to be reached: nobody was refused by it. */
    static String ofProviderAway() {
        return PROVIDER_AWAY;
    }

    private static boolean isAway(AuthenticationException why) {
        if (why instanceof OAuth2AuthenticationException said
                && OWN_TROUBLE.contains(said.getError().getErrorCode())) {
            return true;
        }
        return Stream.iterate((Throwable) why, Objects::nonNull, Throwable::getCause)
                .anyMatch(IOException.class::isInstance);
    }

    private static String of(AuthenticationException why, String way) {
        String query = query(why);
        return query.equals(WRONG) ? way : query;
    }

    static Optional<String> said(QueryParameters parameters) {
        if (parameters.getParameters().containsKey(UNAVAILABLE)) {
            return Optional.of(words().of("identity.login.unavailable"));
        }
        if (parameters.getParameters().containsKey(LIMITED)) {
            String minutes = parameters.getSingleParameter(LIMITED).orElse("");
            return Optional.of(words().of("identity.login.limited", minutes.matches("[0-9]{1,2}") ? minutes : "15"));
        }
        for (String way : List.of(PASSKEY, PROVIDER, PROVIDER_AWAY)) {
            if (parameters.getParameters().containsKey(way)) {
                return Optional.of(words().of("identity.login.refused." + way));
            }
        }
        return parameters.getParameters().containsKey(WRONG)
                ? Optional.of(words().of("identity.login.wrong"))
                : Optional.empty();
    }

    private static long minutes(Duration left) {
        return Math.max(1, left.plusSeconds(59).toMinutes());
    }
}
