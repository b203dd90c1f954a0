package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.router.QueryParameters;
import io.shirase.identity.LoginLimited;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

/** Why somebody did not come in: how the address of the way in carries it, and how it is said. */
final class LoginRefusal {

    private static final String WRONG = "error";
    private static final String LIMITED = "limited";
    private static final String UNAVAILABLE = "unavailable";

    private static final String PASSKEY = "passkey";
    private static final String PROVIDER = "provider";

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
        return of(why, PROVIDER);
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
        for (String way : List.of(PASSKEY, PROVIDER)) {
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
