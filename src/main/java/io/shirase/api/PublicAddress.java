package io.shirase.api;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses belong to the whole world, and not to the own machine, the own network or a special purpose (RFC 6890). */
final class PublicAddress {

    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0/8"),
            Block.of("10.0.0.0/8"),
            Block.of("100.64.0.0/10"),
            Block.of("127.0.0.0/8"),
            Block.of("169.254.0.0/16"),
            Block.of("172.16.0.0/12"),
            Block.of("192.0.0.0/24"),
            Block.of("192.0.2.0/24"),
            Block.of("192.88.99.0/24"),
            Block.of("192.168.0.0/16"),
            Block.of("198.18.0.0/15"),
            Block.of("198.51.100.0/24"),
            Block.of("203.0.113.0/24"),
            Block.of("224.0.0.0/3"));

    /** Of IPv6 only what is given out for the whole world, without what carries an IPv4 address in it. */
    private static final Block GLOBAL = Block.of("2000::/3");

    private static final List<Block> SPECIAL_SIX =
            List.of(Block.of("2001::/23"), Block.of("2001:db8::/32"), Block.of("2002::/16"), Block.of("3fff::/20"));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address instanceof Inet4Address) {
            return SPECIAL.stream().noneMatch(block -> block.holds(address));
        }
        return GLOBAL.holds(address) && SPECIAL_SIX.stream().noneMatch(block -> block.holds(address));
    }

    private record Block(InetAddress prefix, int bits) {

        static Block of(String written) {
            String[] parts = written.split("/", 2);
            try {
                return new Block(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            byte[] first = prefix.getAddress();
            if (bytes.length != first.length) {
                return false;
            }
            int whole = bits / 8;
            int rest = bits % 8;
            if (Arrays.mismatch(bytes, 0, whole, first, 0, whole) != -1) {
                return false;
            }
            int mask = 0xff << (8 - rest) & 0xff;
            return rest == 0 || (bytes[whole] & mask) == (first[whole] & mask);
        }
    }
}
