package io.shirase.web;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which people reach the portal, from the setting {@code shirase.public-url}, never from a request. */
@Component
public class PublicUrl {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final Optional<URI> url;

    /** @throws StartRefused if it is no address of http or https, or has a path */
    public PublicUrl(@Value("${shirase.public-url:}") String setting) {
        url = setting.isBlank() ? Optional.empty() : Optional.of(read(setting.strip()));
    }

    private static URI read(String setting) {
        try {
            URI url = URI.create(setting);
            String scheme = String.valueOf(url.getScheme());
            String path = String.valueOf(url.getPath());
            if ((scheme.equals("https") || scheme.equals("http"))
                    && url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getQuery() == null
                    && (path.isEmpty() || path.equals("/"))) {
                return URI.create(scheme + "://" + url.getRawAuthority());
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like everything else that is no such address.
        }
        throw new StartRefused(
                "shirase.public-url must be an address such as https://portal.example.jp, without a path.");
    }

    /** Without a slash at its end; empty where it is not set. */
    public Optional<URI> find() {
        return url;
    }

    boolean isSecure() {
        return url.map(URI::getScheme).filter("https"::equals).isPresent();
    }

    static int port(URI url) {
        return url.getPort() != -1 ? url.getPort() : "https".equals(url.getScheme()) ? HTTPS_PORT : HTTP_PORT;
    }
}
