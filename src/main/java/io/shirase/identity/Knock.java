package io.shirase.identity;

/**
 * Somebody who tries to come in.
 *
 * @param name as {@link UserName} reads it
 * @param network as {@link Network} reads the address
 * @param device the digest of what this browser carries since this name came in with it; empty where it has not
 * @param known how well the name is known here
 */
record Knock(String name, String network, String device, Known known) {

    enum Known {
        /** By this browser. */
        DEVICE,
        /** From this network, by another browser. */
        NETWORK,
        NO
    }

    /** Whose wrong passwords are counted together. */
    String key() {
        return known == Known.DEVICE ? "device " + device + " " + name : "network " + network + " " + name;
    }

    boolean isStranger() {
        return known == Known.NO;
    }
}
