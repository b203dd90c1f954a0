package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import java.util.List;
import java.util.Objects;

/** Reads a claim file part by part; what one part says about another is checked afterwards. */
final class ClaimParser {

    static final String FORMAT = "claim-file/1";

    private enum ClaimField {
        FORMAT,
        POLICY,
        INCIDENTS,
        EXPENSES,
        INTERRUPTIONS
    }

    private static final FieldNames<ClaimField> CLAIM = FieldNames.requiredUpTo(ClaimField.EXPENSES);

    private final JsonInput in;

    ClaimParser(JsonInput in) {
        this.in = in;
    }

    Claim claim() {
        Claim.Policy policy = null;
        List<Claim.Incident> incidents = List.of();
        List<Claim.Expense> expenses = List.of();
        List<Claim.Interruption> interruptions = List.of();
        in.beginObject(CLAIM);
        for (ClaimField field = in.field(CLAIM); field != null; field = in.field(CLAIM)) {
            switch (field) {
                case FORMAT -> format();
                case POLICY -> policy = new PolicyParser(in).policy();
                case INCIDENTS -> incidents = in.list(new IncidentParser(in)::incident);
                case EXPENSES -> expenses = in.list(new ExpenseParser(in)::expense);
                case INTERRUPTIONS -> interruptions = in.list(new InterruptionParser(in)::interruption);
            }
        }
        return new Claim(Objects.requireNonNull(policy), incidents, expenses, interruptions);
    }

    private void format() {
        if (!in.text().equals(FORMAT)) {
            throw in.refuse("claimfile.format", FORMAT);
        }
    }
}
