package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.Trait;
import io.shirase.money.Yen;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes claim files: what {@link ClaimFileReader} reads back is the same claim. Fields at their default are left out,
 * riders are sorted, everything else keeps its order, so that the same claim is always the same bytes.
 */
public final class ClaimFileWriter {

    private final JsonOutput out;
    private final JsonGenerator json;

    ClaimFileWriter(JsonOutput out) {
        this.out = out;
        this.json = out.json();
    }

    /** The claim file as UTF-8. */
    public static byte[] bytes(Claim claim) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(claim, bytes);
        return bytes.toByteArray();
    }

    /** Writes the claim file on one line, with a line end. The stream stays open. */
    public static void write(Claim claim, OutputStream stream) {
        try (JsonOutput out = new JsonOutput(stream)) {
            new ClaimFileWriter(out).claim(claim);
            out.json().writeRaw('\n');
        }
    }

    private void claim(Claim claim) {
        json.writeStartObject();
        json.writeStringProperty("format", ClaimParser.FORMAT);
        policy(claim.policy());
        json.writeArrayPropertyStart("incidents");
        claim.incidents().forEach(this::incident);
        json.writeEndArray();
        json.writeArrayPropertyStart("expenses");
        claim.expenses().forEach(this::expense);
        json.writeEndArray();
        json.writeArrayPropertyStart("interruptions");
        claim.interruptions().forEach(this::interruption);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void policy(Claim.Policy policy) {
        json.writeObjectPropertyStart("policy");
        out.text("product", policy.product());
        out.text("certificateNumber", policy.certificateNumber());
        out.time("periodStart", policy.periodStart());
        out.time("periodEnd", policy.periodEnd());
        out.text("plan", policy.plan());
        terms(policy.terms());
        json.writeArrayPropertyStart("riders");
        policy.riders().stream().sorted().forEach(json::writeString);
        json.writeEndArray();
        out.yen("paidOutsideFile", policy.paidOutsideFile());
        json.writeEndObject();
    }

    void terms(Claim.Terms terms) {
        json.writeObjectPropertyStart("terms");
        out.yen("policyLimit", terms.policyLimit());
        out.yen("costLimit", terms.costLimit());
        out.yenUnless("deductible", terms.deductible(), Yen.ZERO);
        out.yen("headCap", terms.headCap());
        out.yen("profitLimit", terms.profitLimit());
        out.yen("continuationLimit", terms.continuationLimit());
        out.number("waitingHours", terms.waitingHours());
        out.yenUnless("interruptionDeductible", terms.interruptionDeductible(), Claim.Terms.INTERRUPTION_DEDUCTIBLE);
        out.yen("claimLimit", terms.claimLimit());
        Claim.Rate premiumRatio = terms.premiumRatio();
        if (premiumRatio != null) {
            rate("premiumRatio", premiumRatio);
        }
        json.writeEndObject();
    }

    private void incident(Claim.Incident incident) {
        json.writeStartObject();
        out.text("id", incident.id());
        out.code("kind", incident.kind());
        out.code("cause", incident.cause());
        out.time("discoveredAt", incident.discoveredAt());
        out.time("occurredAt", incident.occurredAt());
        out.code("outcome", incident.outcome());
        out.yesOrNo("suddenEvent", incident.suddenEvent());
        out.yesOrNoUnless("externalNotice", incident.externalNotice(), false);
        out.time("insurerNotifiedAt", incident.insurerNotifiedAt());
        out.time("firstClaimAt", incident.firstClaimAt());
        out.date("announcedOn", incident.announcedOn());
        out.date("writtenFilingOn", incident.writtenFilingOn());
        out.date("mediaReportOn", incident.mediaReportOn());
        out.date("consultingActivatedOn", incident.consultingActivatedOn());
        out.yesOrNoUnless("payable", incident.payable(), true);
        if (incident.data() != LeakedData.PERSONAL) {
            out.code("data", incident.data());
        }
        out.yesOrNo("personalDataLeaked", incident.personalDataLeaked());
        out.yesOrNoUnless("withinMonthOfDelivery", incident.withinMonthOfDelivery(), false);
        json.writeEndObject();
    }

    private void expense(Claim.Expense expense) {
        json.writeStartObject();
        out.text("id", expense.id());
        out.text("incident", expense.incident());
        out.code("activity", expense.activity());
        out.yen("amount", expense.amount());
        out.yen("acceptedAmount", expense.acceptedAmount());
        out.time("orderedAt", expense.orderedAt());
        out.date("accruedOn", expense.accruedOn());
        out.date("spentOn", expense.spentOn());
        out.date("consentOn", expense.consentOn());
        out.yesOrNoUnless("outsourced", expense.outsourced(), false);
        out.number("heads", expense.heads());
        out.yen("unitCost", expense.unitCost());
        out.time("claimMadeAt", expense.claimMadeAt());
        out.text("claim", expense.claim());
        out.yesOrNo("settlementApproved", expense.settlementApproved());
        out.yesOrNoUnless("domestic", expense.domestic(), true);
        if (!expense.traits().isEmpty()) {
            json.writeArrayPropertyStart("traits");
            expense.traits().stream().map(Trait::code).forEach(json::writeString);
            json.writeEndArray();
        }
        out.yenUnless("paidByOtherInsurance", expense.paidByOtherInsurance(), Yen.ZERO);
        json.writeEndObject();
    }

    private void interruption(Claim.Interruption interruption) {
        json.writeStartObject();
        out.text("id", interruption.id());
        json.writeArrayPropertyStart("stops");
        for (Claim.Stop stop : interruption.stops()) {
            json.writeStartArray();
            json.writeString(JsonOutput.written(stop.from()));
            json.writeString(JsonOutput.written(stop.to()));
            json.writeEndArray();
        }
        json.writeEndArray();
        Claim.Profit profit = interruption.profit();
        if (profit != null) {
            profit(profit);
        }
        Claim.Continuation continuation = interruption.continuation();
        if (continuation != null) {
            continuation(continuation);
        }
        json.writeEndObject();
    }

    private void profit(Claim.Profit profit) {
        json.writeObjectPropertyStart("profit");
        out.yen("standardRevenue", profit.standardRevenue());
        out.yen("actualRevenue", profit.actualRevenue());
        rate("profitRate", profit.profitRate());
        out.yenUnless("savedExpenses", profit.savedExpenses(), Yen.ZERO);
        out.yenUnless("reductionCost", profit.reductionCost(), Yen.ZERO);
        if (!profit.insuredRate().equals(Claim.Rate.WHOLE)) {
            rate("insuredRate", profit.insuredRate());
        }
        out.yenUnless("avoidedRevenue", profit.avoidedRevenue(), Yen.ZERO);
        json.writeEndObject();
    }

    private void rate(String name, Claim.Rate rate) {
        json.writeArrayPropertyStart(name);
        json.writeNumber(rate.numerator());
        json.writeNumber(rate.denominator());
        json.writeEndArray();
    }

    private void continuation(Claim.Continuation continuation) {
        json.writeObjectPropertyStart("continuation");
        out.time("restoredAt", continuation.restoredAt());
        out.number("normalRestoreDays", continuation.normalRestoreDays());
        out.yenUnless("savedExpenses", continuation.savedExpenses(), Yen.ZERO);
        json.writeArrayPropertyStart("costs");
        for (Claim.ContinuationCost cost : continuation.costs()) {
            json.writeStartObject();
            out.text("id", cost.id());
            out.code("type", cost.type());
            out.yen("amount", cost.amount());
            out.date("accruedOn", cost.accruedOn());
            out.yen("residual", cost.residual());
            out.yen("extraSaved", cost.extraSaved());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
