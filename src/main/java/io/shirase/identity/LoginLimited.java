package io.shirase.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: this one was not looked at. */
public class LoginLimited extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    LoginLimited(Duration wait) {
        super("Too many wrong passwords");
        this.wait = wait;
    }

    /** How long, until the next one is looked at. */
    public Duration left() {
        return wait;
    }
}
