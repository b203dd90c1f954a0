package io.shirase.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.util.NetMask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The proxies in front of the portal, from the setting {@code shirase.trusted-proxies}: addresses or ranges such as
 * {@code 10.0.0.0/8}, separated by commas. What anybody else says about where a request comes from is not believed.
 */
@Component
class Proxies {

    /** An address alone, or with a port; one of IPv6 with a port stands in brackets. */
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^]]+)](?::\\d+)?|([0-9.]+):\\d+");

    private final List<NetMask> trusted;

    /** @throws StartRefused if the setting is no list of addresses */
    Proxies(@Value("${shirase.trusted-proxies:}") String setting) {
        try {
            trusted = Arrays.stream(setting.split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .map(NetMask::new)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new StartRefused("shirase.trusted-proxies must be addresses or ranges such as 10.0.0.0/8,"
                    + " separated by commas.");
        }
    }

    boolean trusts(String address) {
        return literal(address)
                .filter(known -> trusted.stream().anyMatch(range -> range.matches(known)))
                .isPresent();
    }

    /**
     * Where a request comes from: the last address on its way that is none of ours, read from the end, which our own
     * proxies wrote.
     *
     * @param peer who opened the connection
     * @param forwardedFor the values of the X-Forwarded-For headers, in their order
     */
    String client(String peer, List<String> forwardedFor) {
        if (!trusts(peer)) {
            return peer;
        }
        List<String> way = forwardedFor.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .toList();
        String client = peer;
        for (String stop : way.reversed()) {
            Optional<InetAddress> address = literal(stop.strip());
            if (address.isEmpty()) {
                return client;
            }
            client = address.orElseThrow().getHostAddress();
            if (!trusts(client)) {
                return client;
            }
        }
        return client;
    }

    private static Optional<InetAddress> literal(String text) {
        Matcher ported = WITH_PORT.matcher(text);
        String bare = !ported.matches() ? text : ported.group(1) != null ? ported.group(1) : ported.group(2);
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
