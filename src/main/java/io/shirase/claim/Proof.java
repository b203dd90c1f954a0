package io.shirase.claim;

import io.shirase.language.Coded;

/** A document that proves what a stop of the business cost. */
public enum Proof implements Coded {
    /** What was sold in each month, of this year and of the year before. */
    MONTHLY_ACCOUNTS("monthly-accounts"),
    /** Profit and loss of the latest business year. */
    ANNUAL_ACCOUNTS("annual-accounts"),
    SALES_RECORDS("sales-records"),
    /** From when to when the system stood still. */
    STOP_RECORDS("stop-records"),
    SAVED_COSTS("saved-costs"),
    EXTRA_COSTS("extra-costs"),
    /** That the system is restored, and how long that takes usually. */
    RESTORATION("restoration");

    private final String code;

    Proof(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether what was entered rests on it. */
    boolean isWanted(InterruptionWork work) {
        return switch (this) {
            case STOP_RECORDS -> true;
            case MONTHLY_ACCOUNTS, ANNUAL_ACCOUNTS, SALES_RECORDS -> work.isAboutProfit();
            case SAVED_COSTS ->
                InterruptionWork.is(work.savedExpenses()) || InterruptionWork.is(work.continuationSaved());
            case EXTRA_COSTS ->
                InterruptionWork.is(work.reductionCost()) || !work.costs().isEmpty();
            case RESTORATION -> work.isAboutContinuation();
        };
    }
}
