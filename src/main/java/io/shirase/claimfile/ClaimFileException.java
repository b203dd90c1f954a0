package io.shirase.claimfile;

/** Something that is not a claim file; says what is refused, and why. */
public final class ClaimFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    /**
     * @param path JSON Pointer of what is refused; empty for the file as a whole
     * @param reason why, in one sentence
     */
    public ClaimFileException(String path, String reason) {
        super(path.isEmpty() ? reason : path + ": " + reason, null, false, false);
        this.path = path;
        this.reason = reason;
    }

    /** JSON Pointer of what is refused; empty for the file as a whole. */
    public String path() {
        return path;
    }

    /** Why it is refused, without the path. */
    public String reason() {
        return reason;
    }
}
