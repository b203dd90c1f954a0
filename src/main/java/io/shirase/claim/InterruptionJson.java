package io.shirase.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.shirase.assessment.Claim;
import io.shirase.assessment.ContinuationCostType;
import io.shirase.money.Yen;
import tools.jackson.databind.json.JsonMapper;

/** An interruption as text, in the shape that it has in a claim file; and what it was made from. */
public final class InterruptionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Yen.class, YenShape.class)
            .addMixIn(ContinuationCostType.class, CodeShape.class)
            .addMixIn(Proof.class, CodeShape.class)
            .addMixIn(Claim.Stop.class, ArrayShape.class)
            .addMixIn(Claim.Rate.class, ArrayShape.class)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private InterruptionJson() {}

    public static String write(Claim.Interruption interruption) {
        return MAPPER.writeValueAsString(interruption);
    }

    public static Claim.Interruption read(String content) {
        return MAPPER.readValue(content, Claim.Interruption.class);
    }

    static String write(InterruptionWork work) {
        return MAPPER.writeValueAsString(work);
    }

    static InterruptionWork readWork(String content) {
        return MAPPER.readValue(content, InterruptionWork.class);
    }

    private interface YenShape {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Yen of(long amount) {
            return Yen.of(amount);
        }

        @JsonValue
        long amount();
    }

    private interface CodeShape {

        @JsonValue
        String code();
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface ArrayShape {}
}
