package io.shirase.packet;

import io.shirase.language.Coded;

/** What a packet comes as; the code is the ending of its file. */
public enum PacketKind implements Coded {
    PDF("pdf", "application/pdf"),
    ZIP("zip", "application/zip");

    private final String code;
    private final String mediaType;

    PacketKind(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    @Override
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }
}
