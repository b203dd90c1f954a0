package io.shirase.time;

import java.time.ZoneId;

/** Where the portal's days begin and its clocks are read, whatever the browser's or the server's own zone. */
public final class Japan {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private Japan() {}
}
