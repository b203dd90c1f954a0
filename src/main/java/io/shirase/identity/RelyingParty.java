package io.shirase.identity;

import io.shirase.web.PublicUrl;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The portal as passkeys know it: by the host of {@code shirase.public-url}, and no other. Where that is not set, by
 * {@code localhost}, for a trial on one's own machine. The device itself checks its person each time (a PIN, a finger, a
 * face): a passkey stands for two factors.
 */
@Component
class RelyingParty {

    static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private static final String NAME = "Shirase";
    private static final String LOCALHOST = "localhost";
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final Pattern IP = Pattern.compile("[0-9.]+|\\[.*]");

    private final PasskeyHolders holders;
    private final PasskeyCredentials credentials;
    private final Environment settings;
    private final @Nullable URI portal;
    private volatile @Nullable WebAuthnRelyingPartyOperations operations;

    RelyingParty(PasskeyHolders holders, PasskeyCredentials credentials, Environment settings, PublicUrl portal) {
        this.holders = holders;
        this.credentials = credentials;
        this.settings = settings;
        this.portal = portal.find().orElse(null);
    }

    /** Whether browsers make passkeys for the portal's address: behind TLS and by a name, or on one's own machine. */
    boolean isPossible() {
        return portal == null || isLocal(portal) || isSecureName(portal);
    }

    /** @param host under which somebody has opened the portal */
    boolean isPossibleAt(String host) {
        return isPossible() && host.equalsIgnoreCase(portal == null ? LOCALHOST : portal.getHost());
    }

    private static boolean isLocal(URI url) {
        return LOCALHOST.equalsIgnoreCase(url.getHost());
    }

    private static boolean isSecureName(URI url) {
        return "https".equals(url.getScheme()) && !IP.matcher(url.getHost()).matches();
    }

    /** Made late, as only a server that listens knows its port. */
    WebAuthnRelyingPartyOperations operations() {
        WebAuthnRelyingPartyOperations made = operations;
        if (made == null) {
            made = make();
            operations = made;
        }
        return made;
    }

    private WebAuthnRelyingPartyOperations make() {
        Webauthn4JRelyingPartyOperations made = new Webauthn4JRelyingPartyOperations(
                holders,
                credentials,
                PublicKeyCredentialRpEntity.builder()
                        .id(portal == null ? LOCALHOST : portal.getHost().toLowerCase(Locale.ROOT))
                        .name(NAME)
                        .build(),
                Set.of(origin()));
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }

    /** As browsers write it: in small letters, without the port that the scheme implies. */
    String origin() {
        if (portal != null) {
            boolean usual = portal.getPort() == ("https".equals(portal.getScheme()) ? HTTPS_PORT : HTTP_PORT);
            return portal.getScheme() + "://" + portal.getHost().toLowerCase(Locale.ROOT)
                    + (portal.getPort() == -1 || usual ? "" : ":" + portal.getPort());
        }
        return "http://" + LOCALHOST + ":"
                + settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
    }
}
