package io.shirase.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.shirase.identity.ContentPolicy;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Keeps texts from becoming script. The page carries its first screen inside an inline script, and there Vaadin writes
 * people's texts as they are; and a page's own scripts are named to the browser, so that it runs no others.
 */
final class Seal {

    /** All that ends a script element's text, or that changes what would end it (HTML, "script data state"). */
    private static final Pattern ENDS_SCRIPT = Pattern.compile("<(?=!--|/?script)", Pattern.CASE_INSENSITIVE);

    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** The last that happens to a page: what is added to it later, the browser does not run. */
    static void put(IndexHtmlResponse response) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().encodeToString(bytes);
        put(response.getDocument(), nonce);
        response.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.ofPage(nonce));
    }

    static void put(Document page, String nonce) {
        for (Element script : page.select("script")) {
            script.attr("nonce", nonce);
            for (DataNode text : script.dataNodes()) {
                text.setWholeData(ENDS_SCRIPT.matcher(text.getWholeData()).replaceAll("\\\\u003c"));
            }
        }
    }
}
