package io.shirase.report.ui;

import io.shirase.report.ReportStep;
import java.util.UUID;

/**
 * Where the screens of one report are.
 *
 * @param base of their addresses
 * @param query that each of them carries; empty or with its question mark
 */
record Way(String base, String query) {

    /** Of the one report that a browser may write without an account. */
    static final Way OUTSIDE = new Way("notice", "");

    static Way of(UUID draft) {
        return new Way("report/" + draft, "");
    }

    /** The page on which an operator writes it. */
    static String ofCall(UUID draft) {
        return "calls/" + draft;
    }

    Way with(String carried) {
        return new Way(base, carried);
    }

    String to(ReportStep step) {
        return base + "/" + step.code() + query;
    }

    String receipt() {
        return base + "/receipt";
    }
}
