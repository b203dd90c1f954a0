package io.shirase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where a request comes from")
class ProxiesTest {

    private final Proxies none = new Proxies("");
    private final Proxies ours = new Proxies("10.0.0.0/8, 2001:db8::/32");

    @Test
    @DisplayName("is who opened the connection, whatever headers say, unless that is a proxy of ours")
    void notBelieved() {
        assertThat(none.client("192.0.2.1", List.of("203.0.113.5"))).isEqualTo("192.0.2.1");
        assertThat(ours.client("192.0.2.1", List.of("203.0.113.5"))).isEqualTo("192.0.2.1");
    }

    @Test
    @DisplayName("is the last address that none of our proxies has: what the sender wrote before it is not believed")
    void lastOfOthers() {
        assertThat(ours.client("10.0.0.1", List.of("198.51.100.7, 203.0.113.5")))
                .isEqualTo("203.0.113.5");
        assertThat(ours.client("10.0.0.1", List.of("198.51.100.7", "203.0.113.5, 10.0.0.2")))
                .isEqualTo("203.0.113.5");
        assertThat(ours.client("2001:db8::1", List.of("[2001:db9::5]:443"))).isEqualTo("2001:db9:0:0:0:0:0:5");
        assertThat(ours.client("10.0.0.1", List.of("203.0.113.5:51234"))).isEqualTo("203.0.113.5");
    }

    @Test
    @DisplayName("is as far as can be read, where a proxy wrote what is no address")
    void unreadable() {
        assertThat(ours.client("10.0.0.1", List.of("203.0.113.5, unknown, 10.0.0.2")))
                .isEqualTo("10.0.0.2");
        assertThat(ours.client("10.0.0.1", List.of(", ,\u0000"))).isEqualTo("10.0.0.1");
        assertThat(ours.client("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"everybody", "10.0.0.0/99", "10.0.0.1 10.0.0.2"})
    @DisplayName("cannot be told from a setting that is no list of addresses: the portal does not start")
    void setting(String setting) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new Proxies(setting));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"portal.example.jp", "https://portal.example.jp/path", "ftp://x", "https://a@b", "https://"})
    @DisplayName("and what the portal is called outside must be an address of its own")
    void publicUrl(String setting) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new PublicUrl(setting));
    }
}
