package io.shirase.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** From where somebody comes: an address of IPv4, or the 64 bits of IPv6 that a household or an office is given. */
public final class Network {

    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /** @param address as the server knows it; what is no address stands for itself */
    public static String of(String address) {
        try {
            InetAddress read = InetAddress.ofLiteral(address);
            return read instanceof Inet6Address six
                    ? HexFormat.ofDelimiter(":").formatHex(six.getAddress(), 0, PREFIX_BYTES) + "/64"
                    : read.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
