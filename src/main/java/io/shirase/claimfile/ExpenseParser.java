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

    private static final FieldNames EXPENSE = FieldNames.required("id", "incident", "activity", "amount")
            .optional(
                    "acceptedAmount",
                    "orderedAt",
                    "accruedOn",
                    "spentOn",
                    "consentOn",
                    "outsourced",
                    "heads",
                    "unitCost",
                    "claimMadeAt",
                    "claim",
                    "settlementApproved",
                    "domestic",
                    "traits",
                    "paidByOtherInsurance");

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
        boolean approved = false;
        boolean domestic = true;
        List<Trait> traits = List.of();
        Yen paidByOthers = Yen.ZERO;
        in.beginObject();
        for (String field = in.field(EXPENSE); field != null; field = in.field(EXPENSE)) {
            switch (field) {
                case "id" -> id = in.text();
                case "incident" -> incident = in.textLike(incidentBefore);
                case "activity" -> activity = in.code(ACTIVITIES);
                case "amount" -> amount = in.yen();
                case "acceptedAmount" -> accepted = in.yen();
                case "orderedAt" -> ordered = in.time();
                case "accruedOn" -> accrued = in.date();
                case "spentOn" -> spent = in.date();
                case "consentOn" -> consent = in.date();
                case "outsourced" -> outsourced = in.yesOrNo();
                case "heads" -> heads = in.count();
                case "unitCost" -> unitCost = in.yen();
                case "claimMadeAt" -> claimMade = in.time();
                case "claim" -> claim = in.text();
                case "settlementApproved" -> approved = in.yesOrNo();
                case "domestic" -> domestic = in.yesOrNo();
                case "traits" -> traits = traits();
                default -> paidByOthers = in.yen();
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
                throw in.refuse("The trait stands twice.");
            }
            traits.add(trait);
        }
        return traits;
    }
}
