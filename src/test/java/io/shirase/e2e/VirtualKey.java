package io.shirase.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device of Chromium's own that makes passkeys and knows its person, so that nobody has to touch anything. */
final class VirtualKey {

    private VirtualKey() {}

    static void of(Page page) {
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        chromium.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
