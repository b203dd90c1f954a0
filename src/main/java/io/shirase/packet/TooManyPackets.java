package io.shirase.packet;

/** So many packets wait already that another would only make all of them later. */
public final class TooManyPackets extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyPackets() {
        super("Too many packets are waiting");
    }
}
