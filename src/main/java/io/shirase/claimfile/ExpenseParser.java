package io.shirase.claimfile;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Claim;
import io.shirase.assessment.Trait;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the lines of expense of a claim file. */
final class ExpenseParser {

    private enum ExpenseField {
        ID,
        INCIDENT,
        ACTIVITY,
        AMOUNT,
        ACCEPTED_AMOUNT,
        ORDERED_AT,
        ACCRUED_ON,
        SPENT_ON,
        CONSENT_ON,
        OUTSOURCED,
        HEADS,
        UNIT_COST,
        CLAIM_MADE_AT,
        CLAIM,
        SETTLEMENT_APPROVED,
        DOMESTIC,
        TRAITS,
        PAID_BY_OTHER_INSURANCE
    }

    private static final FieldNames<ExpenseField> EXPENSE = FieldNames.requiredUpTo(ExpenseField.AMOUNT);

    private static final Codes<Activity> ACTIVITIES = Codes.of(Activity.class);
    private static final Codes<Trait> TRAITS = Codes.of(Trait.class);

    private final JsonInput in;
    private String incidentBefore = "";

    ExpenseParser(JsonInput in) {
        this.in = in;
    }

    Claim.Expense expense() {
        String id = "";
        String incident = "";
        Activity activity = Activity.SHUTDOWN;
        Yen amount = Yen.ZERO;
        Yen accepted = null;
        LocalDateTime ordered = null;
        LocalDate accrued = null;
        LocalDate spent = null;
        LocalDate consent = null;
        boolean outsourced = false;
        Integer heads = null;
        Yen unitCost = null;
        LocalDateTime claimMade = null;
        String claim = null;
        Boolean approved = null;
        boolean domestic = true;
        List<Trait> traits = List.of();
        Yen paidByOthers = Yen.ZERO;
        in.beginObject(EXPENSE);
        for (ExpenseField field = in.field(EXPENSE); field != null; field = in.field(EXPENSE)) {
            switch (field) {
                case ID -> id = in.text();
                case INCIDENT -> incident = in.textLike(incidentBefore);
                case ACTIVITY -> activity = in.code(ACTIVITIES);
                case AMOUNT -> amount = in.yen();
                case ACCEPTED_AMOUNT -> accepted = in.yen();
                case ORDERED_AT -> ordered = in.time();
                case ACCRUED_ON -> accrued = in.date();
                case SPENT_ON -> spent = in.date();
                case CONSENT_ON -> consent = in.date();
                case OUTSOURCED -> outsourced = in.yesOrNo();
                case HEADS -> heads = in.count();
                case UNIT_COST -> unitCost = in.yen();
                case CLAIM_MADE_AT -> claimMade = in.time();
                case CLAIM -> claim = in.text();
                case SETTLEMENT_APPROVED -> approved = in.yesOrNo();
                case DOMESTIC -> domestic = in.yesOrNo();
                case TRAITS -> traits = traits();
                case PAID_BY_OTHER_INSURANCE -> paidByOthers = in.yen();
            }
        }
        incidentBefore = incident;
        return new Claim.Expense(
                id,
                incident,
                activity,
                amount,
                accepted,
                ordered,
                accrued,
                spent,
                consent,
                outsourced,
                heads,
                unitCost,
                claimMade,
                claim,
                approved,
                domestic,
                traits,
                paidByOthers);
    }

    private List<Trait> traits() {
        List<Trait> traits = new ArrayList<>();
        Set<Trait> taken = EnumSet.noneOf(Trait.class);
        in.beginArray();
        for (int i = 0; in.element(i); i++) {
            Trait trait = in.code(TRAITS);
            if (!taken.add(trait)) {
                throw in.refuse("claimfile.trait.twice");
            }
            traits.add(trait);
        }
        return traits;
    }
}
