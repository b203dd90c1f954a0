package io.shirase.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that another process has the H2 store open. */
class StoreInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2's DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return cause.getErrorCode() != ALREADY_OPEN
                ? null
                : new FailureAnalysis(
                        "Another Shirase uses this data folder already: stop it, or give this one a folder of its own"
                                + " with shirase.data.",
                        null,
                        cause);
    }
}
