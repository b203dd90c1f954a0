package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import io.shirase.assessment.ContinuationCostType;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Reads the interruptions of a claim file. */
final class InterruptionParser {

    private enum InterruptionField {
        ID,
        STOPS,
        PROFIT,
        CONTINUATION
    }

    private static final FieldNames<InterruptionField> INTERRUPTION = FieldNames.requiredUpTo(InterruptionField.STOPS);

    private enum ProfitField {
        STANDARD_REVENUE,
        ACTUAL_REVENUE,
        PROFIT_RATE,
        SAVED_EXPENSES,
        REDUCTION_COST,
        INSURED_RATE,
        AVOIDED_REVENUE
    }

    private static final FieldNames<ProfitField> PROFIT = FieldNames.requiredUpTo(ProfitField.PROFIT_RATE);

    private enum ContinuationField {
        RESTORED_AT,
        NORMAL_RESTORE_DAYS,
        COSTS,
        SAVED_EXPENSES
    }

    private static final FieldNames<ContinuationField> CONTINUATION = FieldNames.requiredUpTo(ContinuationField.COSTS);

    private enum CostField {
        ID,
        TYPE,
        AMOUNT,
        ACCRUED_ON,
        RESIDUAL,
        EXTRA_SAVED
    }

    private static final FieldNames<CostField> COST = FieldNames.requiredUpTo(CostField.ACCRUED_ON);

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
        in.beginObject(INTERRUPTION);
        for (InterruptionField field = in.field(INTERRUPTION); field != null; field = in.field(INTERRUPTION)) {
            switch (field) {
                case ID -> id = in.text();
                case STOPS -> stops = stops();
                case PROFIT -> profit = profit();
                case CONTINUATION -> continuation = continuation();
            }
        }
        if (profit == null && continuation == null) {
            throw in.refuse("claimfile.interruption.part");
        }
        return new Claim.Interruption(id, stops, profit, continuation);
    }

    private List<Claim.Stop> stops() {
        List<Claim.Stop> stops = in.list(this::stop);
        if (stops.isEmpty()) {
            throw in.refuse("claimfile.stop.none");
        }
        return stops;
    }

    private Claim.Stop stop() {
        LocalDateTime[] times = new LocalDateTime[2];
        in.beginArray();
        int count = 0;
        while (in.element(count)) {
            if (count == 2) {
                throw in.refuse("claimfile.stop.times");
            }
            times[count] = in.time();
            count++;
        }
        if (count < 2) {
            throw in.refuse("claimfile.stop.times");
        }
        if (!times[1].isAfter(times[0])) {
            throw in.refuse("claimfile.stop.order");
        }
        return new Claim.Stop(times[0], times[1]);
    }

    private Claim.Profit profit() {
        Yen standard = Yen.ZERO;
        Yen actual = Yen.ZERO;
        Claim.Rate profitRate = Claim.Rate.WHOLE;
        Yen saved = Yen.ZERO;
        Yen reduction = Yen.ZERO;
        Claim.Rate insured = Claim.Rate.WHOLE;
        Yen avoided = Yen.ZERO;
        in.beginObject(PROFIT);
        for (ProfitField field = in.field(PROFIT); field != null; field = in.field(PROFIT)) {
            switch (field) {
                case STANDARD_REVENUE -> standard = in.yen();
                case ACTUAL_REVENUE -> actual = in.yen();
                case PROFIT_RATE -> profitRate = Rates.read(in);
                case SAVED_EXPENSES -> saved = in.yen();
                case REDUCTION_COST -> reduction = in.yen();
                case INSURED_RATE -> insured = Rates.read(in);
                case AVOIDED_REVENUE -> avoided = in.yen();
            }
        }
        return new Claim.Profit(standard, actual, profitRate, saved, reduction, insured, avoided);
    }

    private Claim.Continuation continuation() {
        LocalDateTime restored = LocalDateTime.MIN;
        int days = 0;
        Yen saved = Yen.ZERO;
        List<Claim.ContinuationCost> costs = List.of();
        in.beginObject(CONTINUATION);
        for (ContinuationField field = in.field(CONTINUATION); field != null; field = in.field(CONTINUATION)) {
            switch (field) {
                case RESTORED_AT -> restored = in.time();
                case NORMAL_RESTORE_DAYS -> days = in.count();
                case SAVED_EXPENSES -> saved = in.yen();
                case COSTS -> costs = in.list(this::cost);
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
        in.beginObject(COST);
        for (CostField field = in.field(COST); field != null; field = in.field(COST)) {
            switch (field) {
                case ID -> id = in.text();
                case TYPE -> type = in.code(TYPES);
                case AMOUNT -> amount = in.yen();
                case ACCRUED_ON -> accrued = in.date();
                case RESIDUAL -> residual = in.yen();
                case EXTRA_SAVED -> extraSaved = in.yen();
            }
        }
        if ((type == ContinuationCostType.TEMPORARY_ASSET) != (residual != null)) {
            throw in.refuse("claimfile.residual");
        }
        if ((type == ContinuationCostType.EXPEDITED_RESTORATION) != (extraSaved != null)) {
            throw in.refuse("claimfile.extra-saved");
        }
        return new Claim.ContinuationCost(id, type, amount, accrued, residual, extraSaved);
    }
}
