package io.shirase.identity;

import io.shirase.web.PublicUrl;
import io.shirase.web.StartRefused;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The identity provider of the insurer's own people (OpenID Connect), {@code shirase.oidc.*}: {@code issuer}, {@code
 * client-id}, {@code client-secret}; {@code name} for the button. With {@code role-claim}, that claim of the provider's says
 * what somebody is here: {@code roles.handler} and its like name the value for each role.
 */
@Component
public class ProviderSettings {

    private static final String PREFIX = "shirase.oidc.";
    private static final String CODE_PATH = "/login/oauth2/code/";

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final String name;
    private final String roleClaim;
    private final boolean vouchesForMail;
    private final Map<Role, String> roles = new EnumMap<>(Role.class);
    private final @Nullable URI portal;

    /** @throws StartRefused if something is missing, or a role is none of the insurer's */
    ProviderSettings(Environment settings, PublicUrl portal) {
        this.issuer = settings.getProperty(PREFIX + "issuer", "").strip();
        this.clientId = settings.getProperty(PREFIX + "client-id", "").strip();
        this.clientSecret = settings.getProperty(PREFIX + "client-secret", "");
        this.name = settings.getProperty(PREFIX + "name", "").strip();
        this.roleClaim = settings.getProperty(PREFIX + "role-claim", "").strip();
        this.vouchesForMail = settings.getProperty(PREFIX + "mail-verified", Boolean.class, false);
        this.portal = portal.find().orElse(null);
        Binder.get(settings)
                .bind("shirase.oidc.roles", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .forEach((role, value) -> roles.put(role(role), value));
        check();
    }

    private static Role role(String code) {
        for (Role role : Role.values()) {
            if (role.isStaff() && role.name().toLowerCase(Locale.ROOT).equals(code)) {
                return role;
            }
        }
        throw new StartRefused("shirase.oidc.roles." + code + " is no role of the insurer's people: operator, handler,"
                + " supervisor or admin.");
    }

    private void check() {
        if (!isSet()) {
            return;
        }
        if (clientId.isEmpty() || clientSecret.isEmpty()) {
            throw new StartRefused("shirase.oidc.issuer names an identity provider: set shirase.oidc.client-id and"
                    + " shirase.oidc.client-secret, which it gave to this portal.");
        }
        if (portal == null) {
            throw new StartRefused("shirase.oidc.issuer names an identity provider: set shirase.public-url to the"
                    + " portal's address, to which it leads people back.");
        }
        if (roleClaim.isEmpty() != roles.isEmpty()) {
            throw new StartRefused("shirase.oidc.role-claim and shirase.oidc.roles.* go together: the claim, and the"
                    + " value that it has for each role.");
        }
    }

    /** Whether there is a provider at all. */
    public boolean isSet() {
        return !issuer.isEmpty();
    }

    public String issuer() {
        return issuer;
    }

    public String clientId() {
        return clientId;
    }

    public String clientSecret() {
        return clientSecret;
    }

    /** What people call it; empty where that is not set. */
    public String name() {
        return name;
    }

    /** Where the provider leads people back to. */
    public String redirect(String registration) {
        return portal + CODE_PATH + registration;
    }

    /** Where the provider leads people to when they have left. */
    public String afterwards() {
        return portal + "/login";
    }

    /** Whether every mail address that the provider names is its person's, although it does not say so itself. */
    boolean vouchesForMail() {
        return vouchesForMail;
    }

    /** Whether the provider says what people are here; otherwise administrators do. */
    boolean saysRoles() {
        return !roleClaim.isEmpty();
    }

    /** The roles that the claim names, none of them twice. */
    List<Role> roles(Map<String, Object> claims) {
        List<Role> named = new ArrayList<>();
        Object claim = claims.get(roleClaim);
        Collection<?> values =
                claim instanceof Collection<?> several ? several : claim == null ? List.of() : List.of(claim);
        roles.forEach((role, value) -> {
            if (values.stream().anyMatch(one -> value.equals(String.valueOf(one)))) {
                named.add(role);
            }
        });
        return named;
    }
}
