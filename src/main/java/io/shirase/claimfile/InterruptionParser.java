package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import io.shirase.assessment.ContinuationCostType;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Reads the interruptions of a claim file. */
final class InterruptionParser {

    private static final FieldNames INTERRUPTION =
            FieldNames.required("id", "stops").optional("profit", "continuation");
    private static final FieldNames PROFIT = FieldNames.required("standardRevenue", "actualRevenue", "profitRate")
            .optional("savedExpenses", "reductionCost", "insuredRate", "avoidedRevenue");
    private static final FieldNames CONTINUATION =
            FieldNames.required("restoredAt", "normalRestoreDays", "costs").optional("savedExpenses");
    private static final FieldNames COST =
            FieldNames.required("id", "type", "amount", "accruedOn").optional("residual", "extraSaved");

    private static final Codes<ContinuationCostType> TYPES = Codes.of(ContinuationCostType.class);

    private final JsonInput in;

    InterruptionParser(JsonInput in) {
        this.in = in;
    }

    Claim.Interruption interruption() {
        String id = "";
        List<Claim.Stop> stops = List.of();
        Claim.Profit profit = null;
        Claim.Continuation continuation = null;
        in.beginObject();
        for (String field = in.field(INTERRUPTION); field != null; field = in.field(INTERRUPTION)) {
            switch (field) {
                case "id" -> id = in.text();
                case "stops" -> stops = stops();
                case "profit" -> profit = profit();
                default -> continuation = continuation();
            }
        }
        if (profit == null && continuation == null) {
            throw in.refuse("An interruption needs a profit or a continuation part.");
        }
        return new Claim.Interruption(id, stops, profit, continuation);
    }

    private List<Claim.Stop> stops() {
        List<Claim.Stop> stops = in.list(this::stop);
        if (stops.isEmpty()) {
            throw in.refuse("At least one stop is required.");
        }
        return stops;
    }

    private Claim.Stop stop() {
        LocalDateTime[] times = new LocalDateTime[2];
        in.beginArray();
        int count = 0;
        while (in.element(count)) {
            if (count == 2) {
                throw in.refuse("A stop has two times.");
            }
            times[count] = in.time();
            count++;
        }
        if (count < 2) {
            throw in.refuse("A stop has two times.");
        }
        if (!times[1].isAfter(times[0])) {
            throw in.refuse("A stop ends after it begins.");
        }
        return new Claim.Stop(times[0], times[1]);
    }

    private Claim.Rate rate() {
        long[] numbers = new long[2];
        in.beginArray();
        int count = 0;
        while (in.element(count)) {
            if (count == 2) {
                throw in.refuse("A rate has two numbers.");
            }
            numbers[count] = in.wholeNumber(Yen.MAX_AMOUNT);
            if (count == 1 && numbers[1] == 0) {
                throw in.refuse("The denominator is zero.");
            }
            count++;
        }
        if (count < 2) {
            throw in.refuse("A rate has two numbers.");
        }
        return new Claim.Rate(numbers[0], numbers[1]);
    }

    private Claim.Profit profit() {
        Yen standard = Yen.ZERO;
        Yen actual = Yen.ZERO;
        Claim.Rate profitRate = Claim.Rate.WHOLE;
        Yen saved = Yen.ZERO;
        Yen reduction = Yen.ZERO;
        Claim.Rate insured = Claim.Rate.WHOLE;
        Yen avoided = Yen.ZERO;
        in.beginObject();
        for (String field = in.field(PROFIT); field != null; field = in.field(PROFIT)) {
            switch (field) {
                case "standardRevenue" -> standard = in.yen();
                case "actualRevenue" -> actual = in.yen();
                case "profitRate" -> profitRate = rate();
                case "savedExpenses" -> saved = in.yen();
                case "reductionCost" -> reduction = in.yen();
                case "insuredRate" -> insured = rate();
                default -> avoided = in.yen();
            }
        }
        return new Claim.Profit(standard, actual, profitRate, saved, reduction, insured, avoided);
    }

    private Claim.Continuation continuation() {
        LocalDateTime restored = LocalDateTime.MIN;
        int days = 0;
        Yen saved = Yen.ZERO;
        List<Claim.ContinuationCost> costs = List.of();
        in.beginObject();
        for (String field = in.field(CONTINUATION); field != null; field = in.field(CONTINUATION)) {
            switch (field) {
                case "restoredAt" -> restored = in.time();
                case "normalRestoreDays" -> days = in.count();
                case "savedExpenses" -> saved = in.yen();
                default -> costs = in.list(this::cost);
            }
        }
        return new Claim.Continuation(restored, days, saved, costs);
    }

    private Claim.ContinuationCost cost() {
        String id = "";
        ContinuationCostType type = ContinuationCostType.EXTRA;
        Yen amount = Yen.ZERO;
        LocalDate accrued = LocalDate.MIN;
        Yen residual = null;
        Yen extraSaved = null;
        in.beginObject();
        for (String field = in.field(COST); field != null; field = in.field(COST)) {
            switch (field) {
                case "id" -> id = in.text();
                case "type" -> type = in.code(TYPES);
                case "amount" -> amount = in.yen();
                case "accruedOn" -> accrued = in.date();
                case "residual" -> residual = in.yen();
                default -> extraSaved = in.yen();
            }
        }
        if ((type == ContinuationCostType.TEMPORARY_ASSET) != (residual != null)) {
            throw in.refuse("A temporary-asset has a residual, and nothing else has one.");
        }
        if ((type == ContinuationCostType.EXPEDITED_RESTORATION) != (extraSaved != null)) {
            throw in.refuse("An expedited-restoration has an extraSaved, and nothing else has one.");
        }
        return new Claim.ContinuationCost(id, type, amount, accrued, residual, extraSaved);
    }
}
