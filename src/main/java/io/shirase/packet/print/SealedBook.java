package io.shirase.packet.print;

import io.shirase.paper.Signer;
import io.shirase.proof.Seal;
import java.io.IOException;

/** The installation's seal, as a document takes it. */
record SealedBook(Seal seal) implements Signer {

    @Override
    public String name() {
        return seal.signer();
    }

    @Override
    public int room() {
        return seal.room();
    }

    @Override
    public byte[] sign(byte[] digest) throws IOException {
        return seal.inPdf(digest);
    }
}
