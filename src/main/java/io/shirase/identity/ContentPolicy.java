package io.shirase.identity;

/** What a browser may do with an answer of the portal (Content Security Policy Level 3); docs/security.md says why. */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /** The pages of last resort need their stylesheets, a browser's own viewer of PDF files its styles and an object. */
    private static final String CLOSED = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self';"
            + " object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /** pdf.js decodes some kinds of pictures by WebAssembly; what it reads, the page fetches for it. */
    private static final String READER = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /** For answers that are no screen: files, pictures, data, the pages of last resort. They run nothing and send nothing. */
    public static String ofAnythingElse() {
        return CLOSED;
    }

    /** For the thread in which a browser reads a PDF: it can load its own parts, and neither fetch nor send anything else. */
    public static String ofReader() {
        return READER;
    }

    /** @param nonce of the inline scripts that the page itself brings; no others run */
    public static String ofPage(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; script-src-attr 'none';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                + " connect-src 'self'; frame-src 'none'; object-src 'none'; worker-src 'self'; manifest-src 'self';"
                + " frame-ancestors 'none'; base-uri 'self'; form-action 'self'";
    }
}
