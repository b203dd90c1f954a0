package io.shirase.claimfile;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.assessment.WindowState;
import io.shirase.language.Coded;
import io.shirase.money.Yen;
import io.shirase.product.Item;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Writes assessments and refusals as JSON, each on one line. */
public final class AssessmentWriter {

    public static final String FORMAT = "assessment/1";

    private static final byte[] BEGIN = JsonBytes.utf8("{\"format\":\"" + FORMAT + "\",\"lines\":[");
    private static final byte[] ID = JsonBytes.utf8("{\"id\":");
    private static final byte[] ELIGIBLE = JsonBytes.utf8(",\"eligible\":");
    private static final byte[] RATIO = JsonBytes.utf8(",\"ratio\":");
    private static final byte[] NO_LIMIT = JsonBytes.utf8(",\"limit\":null,\"payable\":");
    private static final byte[] END_REASONS = JsonBytes.utf8("]}");
    private static final byte[] INTERRUPTIONS = JsonBytes.utf8("],\"interruptions\":[");
    private static final byte[] PROFIT = JsonBytes.utf8(",\"profit\":{\"lostProfit\":");
    private static final byte[] REDUCTION_COST = JsonBytes.utf8(",\"reductionCost\":");
    private static final byte[] CONTINUATION = JsonBytes.utf8(",\"continuation\":{\"costs\":[");
    private static final byte[] COUNTED = JsonBytes.utf8(",\"counted\":");
    private static final byte[] LOSS = JsonBytes.utf8("],\"loss\":");
    private static final byte[] REMAINING = JsonBytes.utf8("],\"remaining\":{");
    private static final byte[] TOTAL = JsonBytes.utf8("},\"payable\":");
    private static final byte[] END = JsonBytes.utf8("}\n");
    private static final byte[] ERROR = JsonBytes.utf8("{\"error\":{\"path\":");
    private static final byte[] MESSAGE = JsonBytes.utf8(",\"message\":");
    private static final byte[] END_ERROR = JsonBytes.utf8("}}\n");

    /** Words with their field's name and what follows them up to the next value. */
    private static final Map<WindowState, byte[]> WINDOWS = words(WindowState.class, ",\"window\":", ",\"eligible\":");

    private static final Map<LineOutcome, byte[]> OUTCOMES =
            words(LineOutcome.class, ",\"outcome\":", ",\"reasons\":[");
    private static final Map<Reason, byte[]> REASONS = words(Reason.class, "", "");
    private static final Names ITEMS = new Names(",\"item\":", "");
    private static final Names LIMITS = new Names(",\"limit\":", ",\"payable\":");
    private static final Names REMAINING_LIMITS = new Names("", ":");

    private AssessmentWriter() {}

    /** The names of items and limits, which come from product files and so are few, with what stands around them. */
    private record Names(String before, String after, Map<String, byte[]> known) {

        Names(String before, String after) {
            this(before, after, new ConcurrentHashMap<>());
        }

        byte[] get(String name) {
            byte[] bytes = known.get(name);
            return bytes != null ? bytes : known.computeIfAbsent(name, this::written);
        }

        private byte[] written(String name) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new JsonBytes(bytes)
                    .raw(JsonBytes.utf8(before))
                    .text(name)
                    .raw(JsonBytes.utf8(after))
                    .flush();
            return bytes.toByteArray();
        }
    }

    private static <E extends Enum<E> & Coded> Map<E, byte[]> words(Class<E> vocabulary, String before, String after) {
        Map<E, byte[]> words = new EnumMap<>(vocabulary);
        for (E word : vocabulary.getEnumConstants()) {
            words.put(word, JsonBytes.utf8(before + '"' + word.code() + '"' + after));
        }
        return words;
    }

    /**
     * Writes one assessment and a line end. The stream stays open.
     *
     * @throws UncheckedIOException if the stream does not take it
     */
    public static void write(Assessment assessment, OutputStream out) {
        JsonBytes json = new JsonBytes(out);
        json.raw(BEGIN);
        List<Assessment.Line> lines = assessment.lines();
        for (int i = 0; i < lines.size(); i++) {
            comma(json, i);
            line(json, lines.get(i));
        }
        json.raw(INTERRUPTIONS);
        List<Assessment.InterruptionPart> parts = assessment.interruptions();
        for (int i = 0; i < parts.size(); i++) {
            comma(json, i);
            interruption(json, parts.get(i));
        }
        json.raw(REMAINING);
        int limits = 0;
        for (Map.Entry<String, Yen> limit : assessment.remaining().entrySet()) {
            comma(json, limits);
            json.raw(REMAINING_LIMITS.get(limit.getKey()))
                    .number(limit.getValue().amount());
            limits++;
        }
        json.raw(TOTAL).number(assessment.payable().amount()).raw(END).flush();
    }

    /**
     * Writes one refusal and a line end. The stream stays open.
     *
     * @throws UncheckedIOException if the stream does not take it
     */
    public static void write(ClaimFileException refusal, OutputStream out) {
        JsonBytes json = new JsonBytes(out).raw(ERROR).text(refusal.path());
        json.raw(MESSAGE).text(refusal.reason()).raw(END_ERROR).flush();
    }

    private static void comma(JsonBytes json, int index) {
        if (index > 0) {
            json.raw(',');
        }
    }

    private static byte[] word(Map<?, byte[]> words, Enum<?> word) {
        return Objects.requireNonNull(words.get(word));
    }

    private static void line(JsonBytes json, Assessment.Line line) {
        json.raw(ID).text(line.id());
        Item item = line.item();
        if (item != null) {
            json.raw(ITEMS.get(item.name().ja()));
        }
        json.raw(word(WINDOWS, line.window())).number(line.eligible().amount());
        json.raw(RATIO).number(line.ratio());
        String limit = line.limit();
        json.raw(limit == null ? NO_LIMIT : LIMITS.get(limit));
        end(json, line.payable(), line.outcome(), line.reasons());
    }

    private static void end(JsonBytes json, Yen payable, LineOutcome outcome, List<Reason> reasons) {
        json.number(payable.amount()).raw(word(OUTCOMES, outcome));
        for (int i = 0; i < reasons.size(); i++) {
            comma(json, i);
            json.raw(word(REASONS, reasons.get(i)));
        }
        json.raw(END_REASONS);
    }

    private static void interruption(JsonBytes json, Assessment.InterruptionPart part) {
        json.raw(ID).text(part.id());
        Assessment.ProfitPart profit = part.profit();
        if (profit != null) {
            json.raw(PROFIT).number(profit.lostProfit().amount());
            json.raw(REDUCTION_COST).number(profit.reductionCost().amount());
            json.raw(ELIGIBLE).number(profit.eligible().amount());
            json.raw(LIMITS.get(profit.limit()));
            end(json, profit.payable(), profit.outcome(), profit.reasons());
        }
        Assessment.ContinuationPart continuation = part.continuation();
        if (continuation != null) {
            continuation(json, continuation);
        }
        json.raw('}');
    }

    private static void continuation(JsonBytes json, Assessment.ContinuationPart part) {
        json.raw(CONTINUATION);
        List<Assessment.CountedCost> costs = part.costs();
        for (int i = 0; i < costs.size(); i++) {
            comma(json, i);
            json.raw(ID).text(costs.get(i).id());
            json.raw(COUNTED).number(costs.get(i).counted().amount()).raw('}');
        }
        json.raw(LOSS).number(part.loss().amount());
        json.raw(ELIGIBLE).number(part.eligible().amount());
        json.raw(LIMITS.get(part.limit()));
        end(json, part.payable(), part.outcome(), part.reasons());
    }
}
