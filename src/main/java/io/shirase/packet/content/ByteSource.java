package io.shirase.packet.content;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read as often as needed, from their beginning. */
@FunctionalInterface
public interface ByteSource {

    /** The caller closes the stream. */
    InputStream open() throws IOException;
}
