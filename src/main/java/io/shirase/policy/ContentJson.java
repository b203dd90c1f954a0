package io.shirase.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** What a certificate says as text. */
final class ContentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Yen.class, YenShape.class)
            .addMixIn(Claim.Rate.class, ArrayShape.class)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ContentJson() {}

    private record Stored(String plan, Claim.Terms terms, TreeSet<String> riders, List<FigureColumns> figures) {}

    /** The same content is always the same text. */
    static String write(Content content) {
        List<FigureColumns> figures = FigureColumns.of(content.overrides()).stream()
                .sorted(Comparator.comparing(FigureColumns::kind).thenComparing(FigureColumns::code))
                .toList();
        return MAPPER.writeValueAsString(
                new Stored(content.plan(), content.terms(), new TreeSet<>(content.riders()), figures));
    }

    static Content read(String text) {
        Stored stored = MAPPER.readValue(text, Stored.class);
        return new Content(stored.plan, stored.terms, stored.riders, FigureColumns.overrides(stored.figures));
    }

    private interface YenShape {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Yen of(long amount) {
            return Yen.of(amount);
        }

        @JsonValue
        long amount();
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface ArrayShape {}
}
