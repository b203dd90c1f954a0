package io.shirase.claimfile;

import io.shirase.language.Problem;
import java.util.Locale;

/** Something that is not a claim file; says what is refused, and why. */
public final class ClaimFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Problem problem;

    /**
     * @param path JSON Pointer of what is refused; empty for the file as a whole
     * @param messageKey of the sentence that says why
     * @param values for its placeholders, as {@link Problem} takes them
     */
    public ClaimFileException(String path, String messageKey, Object... values) {
        this(path, Problem.of(path, messageKey, values));
    }

    /**
     * @param path as above
     * @param problem why it is refused
     */
    public ClaimFileException(String path, Problem problem) {
        super(null, null, false, false);
        this.path = path;
        this.problem = problem;
    }

    /** JSON Pointer of what is refused; empty for the file as a whole. */
    public String path() {
        return path;
    }

    Problem problem() {
        return problem;
    }

    /** Why it is refused, without the path, in the language of the command line: English. */
    public String reason() {
        return reason(Locale.ENGLISH);
    }

    /** Why it is refused, without the path. */
    public String reason(Locale locale) {
        return problem.text(locale);
    }

    /** Place and reason in one line. */
    public String text(Locale locale) {
        return path.isEmpty() ? reason(locale) : path + ": " + reason(locale);
    }

    /** As {@link #text}, in English. */
    @Override
    public String getMessage() {
        return text(Locale.ENGLISH);
    }
}
