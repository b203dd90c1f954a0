package io.shirase.claimfile;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Reason;
import io.shirase.money.Yen;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes assessments and refusals as JSON, each on one line. */
public final class AssessmentWriter {

    public static final String FORMAT = "assessment/1";

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private AssessmentWriter() {}

    /** Writes one assessment and a line end. The stream stays open. */
    public static void write(Assessment assessment, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeArrayPropertyStart("lines");
            for (Assessment.Line line : assessment.lines()) {
                line(json, line);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("interruptions");
            for (Assessment.InterruptionPart part : assessment.interruptions()) {
                interruption(json, part);
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("remaining");
            for (Map.Entry<String, Yen> limit : assessment.remaining().entrySet()) {
                json.writeNumberProperty(limit.getKey(), limit.getValue().amount());
            }
            json.writeEndObject();
            json.writeNumberProperty("payable", assessment.payable().amount());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes one refusal and a line end. The stream stays open. */
    public static void write(ClaimFileException refusal, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("path", refusal.path());
            json.writeStringProperty("message", refusal.reason());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void line(JsonGenerator json, Assessment.Line line) {
        json.writeStartObject();
        json.writeStringProperty("id", line.id());
        if (line.item() != null) {
            json.writeStringProperty("item", line.item());
        }
        json.writeStringProperty("window", line.window().code());
        json.writeNumberProperty("eligible", line.eligible().amount());
        json.writeNumberProperty("ratio", line.ratio());
        if (line.limit() == null) {
            json.writeNullProperty("limit");
        } else {
            json.writeStringProperty("limit", line.limit());
        }
        json.writeNumberProperty("payable", line.payable().amount());
        json.writeStringProperty("outcome", line.outcome().code());
        reasons(json, line.reasons());
        json.writeEndObject();
    }

    private static void reasons(JsonGenerator json, List<Reason> reasons) {
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : reasons) {
            json.writeString(reason.code());
        }
        json.writeEndArray();
    }

    private static void interruption(JsonGenerator json, Assessment.InterruptionPart part) {
        json.writeStartObject();
        json.writeStringProperty("id", part.id());
        Assessment.ProfitPart profit = part.profit();
        if (profit != null) {
            json.writeObjectPropertyStart("profit");
            json.writeNumberProperty("lostProfit", profit.lostProfit().amount());
            json.writeNumberProperty("reductionCost", profit.reductionCost().amount());
            json.writeNumberProperty("eligible", profit.eligible().amount());
            json.writeStringProperty("limit", profit.limit());
            json.writeNumberProperty("payable", profit.payable().amount());
            json.writeStringProperty("outcome", profit.outcome().code());
            reasons(json, profit.reasons());
            json.writeEndObject();
        }
        Assessment.ContinuationPart continuation = part.continuation();
        if (continuation != null) {
            continuation(json, continuation);
        }
        json.writeEndObject();
    }

    private static void continuation(JsonGenerator json, Assessment.ContinuationPart part) {
        json.writeObjectPropertyStart("continuation");
        json.writeArrayPropertyStart("costs");
        for (Assessment.CountedCost cost : part.costs()) {
            json.writeStartObject();
            json.writeStringProperty("id", cost.id());
            json.writeNumberProperty("counted", cost.counted().amount());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("loss", part.loss().amount());
        json.writeNumberProperty("eligible", part.eligible().amount());
        json.writeStringProperty("limit", part.limit());
        json.writeNumberProperty("payable", part.payable().amount());
        json.writeStringProperty("outcome", part.outcome().code());
        reasons(json, part.reasons());
        json.writeEndObject();
    }
}
