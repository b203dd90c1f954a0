package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import java.util.List;
import java.util.Objects;

/** Reads a claim file part by part; what one part says about another is checked afterwards. */
final class ClaimParser {

    static final String FORMAT = "claim-file/1";

    private static final FieldNames CLAIM =
            FieldNames.required("format", "policy", "incidents", "expenses").optional("interruptions");

    private final JsonInput in;

    ClaimParser(JsonInput in) {
        this.in = in;
    }

    Claim claim() {
        Claim.Policy policy = null;
        List<Claim.Incident> incidents = List.of();
        List<Claim.Expense> expenses = List.of();
        List<Claim.Interruption> interruptions = List.of();
        in.beginObject();
        for (String field = in.field(CLAIM); field != null; field = in.field(CLAIM)) {
            switch (field) {
                case "format" -> format();
                case "policy" -> policy = new PolicyParser(in).policy();
                case "incidents" -> incidents = in.list(new IncidentParser(in)::incident);
                case "expenses" -> expenses = in.list(new ExpenseParser(in)::expense);
                default -> interruptions = in.list(new InterruptionParser(in)::interruption);
            }
        }
        return new Claim(Objects.requireNonNull(policy), incidents, expenses, interruptions);
    }

    private void format() {
        if (!in.text().equals(FORMAT)) {
            throw in.refuse("Expected the format '" + FORMAT + "'.");
        }
    }
}
